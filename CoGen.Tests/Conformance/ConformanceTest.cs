namespace CoGen.Tests.Conformance;

/// <summary>Each program of the suite, rewritten and on the compiler's own <c>async</c>: the traces are equal.</summary>
public class ConformanceTest
{
    /// <summary>The programs on the compiler's own <c>async</c>.</summary>
    internal static Lazy<ProgramBatch> Oracle { get; } = new(() => new ProgramBatch(ConformanceProgram.All, rewrite: false));

    private static readonly Lazy<ProgramBatch> Rewritten = new(() => new ProgramBatch(ConformanceProgram.All, rewrite: true));
    private static readonly Lazy<ProgramRunner> Runner = new(() =>
        new ProgramRunner(Rewritten.Value, Oracle.Value, new ProgramBatch(ConformanceProgram.All, rewrite: false, KillFilters.AddTo))
    );

    public static TheoryData<string> Programs => [.. ConformanceProgram.All.Select(program => program.Name)];

    public static TheoryData<string> ProgramsToKill =>
        [.. ConformanceProgram.All.Where(program => program.CanBeKilled).Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void RunsTheSameBothWays(string name) => AssertNone(Runner.Value.Compare(Find(name)));

    [Theory]
    [MemberData(nameof(Programs))]
    public void IsTrulyRewritten(string name)
    {
        var program = Find(name);
        AssertNone(Rewritten.Value.ErrorsOf(program));
        var methods = Rewritten.Value.MethodsOf(program).ToList();
        Assert.NotEmpty(methods);
        foreach (var (method, reason) in methods)
        {
            if (program.MayFallBack.Contains(method))
                Assert.True(reason is not null, $"{method} is rewritten: its header need not say that it may fall back");
            else
                Assert.True(reason is null, $"{method} falls back: {reason}");
        }
    }

    [Theory]
    [MemberData(nameof(ProgramsToKill))]
    public void KilledAtEveryAwait(string name) => AssertNone(Runner.Value.CompareKills(Find(name)));

    [Theory]
    [MemberData(nameof(Programs))]
    public void RunsOnFrames(string name)
    {
        var program = Find(name);
        Assert.Equal(program.WithoutFrame, Runner.Value.FallbacksOf(program));
    }

    private static ConformanceProgram Find(string name) => ConformanceProgram.All.Single(program => program.Name == name);

    private static void AssertNone(string? problem)
    {
        if (problem is not null)
            Assert.Fail(problem);
    }
}
