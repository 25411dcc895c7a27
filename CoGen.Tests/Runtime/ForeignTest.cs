using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class ForeignTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void TasksAndValueTasksAreAwaited(Way way) => Scenario.Prints(way, ForeignScenarios.TasksAndValueTasks, "1 2 3\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void ATaskGoesOnOnItsSchedulersThread(Way way) => Scenario.Prints(way, ForeignScenarios.StaysOnItsThread, "True\nTrue\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void OneThatAnotherTaskCompletesWakesItsWaiterInTurn(Way way) =>
        Scenario.Prints(way, ForeignScenarios.CompletedByAnotherTask, "awaits\ncompleted\nvalue\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void YieldingAsATaskIsATurn(Way way) => Scenario.Prints(way, ForeignScenarios.YieldingAsATask, "a0\nb0\nround\na1\nb1\nround");

    [Theory, MemberData(nameof(Ways))]
    public void FailuresAreThrownAtTheAwait(Way way) => Scenario.Prints(way, ForeignScenarios.Failing, "from a thread\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void WhatTheAwaiterThrowsDoesNotLeaveTheTaskParked(Way way) =>
        Scenario.Prints(way, ForeignScenarios.AnAwaiterThatThrows, "no continuation\ngoes on\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void OneThatCallsBackAtOnceIsATurn(Way way) =>
        Scenario.Prints(way, ForeignScenarios.AnAwaiterThatCallsBackAtOnce, "turn 0\nturn 1\nturn 2\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void AContinuationThatComesAfterAKillIsDropped(Way way) =>
        Scenario.Prints(way, ForeignScenarios.AContinuationAfterAKillIsDropped, "a .NET awaitable");
}
