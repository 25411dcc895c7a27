using System.Diagnostics;

namespace CoGen.Benchmarks.PeerKit;

/// <summary>Medians of several timed runs, for one operation.</summary>
/// <param name="Nanoseconds">Time.</param>
/// <param name="Bytes">Memory allocated.</param>
internal readonly record struct Measurement(double Nanoseconds, double Bytes)
{
    private const int Runs = 7;

    /// <summary>Measures <paramref name="run"/>, which does so many operations.</summary>
    /// <param name="setUp">Called before each run, not measured.</param>
    /// <param name="run">What is measured.</param>
    /// <param name="operations">How many it does.</param>
    /// <param name="small">A short run: called often before, so that the loops themselves are compiled at the highest tier.</param>
    internal static Measurement Of(Action setUp, Action run, double operations, Action small)
    {
        WarmUp(setUp, run, small);
        var times = new double[Runs];
        var bytes = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            setUp();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var start = Stopwatch.GetTimestamp();
            run();
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations;
            bytes[i] = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / operations;
        }
        Array.Sort(times);
        Array.Sort(bytes);
        return new Measurement(times[Runs / 2], bytes[Runs / 2]);
    }

    // The runtime compiles what was called thirty times after a pause without new code.
    private static void WarmUp(Action setUp, Action run, Action small)
    {
        for (var pause = 0; pause < 3; pause++)
        {
            for (var i = 0; i < 60; i++)
                small();
            Thread.Sleep(250);
        }
        for (var i = 0; i < 3; i++)
        {
            setUp();
            run();
            Thread.Sleep(30);
        }
    }
}
