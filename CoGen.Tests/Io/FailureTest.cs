using CoGen.Tests.Io.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Io;

[Collection(nameof(Alone))]
public class FailureTest
{
    public static TheoryData<Way, PollerKind> All => IoScenario.All;

    [Theory, MemberData(nameof(All))]
    public void AResetIsThrownAtTheAwait(Way way, PollerKind poller)
    {
        var lines = IoScenario.Run(way, poller, FailureScenarios.AResetIsThrownAtTheAwait);
        Assert.Equal("receive: ConnectionReset", lines[0]);
        // The second send after a reset would be a Shutdown.
        Assert.Equal("send: ConnectionReset", lines[1]);
    }

    [Theory, MemberData(nameof(All))]
    public void ARefusedConnectIsThrownAtTheAwait(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, FailureScenarios.ARefusedConnectIsThrownAtTheAwait, "connect: ConnectionRefused");

    [Theory, MemberData(nameof(All))]
    public void AConnectThatWaitsIsKilledOrEndedByClosing(Way way, PollerKind poller)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere a full backlog refuses.");
        IoScenario.Prints(
            way,
            poller,
            FailureScenarios.AConnectThatWaitsIsKilledOrEndedByClosing,
            "closed them",
            "close: closed",
            "connect killed",
            "ended True"
        );
    }

    [Theory, MemberData(nameof(All))]
    public void UnixSocketsConnectWhenTheListenerHasRoom(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            FailureScenarios.UnixSocketsConnectWhenTheListenerHasRoom,
            "got 1",
            "got 1",
            "got 1",
            "got 1",
            "got 1"
        );

    [Theory, MemberData(nameof(All))]
    public void ASocketClosedBeforeIsReported(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            FailureScenarios.ASocketClosedBeforeIsReported,
            "read wait: closed",
            "write wait: closed",
            "receive: closed",
            "send: closed",
            "accept: closed",
            "connect: closed"
        );

    // Fault 8 of the original: closing a descriptor another task waits on kills the system.
    [Theory, MemberData(nameof(All))]
    public void ClosingWhatOthersWaitForEndsTheirWaits(Way way, PollerKind poller)
    {
        var lines = IoScenario.Run(way, poller, FailureScenarios.ClosingWhatOthersWaitForEndsTheirWaits);
        Assert.Equal("closed them", lines[0]);
        Assert.Equal(
            ["accept: closed", "read wait: closed", "receive: closed", "send: closed", "write wait: closed"],
            lines.Skip(1).Order()
        );
    }

    [Theory, MemberData(nameof(All))]
    public void ClosingFromAnotherThreadEndsTheWait(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, FailureScenarios.ClosingFromAnotherThreadEndsTheWait, "receive: closed", "read wait: closed");

    [Theory, MemberData(nameof(All))]
    public void ADescriptorUsedAgainConfusesNobody(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, FailureScenarios.ADescriptorUsedAgainConfusesNobody, "same number True", "old: closed", "new done");

    // Fault 2 of the original: a killed task blocked on I/O is not reaped.
    [Theory, MemberData(nameof(All))]
    public void AKilledTaskLeavesItsDescriptor(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            FailureScenarios.AKilledTaskLeavesItsDescriptor,
            "read wait killed",
            "ended True",
            "receive killed",
            "ended True",
            "write wait killed",
            "ended True",
            "send killed",
            "ended True",
            "accept killed",
            "ended True"
        );

    [Theory, MemberData(nameof(All))]
    public void AKilledReaderLeavesTheOthersWaiting(Way way, PollerKind poller) =>
        IoScenario.Prints(way, poller, FailureScenarios.AKilledReaderLeavesTheOthersWaiting, "second killed", "first done", "third done");

    // Fault 11 of the original: the I/O task can be killed and I/O stops. There is none here.
    [Theory, MemberData(nameof(All))]
    public void IoGoesOnAfterKillingEveryone(Way way, PollerKind poller) =>
        IoScenario.Prints(
            way,
            poller,
            FailureScenarios.IoGoesOnAfterKillingEveryone,
            "task 0 killed",
            "task 1 killed",
            "task 2 killed",
            "received"
        );
}
