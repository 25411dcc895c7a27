using CoGen.Tests.Io.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Io;

/// <summary>Runs a scenario of <c>Io/Scenarios</c> either way and on either poller.</summary>
internal static class IoScenario
{
    private static readonly Lock s_lock = new();

    /// <summary>Every way on every poller that this platform has.</summary>
    public static TheoryData<Way, PollerKind> All
    {
        get
        {
            var all = new TheoryData<Way, PollerKind>();
            foreach (var way in Scenario.Ways)
            foreach (var poller in Pollers)
                all.Add(way, poller);
            return all;
        }
    }

    public static IEnumerable<PollerKind> Pollers =>
        OperatingSystem.IsLinux() ? [PollerKind.Epoll, PollerKind.Select] : [PollerKind.Select];

    public static void Prints(Way way, PollerKind poller, Action scenario, params string[] expected) =>
        Assert.Equal(expected, Run(way, poller, scenario));

    public static IReadOnlyList<string> Run(Way way, PollerKind poller, Action scenario)
    {
        lock (s_lock)
        {
            AppContext.SetData(Wire.PollerKey, poller);
            return Scenario.Run(way, scenario);
        }
    }
}
