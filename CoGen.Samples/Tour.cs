using CoGen.Samples.Blocked;
using CoGen.Samples.Echo;
using CoGen.Samples.GetTid;
using CoGen.Samples.Kill;
using CoGen.Samples.Spawn;
using CoGen.Samples.Wait;
using CoGen.Samples.Yield;

namespace CoGen.Samples;

/// <summary>A sample: its name on the command line, what it shows, and how it is played.</summary>
internal sealed record Sample(string Name, string Summary, Action Play);

/// <summary>The samples in the order of the article they follow.</summary>
internal static class Tour
{
    internal static IReadOnlyList<Sample> Samples { get; } =
    [
        new("yield", "Two tasks take turns.", YieldSample.Play),
        new("get-tid", "A task asks who it is.", GetTidSample.Play),
        new("spawn", "A task makes another.", SpawnSample.Play),
        new("kill", "A task kills another, and once more.", KillSample.Play),
        new("wait", "A task waits for another, and once more.", WaitSample.Play),
        new("blocked", "A server that blocks stops every task; what the build and a watchdog say.", BlockedSample.Play),
        new("echo", "An echo server, its clients, and a task that ticks beside them.", EchoSample.Play),
    ];

    internal static void Play()
    {
        foreach (var sample in Samples)
        {
            Console.WriteLine($"== {sample.Name}: {sample.Summary}");
            sample.Play();
            Console.WriteLine();
        }
    }
}
