namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks that call tasks.</summary>
internal static partial class Calling
{
    /// <summary>So many calls down, a leaf that yields so often.</summary>
    [CoTask]
    internal static async CoTask<long> Deep(int depth, int yields)
    {
        if (depth == 0)
        {
            for (var i = 0; i < yields; i++)
                await Sys.Yield();
            return 1;
        }
        return await Deep(depth - 1, yields) + 1;
    }

    /// <summary>One task that makes so many chains of calls.</summary>
    [CoTask]
    internal static async CoTask<long> Chains(int depth, int count, int yields)
    {
        var sum = 0L;
        for (var i = 0; i < count; i++)
            sum += await Deep(depth - 1, yields);
        return sum;
    }

    /// <summary>The same on the compiler's own <c>async</c>: calls through delegates are not redirected.</summary>
    internal static Func<int, int, int, CoTask<long>> FallbackChains { get; } = ChainsThroughDelegates;

    private static Func<int, int, CoTask<long>> FallbackDeep { get; } = DeepThroughDelegates;

    [CoTask]
    private static async CoTask<long> ChainsThroughDelegates(int depth, int count, int yields)
    {
        var sum = 0L;
        for (var i = 0; i < count; i++)
            sum += await FallbackDeep(depth - 1, yields);
        return sum;
    }

    [CoTask]
    private static async CoTask<long> DeepThroughDelegates(int depth, int yields)
    {
        if (depth > 0)
            return await FallbackDeep(depth - 1, yields) + 1;
        for (var i = 0; i < yields; i++)
            await Sys.Yield();
        return 1;
    }
}
