namespace CoGen.Tests.Conformance.Fuzzing;

/// <summary>One body that does not do the same both ways.</summary>
internal sealed record FuzzFailure(ConformanceProgram Program, string Problem);

/// <summary>Runs programs both ways, many in one compilation.</summary>
internal static class FuzzRun
{
    private const int MostKills = 10;

    /// <returns>
    /// What failed, and of the others: for each task why it fell back, null for those truly rewritten; and what ran without a frame.
    /// </returns>
    public static (IReadOnlyList<FuzzFailure> Failures, IReadOnlyList<string?> Reasons, IReadOnlyList<string> WithoutFrame) Check(
        IReadOnlyList<ConformanceProgram> programs
    )
    {
        var rewritten = new ProgramBatch(programs, rewrite: true);
        // One oracle for both questions: without a kill the filters let everything pass.
        var oracle = new ProgramBatch(programs, rewrite: false, KillFilters.AddTo);
        var runner = new ProgramRunner(rewritten, oracle, oracle);
        var failures = new List<FuzzFailure>();
        var reasons = new List<string?>();
        var withoutFrame = new List<string>();
        foreach (var program in programs)
        {
            if ((runner.Compare(program) ?? Killed(program) ?? Fault(rewritten, program)) is { } problem)
                failures.Add(new FuzzFailure(program, problem));
            else
            {
                reasons.AddRange(rewritten.MethodsOf(program).Select(method => method.Reason));
                withoutFrame.AddRange(runner.FallbacksOf(program).Select(method => $"{program.Name}: {method}"));
            }
        }
        return (failures, reasons, withoutFrame);

        string? Killed(ConformanceProgram program) => program.CanBeKilled ? runner.CompareKills(program, MostKills) : null;
    }

    // A fault of ours that only made the method fall back.
    private static string? Fault(ProgramBatch rewritten, ConformanceProgram program) =>
        rewritten
            .MethodsOf(program)
            .FirstOrDefault(method => method.Reason?.StartsWith("CoGen failed", StringComparison.Ordinal) ?? false)
            .Reason;

    /// <summary>The program's problem, or null; for the shrinker, which tries one at a time.</summary>
    public static string? Problem(ConformanceProgram program) => Check([program]).Failures.FirstOrDefault()?.Problem;
}
