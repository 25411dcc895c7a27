using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

/// <summary>The same lines in the same order as the Python original.</summary>
public class OriginalTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void Yield(Way way) =>
        Scenario.Prints(
            way,
            OriginalScenarios.Yield,
            """
            I am cooking
            I am doing the laundry
            I am cooking
            I am doing the laundry
            I am cooking
            I am doing the laundry
            I am cooking
            I am doing the laundry
            I am cooking
            I am doing the laundry
            I am cooking
            I am cooking
            I am cooking
            I am cooking
            I am cooking
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void GetTid(Way way) =>
        Scenario.Prints(
            way,
            OriginalScenarios.GetTid,
            """
            I am doing the laundry, my tid is 1
            I am cooking, my tid is 2
            I am doing the laundry, my tid is 1
            I am cooking, my tid is 2
            I am doing the laundry, my tid is 1
            I am cooking, my tid is 2
            I am doing the laundry, my tid is 1
            I am cooking, my tid is 2
            I am doing the laundry, my tid is 1
            I am cooking, my tid is 2
            I am cooking, my tid is 2
            I am cooking, my tid is 2
            I am cooking, my tid is 2
            I am cooking, my tid is 2
            I am cooking, my tid is 2
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void Spawn(Way way) =>
        Scenario.Prints(
            way,
            OriginalScenarios.Spawn,
            """
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            I am bar, my tid is 1
            created task 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void Kill(Way way) =>
        Scenario.Prints(
            way,
            OriginalScenarios.Kill,
            """
            I am bar, my tid is 1
            I am bar, my tid is 1
            created task 2
            I am foo, my tid is 2
            killed True
            killed again False
            """
        );

    [Theory, MemberData(nameof(Ways))]
    public void Wait(Way way) =>
        Scenario.Prints(
            way,
            OriginalScenarios.Wait,
            """
            created task 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            I am foo, my tid is 2
            waited True
            waited again False
            stop bar
            """
        );
}
