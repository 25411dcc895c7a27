using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class DeadlockTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Fact]
    public void RunNamesEachParkedTaskAndWhatItWaitsFor()
    {
        var thrown = Scenario.Throws<DeadlockException>(Way.Fallback, DeadlockScenarios.OfParkedTasks);
        Assert.Equal(
            """
            Deadlock: every task waits, and nothing can wake them.
              1 DeadlockScenarios.Parked, waiting for a system call, at DeadlockScenarios.Parked
              2 DeadlockScenarios.WaitFor, waiting for task 1, at DeadlockScenarios.WaitFor
              3 DeadlockScenarios.Outer, waiting for a system call, at DeadlockScenarios.Parked
            """.ReplaceLineEndings("\n"),
            thrown.Message
        );
        Assert.Equal([1, 2, 3], thrown.Tasks.Select(task => task.Tid.Number));
    }

    [Theory, MemberData(nameof(Ways))]
    public void AFailureBeforeItIsNotLost(Way way) =>
        Assert.Equal("the cause", Scenario.Throws<DeadlockException>(way, DeadlockScenarios.AfterAFailure).InnerException!.Message);

    [Theory, MemberData(nameof(Ways))]
    public void AfterKillAllRunWorksAgain(Way way) =>
        Scenario.Prints(
            way,
            DeadlockScenarios.IsOverAfterKillAll,
            """
            2 wait
            2 wait
            unparked
            0 left
            worked
            """
        );
}
