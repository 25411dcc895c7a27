using System.Text;

namespace CoGen.Tests.Conformance;

/// <summary>Runs a program both ways and says where the traces part.</summary>
/// <param name="rewritten">The programs as the generator makes them.</param>
/// <param name="oracle">The same on the compiler's own <c>async</c>.</param>
/// <param name="killOracle">That with <see cref="KillFilters"/>.</param>
internal sealed class ProgramRunner(ProgramBatch rewritten, ProgramBatch oracle, ProgramBatch killOracle)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The first difference between the two, or null.</summary>
    public string? Compare(ConformanceProgram program) =>
        FirstProblem(
            program,
            () =>
            {
                foreach (var pattern in Pattern.Every)
                {
                    var expected = Run(oracle, program, new Trace(pattern));
                    var actual = Run(rewritten, program, new Trace(pattern));
                    if (Difference(expected, actual, pattern.Name) is { } difference)
                        return difference;
                }
                return null;
            }
        );

    /// <summary>The first difference when the program is killed at each of its suspensions in turn, or null.</summary>
    /// <param name="most">With more suspensions than this, only so many of them, evenly spread.</param>
    public string? CompareKills(ConformanceProgram program, int most = 100) =>
        FirstProblem(
            program,
            () =>
            {
                var before = Run(rewritten, program, new Trace(Pattern.All));
                // A fallback takes a kill as an exception, which it may swallow: there is nothing to compare.
                if (before.Fallbacks.Count > 0)
                    return null;
                foreach (var at in Sample(before.Suspensions, most))
                {
                    var expected = Run(killOracle, program, new Trace(Pattern.All, at, killThrows: true));
                    var actual = Run(rewritten, program, new Trace(Pattern.All, at));
                    if (Difference(expected, actual, $"killed at suspension {at}") is { } difference)
                        return difference;
                    if (actual.Scheduler.TaskCount != 0)
                        return $"killed at suspension {at}: {actual.Scheduler.TaskCount} tasks are left";
                }
                // A frame that a kill left dirty shows here.
                var after = Run(rewritten, program, new Trace(Pattern.All));
                return Difference(before, after, "run again after the kills");
            }
        );

    /// <summary>The methods that a run of the rewritten program shows on the compiler's own state machine, in order.</summary>
    public IReadOnlyCollection<string> FallbacksOf(ConformanceProgram program)
    {
        IReadOnlyCollection<string> seen = [];
        FirstProblem(
            program,
            () =>
            {
                seen = Run(rewritten, program, new Trace(Pattern.All)).Fallbacks;
                return null;
            }
        );
        return seen;
    }

    private static IEnumerable<int> Sample(int count, int most) =>
        count <= most ? Enumerable.Range(1, count) : Enumerable.Range(0, most).Select(i => 1 + i * count / most);

    private string? FirstProblem(ConformanceProgram program, Func<string?> find)
    {
        foreach (var (batch, way) in new[] { (oracle, "as it is"), (killOracle, "with kill filters"), (rewritten, "rewritten") })
        {
            if (batch.ErrorsOf(program) is { } errors)
                return $"{program.Name} does not compile {way}:\n{errors}";
        }
        string? problem = null;
        // A thread of its own: a miscompiled loop must not hang the tests, and thread-static state must not pass from program to program.
        var thread = new Thread(() => problem = Guarded(find)) { IsBackground = true, Name = program.Name };
        thread.Start();
        if (!thread.Join(Patience))
            problem = $"{program.Name} does not end";
        return problem is null ? null : $"{problem}\n{rewritten.GeneratedFor(program)}";
    }

    private static string? Guarded(Func<string?> find)
    {
        try
        {
            return find();
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static Trace Run(ProgramBatch batch, ConformanceProgram program, Trace trace)
    {
        trace.Take();
        try
        {
            trace.Scheduler.Run(batch.Start(program));
            trace.Write("ended");
        }
        catch (TaskKilledException)
        {
            trace.Write("ended");
        }
        catch (RunawayException)
        {
            // What it has written so far is compared.
        }
        catch (Exception exception)
        {
            trace.Write($"failed with {exception.GetType()}: {exception.Message}");
        }
        return trace;
    }

    private static string? Difference(Trace expected, Trace actual, string how)
    {
        var at = 0;
        while (at < expected.Lines.Count && at < actual.Lines.Count && expected.Lines[at] == actual.Lines[at])
            at++;
        if (at == expected.Lines.Count && at == actual.Lines.Count)
            return null;
        var text = new StringBuilder($"{how}: the traces part at line {at + 1}\n");
        foreach (var line in expected.Lines.Take(at).TakeLast(8))
            text.Append("    ").Append(line).Append('\n');
        foreach (var line in expected.Lines.Skip(at).Take(5))
            text.Append("  - ").Append(line).Append('\n');
        foreach (var line in actual.Lines.Skip(at).Take(5))
            text.Append("  + ").Append(line).Append('\n');
        return text.ToString();
    }
}
