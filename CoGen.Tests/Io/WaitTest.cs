using CoGen.Tests.Io.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Io;

public class WaitTest
{
    public static TheoryData<Way, PollerKind> All => IoScenario.All;

    [Theory, MemberData(nameof(All))]
    public void DataWakesAReader(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.DataWakesAReader, "sends", "reader got 5");

    // Fault 3 of the original: a second reader erased the first.
    [Theory, MemberData(nameof(All))]
    public void EveryReaderOfOneSocketWakesInOrder(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.EveryReaderOfOneSocketWakesInOrder, "sends", "first", "second", "third");

    // Fault 15: WriteWait waited for reading.
    [Theory, MemberData(nameof(All))]
    public void AReaderAndAWriterOfOneSocketBothWake(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.AReaderAndAWriterOfOneSocketBothWake, "reader", "drains", "writer");

    [Theory, MemberData(nameof(All))]
    public void WhatIsLeftAfterAPartialReadWakesAgain(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.WhatIsLeftAfterAPartialReadWakesAgain, "sends", "got 1", "got 1", "got 1", "got 1");

    [Theory, MemberData(nameof(All))]
    public void DataAndTheEndTogetherAreBothSeen(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.DataAndTheEndTogetherAreBothSeen, "got 5", "got 0");

    [Theory, MemberData(nameof(All))]
    public void AResetWakesReadersAndWriters(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.AResetWakesReadersAndWriters, "reader", "writer");

    [Theory, MemberData(nameof(All))]
    public void FilesAreAlwaysReady(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.FilesAreAlwaysReady, "readable", "writable", "readable");

    [Theory, MemberData(nameof(All))]
    public void PipesAreWaitedForBothWays(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.PipesAreWaitedForBothWays, "writes", "got 7", "closes", "got -1");

    [Theory, MemberData(nameof(All))]
    public void AListenerIsReadableWhenAConnectionCame(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, WaitScenarios.AListenerIsReadableWhenAConnectionCame, "connects", "accepted");
}
