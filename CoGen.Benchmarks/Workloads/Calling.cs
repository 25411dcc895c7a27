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
}
