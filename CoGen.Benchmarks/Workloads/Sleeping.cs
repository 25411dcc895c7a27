namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks that sleep, over and over.</summary>
internal static partial class Sleeping
{
    [CoTask]
    internal static async CoTask Sleep(int milliseconds, int times)
    {
        var time = TimeSpan.FromMilliseconds(milliseconds);
        for (var i = 0; i < times; i++)
            await Sys.Sleep(time);
    }

    /// <summary>The same method on the compiler's own <c>async</c>: a call through a delegate is not redirected.</summary>
    internal static Func<int, int, CoTask> Fallback { get; } = Sleep;
}
