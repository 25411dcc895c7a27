using CoGen.Tests.Io;
using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Allocation;

/// <summary>In the steady state nothing is allocated.</summary>
public class SteadyStateTest
{
    // Not of the compiler's async: its calls are classes in debug builds, and its awaiters are boxed until optimized code runs.
    private static void AllocatesNothing(Action scenario) => Scenario.Prints(Way.Rewritten, scenario, "0 bytes");

    [Fact]
    public void Yield() => AllocatesNothing(AllocationScenarios.Yield);

    [Fact]
    public void TaskYield() => AllocatesNothing(AllocationScenarios.TaskYield);

    [Fact]
    public void GetTid() => AllocatesNothing(AllocationScenarios.GetTid);

    [Fact]
    public void Sleep() => AllocatesNothing(AllocationScenarios.Sleep);

    [Fact]
    public void SleepersDueTogether() => AllocatesNothing(AllocationScenarios.SleepTogether);

    [Fact]
    public void AUsersSystemCall() => AllocatesNothing(AllocationScenarios.UserCall);

    [Fact]
    public void Calls() => AllocatesNothing(AllocationScenarios.Calls);

    [Fact]
    public void CallsOfMoreAndMoreShapes() => AllocatesNothing(AllocationScenarios.Shapes);

    [Fact]
    public void SpawnAndWait() => AllocatesNothing(AllocationScenarios.SpawnAndWait);

    [Fact]
    public void SpawnAndKill() => AllocatesNothing(AllocationScenarios.SpawnAndKill);

    [Fact]
    public void RunsOneAfterTheOther() => AllocatesNothing(AllocationScenarios.Runs);

    // The portable poller looks through lists that Socket.Select makes anew.
    [Fact]
    public void SendAndReceive() => AllocatesNothingOnEpoll(IoAllocationScenarios.SendAndReceive);

    [Fact]
    public void WaitsForDescriptors() => AllocatesNothingOnEpoll(IoAllocationScenarios.Waits);

    [Fact]
    public void AcceptBesidesTheSocket() => AllocatesNothingOnEpoll(IoAllocationScenarios.Accept);

    private static void AllocatesNothingOnEpoll(Action scenario)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "epoll is Linux's.");
        IoScenario.Prints(Way.Rewritten, PollerKind.Epoll, scenario, "0 bytes");
    }
}
