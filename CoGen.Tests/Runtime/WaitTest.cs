using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class WaitTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void ManyWaitersWakeInTheOrderTheyCame(Way way) =>
        Scenario.Prints(
            way,
            WaitScenarios.ManyWaiters,
            """
            work done
            a waited: True
            b waited: True
            c waited: True
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void WaitingDoesNotTakeTheFailure(Way way) =>
        Scenario.Prints(way, WaitScenarios.ForAFailedTask, "1 failed: bad data\na waited: True");

    [Theory, MemberData(nameof(Ways))]
    public void AnUnknownTidReturnsFalse(Way way) =>
        Scenario.Prints(way, WaitScenarios.ForUnknownTasks, "a waited: False\nb waited: False\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void WaitingForOneselfIsReported(Way way) =>
        Scenario.Prints(way, WaitScenarios.ForOneself, "a: Task 1 would wait for itself.\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void ACircleIsReportedToTheTaskThatWouldCloseIt(Way way) =>
        Scenario.Prints(
            way,
            WaitScenarios.InACircle,
            """
            c: Tasks would wait for each other: 3 waits for 1 waits for 2 waits for 3.
            b waited: True
            a waited: True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AHandleIsAwaitedManyTimesByManyTasksAndAfterTheEnd(Way way) =>
        Scenario.Prints(
            way,
            WaitScenarios.AHandleOften,
            """
            completed: False
            work done
            awaited 6
            awaited 6
            6 6 6, completed: True
            0 left
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void AFailureIsThrownAtEveryAwaitOfTheHandle(Way way) =>
        Scenario.Prints(way, WaitScenarios.AHandleOfAFailedTask, "caught bad data\ncaught bad data\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void AwaitingAKilledTaskThrows(Way way) =>
        Scenario.Prints(way, WaitScenarios.AHandleOfAKilledTask, "True\ncaught: Task 2 was killed. 2\n0 left");

    [Theory, MemberData(nameof(Ways))]
    public void AwaitingOnesOwnHandleIsReported(Way way) =>
        Scenario.Prints(way, WaitScenarios.OnesOwnHandle, "DeadlockException: Task 1 would wait for itself.");

    [Theory, MemberData(nameof(Ways))]
    public void AHandleOfAnotherSchedulerGivesItsResultOnly(Way way) =>
        Scenario.Prints(
            way,
            WaitScenarios.AHandleOfAnotherScheduler,
            """
            InvalidOperationException: Task 1 runs on another scheduler; await its RunAsync instead.
            other done
            awaited 1
            """
        );

    [Fact]
    public void AHandlesResultIsThereOnlyAtTheEnd()
    {
        using var os = new Scheduler();
        var handle = os.Start(One());
        Assert.Throws<InvalidOperationException>(() => handle.Result);
        os.Run();
        Assert.Equal(1, handle.Result);

        static async CoTask<int> One()
        {
            await Sys.Yield();
            return 1;
        }
    }
}
