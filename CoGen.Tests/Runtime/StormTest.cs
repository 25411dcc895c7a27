using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

/// <summary>Every finally block runs, every waiter is woken, no entry of the table is left.</summary>
public class StormTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void KilledByATask(Way way) => Check(way, StormScenarios.KilledByATask);

    [Theory, MemberData(nameof(Ways))]
    public void KilledByManyTasksAtOnce(Way way) => Check(way, StormScenarios.KilledByMany);

    [Theory, MemberData(nameof(Ways))]
    public void KilledFromOutside(Way way) => Check(way, StormScenarios.KilledFromOutside);

    [Theory, MemberData(nameof(Ways))]
    public void KilledByForce(Way way) => Check(way, StormScenarios.KilledByForce);

    private static void Check(Way way, Action storm) =>
        Assert.Matches("^True [0-9]{5}, 1000 waited, 0 left$", Assert.Single(Scenario.Run(way, storm)));
}
