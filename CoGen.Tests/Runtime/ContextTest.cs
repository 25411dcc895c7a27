using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class ContextTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void AValueStaysWithTheTaskThatSetIt(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.StaysWithItsTask,
            """
            c: none
            a: a
            b: b
            c: none
            a: a
            b: b
            0 left
            after: none
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void EveryTaskBeginsWithTheOneThatRunWasCalledIn(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.BeginsAsRunsOwn,
            """
            a: outer
            c: outer
            a: outer
            b: b
            c: outer
            b: b
            0 left
            after: outer
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void WhatATaskGivesUpDoesNotComeBack(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.IsForgottenWhenTheTaskGivesItUp,
            """
            other: none
            set
            other: none
            none
            none
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void FailuresAndKillsLeaveNothingBehind(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.AfterFailuresAndKills,
            """
            between: none
            cleanup: victim
            last: none
            1 failure: failed
            between: none
            killer: killer
            last: none
            after: none
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AKillFromOutsideRunsTheCleanupInTheTasksOwn(Way way) =>
        Scenario.Prints(way, ContextScenarios.KilledFromOutside, "cleanup: victim\nafter: killer");

    [Theory, MemberData(nameof(Ways))]
    public void AKilledReadyTaskTakesNobodysAway(Way way) =>
        Scenario.Prints(way, ContextScenarios.BesideAKilledReadyTask, "victim: none\na: a\na: a");

    [Theory, MemberData(nameof(Ways))]
    public void Culture(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.Culture,
            """
            de-DE: de-DE
            en-US: en-US
            none: 
            de-DE: de-DE
            en-US: en-US
            none: 
            0 left
            after: 1.5
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void Activities(Way way) =>
        Scenario.Prints(
            way,
            ContextScenarios.Activities,
            """
            first: first
            second: second
            first stopped: none
            second stopped: none
            0 left
            after: none
            """
        );
}
