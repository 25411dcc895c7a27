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
}
