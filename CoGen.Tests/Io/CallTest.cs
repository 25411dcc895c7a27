using CoGen.Tests.Io.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Io;

public class CallTest
{
    public static TheoryData<Way, PollerKind> All => IoScenario.All;

    [Theory, MemberData(nameof(All))]
    public void AnEchoServerAnswersEachClientByteForByte(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.AnEchoServerAnswersEachClientByteForByte, "500 answered");

    [Theory, MemberData(nameof(All))]
    public void DataAndTheEndTogetherAreBothReceived(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.DataAndTheEndTogetherAreBothReceived, "got 3", "got 5", "got 0", "got 0");

    [Theory, MemberData(nameof(All))]
    public void WhatIsLeftAfterAPartialReceiveIsReceived(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.WhatIsLeftAfterAPartialReceiveIsReceived, "sends", "got 4", "got 2");

    [Theory, MemberData(nameof(All))]
    public void AReceiveAndAReadWaitTakeTurns(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.AReceiveAndAReadWaitTakeTurns, "sends", "got 2", "got 2", "got 2");

    [Theory, MemberData(nameof(All))]
    public void ALargeSendAllWaitsForRoom(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.ALargeSendAllWaitsForRoom, "20000000 received, 0 wrong");

    [Theory, MemberData(nameof(All))]
    public void SendSaysHowMuchItTook(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.SendSaysHowMuchItTook, "sent 10", "sent 0", "sent all");

    [Theory, MemberData(nameof(All))]
    public void AnEmptyBufferWaitsForData(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.AnEmptyBufferWaitsForData, "sends", "got 0", "got 3");

    // Fault 14 of the original: sockets left blocking freeze everything.
    [Theory, MemberData(nameof(All))]
    public void SocketsLeftBlockingFreezeNothing(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            CallScenarios.SocketsLeftBlockingFreezeNothing,
            "tick",
            "tick",
            "tick",
            "accepted, blocking False",
            "got 0",
            "got 0"
        );

    [Theory, MemberData(nameof(All))]
    public void ConnectionsAreShared(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.ConnectionsAreShared, "first", "second", "first", "second");

    [Theory, MemberData(nameof(All))]
    public void ReceiversOfOneSocketTakeTurns(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            CallScenarios.ReceiversOfOneSocketTakeTurns,
            "first",
            "second",
            "first",
            "second",
            "first",
            "second"
        );

    [Theory, MemberData(nameof(All))]
    public void WhatSucceedsAtOnceYieldsInTheEnd(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.WhatSucceedsAtOnceYieldsInTheEnd, "received", "7 turns meanwhile");

    [Theory, MemberData(nameof(All))]
    public void DatagramsAreNotTakenForDrained(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, CallScenarios.DatagramsAreNotTakenForDrained, "got 1", "got 2", "got 3", "got 4");
}
