using CoGen.Tests.Conformance.Fuzzing;

namespace CoGen.Tests.Conformance;

/// <summary>Random bodies, always the same ones. Long runs: <c>dotnet run --project CoGen.Tests.Fuzz -- --seed N --count M</c>.</summary>
public class FuzzTest
{
    private const int BatchSize = 50;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void RandomBodiesRunTheSameBothWays(int batch)
    {
        var programs = Enumerable.Range(batch * BatchSize + 1, BatchSize).Select(BodyGenerator.Generate).ToList();
        var (failures, reasons, _) = FuzzRun.Check(programs);
        if (failures.Count > 0)
            Assert.Fail(
                $"{failures.Count} of {programs.Count}, first {failures[0].Program.Name}:\n{failures[0].Problem}\n{failures[0].Program.Source}"
            );
        Assert.True(reasons.Count(reason => reason is null) > BatchSize / 4, "most bodies fall back: they prove nothing");
    }
}
