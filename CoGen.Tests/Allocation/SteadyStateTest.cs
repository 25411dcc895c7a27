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
    public void GetTid() => AllocatesNothing(AllocationScenarios.GetTid);

    [Fact]
    public void Sleep() => AllocatesNothing(AllocationScenarios.Sleep);

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
}
