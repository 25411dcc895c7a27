using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class SystemCallTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void AUserWritesASemaphore(Way way) =>
        Scenario.Prints(
            way,
            SystemCallScenarios.ASemaphore,
            """
            0 in
            1 in
            0 out
            1 out
            2 in
            3 in
            2 out
            3 out
            4 in
            4 out
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AKilledWaiterIsPassedOver(Way way) =>
        Scenario.Prints(
            way,
            SystemCallScenarios.AWaiterThatIsKilled,
            """
            0 in
            0 out
            killed True
            2 in
            2 out
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AUserWritesAChannel(Way way) =>
        Scenario.Prints(
            way,
            SystemCallScenarios.AChannel,
            """
            a 0
            b 1
            a 2
            b 3
            a 4
            b 5
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void OnlyParkedTasksAreWoken(Way way) =>
        Scenario.Prints(way, SystemCallScenarios.WakingWhatIsNotParked, "False\nFalse\nFalse\nFalse");

    [Theory, MemberData(nameof(Ways))]
    public void WhatItThrowsIsThrownAtTheAwait(Way way) =>
        Scenario.Prints(way, SystemCallScenarios.OneThatThrows, "refused to 1\nno result\n0 left");
}
