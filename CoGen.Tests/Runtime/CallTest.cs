using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class CallTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void ValuesComeBack(Way way) => Scenario.Prints(way, CallScenarios.ValuesComeBack, "55");

    [Theory, MemberData(nameof(Ways))]
    public void ExceptionsReachTheCallersCatch(Way way) =>
        Scenario.Prints(
            way,
            CallScenarios.ExceptionsReachTheCallersCatch,
            """
            passed on
            caught at once
            passed on
            caught later
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void NoCallReturnsAnEarlierCallsValue(Way way) =>
        Scenario.Prints(way, CallScenarios.NoStaleValue, "a 1 null False b null\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void ACallAfterOneThatFailedIsAsNew(Way way) =>
        Scenario.Prints(
            way,
            CallScenarios.CallsAfterFailures,
            """
            1 none
            at once
            2 none
            later
            3 none
            0 left
            """
        );

    [Fact]
    public void AKilledCallIsCalledAgainByTheCleanup() =>
        Scenario.Prints(
            Way.Rewritten,
            CallScenarios.CleanupCallsAgain,
            """
            waits 1
            cleans 1
            waits 2
            cleans 2
            killed
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AFrameThatWaitsForTheNextCallKeepsNothingAlive(Way way) =>
        Scenario.Prints(way, CallScenarios.KeepsNothingAlive, "collected\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void AMillionDeepNeitherOverflowsNorSlowsDown(Way way) => Scenario.Prints(way, CallScenarios.DeepRecursion, "1000000");

    [Theory, MemberData(nameof(Ways))]
    public void AFailureAtTheBottomReachesTheTop(Way way) => Scenario.Prints(way, CallScenarios.DeepFailure, "bottom");

    [Theory, MemberData(nameof(Ways))]
    public void ATaskRunsOnce(Way way)
    {
        const string used = "This task was already awaited or spawned; a CoTask runs once.";
        const string none = "default(CoTask) is no task: call a [CoTask] method to make one.";
        Assert.Equal([used, used, used, used, none, none], Scenario.Run(way, CallScenarios.ACallUsedTwice).SkipLast(1).Order().Reverse());
    }
}
