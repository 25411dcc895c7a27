namespace CoGen.Benchmarks.Workloads;

/// <summary>Tasks that sleep once.</summary>
internal static partial class Sleeping
{
    [CoTask]
    internal static async CoTask Sleep(int milliseconds) => await Sys.Sleep(TimeSpan.FromMilliseconds(milliseconds));
}
