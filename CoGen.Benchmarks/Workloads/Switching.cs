namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks that only yield. The type argument makes eight frame types of one method.</summary>
internal static partial class Switching
{
    [CoTask]
    internal static async CoTask Loop<T>(int times)
    {
        for (var i = 0; i < times; i++)
            await Sys.Yield();
    }

    /// <summary>A task of one of <paramref name="kinds"/> frame types, 1 or 8.</summary>
    internal static CoTask Make(int index, int kinds, int times) =>
        (index % kinds) switch
        {
            0 => Loop<Kind0>(times),
            1 => Loop<Kind1>(times),
            2 => Loop<Kind2>(times),
            3 => Loop<Kind3>(times),
            4 => Loop<Kind4>(times),
            5 => Loop<Kind5>(times),
            6 => Loop<Kind6>(times),
            _ => Loop<Kind7>(times),
        };

    /// <summary>The same method on the compiler's own <c>async</c>: a call through a delegate is not redirected.</summary>
    internal static Func<int, CoTask> Fallback { get; } = Loop<Kind0>;

    internal struct Kind0;

    internal struct Kind1;

    internal struct Kind2;

    internal struct Kind3;

    internal struct Kind4;

    internal struct Kind5;

    internal struct Kind6;

    internal struct Kind7;
}
