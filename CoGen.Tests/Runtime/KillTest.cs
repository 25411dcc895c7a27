using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class KillTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void ClosesEveryFrameBeforeTheKillerGoesOn(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.ClosesEveryFrameBeforeTheKillerGoesOn,
            """
            inner in
            inner closed
            outer closed
            waited True
            killed True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void OfAReadyTask(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.OfAReadyTask,
            """
            turn
            closed
            waited True
            killed True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void OfATaskThatWaitsForATaskLeavesThatOne(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.OfATaskThatWaitsForATask,
            """
            inner in
            joiner closed
            waited True
            killed True
            inner woke
            inner closed
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void DisposesInOrder(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.OfUsings,
            """
            third disposed
            second disposed
            first disposed
            waited True
            killed True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void OfAnUnknownTaskGivesFalse(Way way) =>
        Scenario.Prints(way, KillScenarios.OfAnUnknownTask, "killed False\nkilled False\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void OfItself(Way way) => Scenario.Prints(way, KillScenarios.OfItself, "before\nclosed\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void OfItselfByForceAbandonsTheCleanup(Way way) => Scenario.Prints(way, KillScenarios.OfItselfByForce, "flushing\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void AnUnstartedTaskNeverRuns(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.OfAnUnstartedTask,
            """
            killed True
            waited False
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void FromPlainCodeInARunningTaskHappensAfterTheRound(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.FromPlainCode,
            """
            inner in
            True
            not yet
            inner closed
            outer closed
            False
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void WhatACleanupThrowsIsReported(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.WhoseCleanupThrows,
            """
            inner in
            inner closed
            outer closed
            failed: broken cleanup
            waited True
            killed True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void NoCatchSeesItInARewrittenFrame(Way way) =>
        Scenario.Prints(
            way,
            KillScenarios.WithCatch,
            $"""
            inner in
            inner closed
            {(way == Way.Rewritten ? "" : "caught TaskKilledException\n")}waited True
            killed True
            0 left
            """
        );

    [Fact]
    public void AFallbackFrameThatSwallowsItTwiceIsAbandonedAndReported() =>
        Scenario.Prints(
            Way.Fallback,
            KillScenarios.Swallowed,
            """
            swallowed
            swallowed
            Task 1 was killed, but KillScenarios.Swallowing caught the TaskKilledException and awaited again, twice. It was left where it stood. Let that exception pass in methods that are not rewritten.
            waited True
            killed True
            0 left
            """
        );

    [Fact]
    public void AnAwaitInAFallbackFramesFinallyIsInterrupted() =>
        Scenario.Prints(
            Way.Fallback,
            KillScenarios.WithAwaitInFinally,
            """
            inner in
            inner closed
            flushing
            waited True
            killed True
            0 left
            """
        );

    [Fact]
    public void ARewrittenFrameCannotSwallowIt() =>
        Scenario.Prints(Way.Rewritten, KillScenarios.Swallowed, "waited True\nkilled True\n0 left");

    [Fact]
    public void AnAwaitInARewrittenFramesFinallyIsWaitedFor() =>
        Scenario.Prints(
            Way.Rewritten,
            KillScenarios.WithAwaitInFinally,
            """
            inner in
            inner closed
            flushing
            flushed
            killed True
            waited True
            0 left
            """
        );
}
