using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;

namespace CoGen.Tests.Execution;

/// <summary>
/// Runs a program twice, rewritten and on the compiler's own <c>async</c>, and demands equal traces. Programs say what they do to
/// <c>Log</c>; <c>Main</c> runs them.
/// </summary>
internal static class Oracle
{
    // Awaits of every kind, some of which complete at once: what a body meets is decided by a pattern.
    private const string Awaits = """
        internal static partial class Aw
        {
            public static int Pattern;
            private static int _count;
            public static void Reset(int pattern) { Pattern = pattern; _count = 0; }
            private static bool Suspends() => Pattern switch { 0 => false, 1 => true, 2 => _count++ % 2 == 0, var seed => new Random(seed + _count++).Next(2) == 0 };

            [CoTask]
            public static async CoTask<T> Get<T>(T value)
            {
                Log.Write($"get {value}");
                if (Suspends())
                    await Sys.Yield();
                return value;
            }

            [CoTask]
            public static async CoTask Do(string what)
            {
                Log.Write(what);
                if (Suspends())
                    await Sys.Yield();
                Log.Write(what + " done");
            }

            [CoTask]
            public static async CoTask<T> Fail<T>(string message)
            {
                if (Suspends())
                    await Sys.Yield();
                throw new InvalidOperationException(message);
            }

            public static async Task<T> Task<T>(T value)
            {
                if (Suspends())
                    await System.Threading.Tasks.Task.Yield();
                return value;
            }

            public static Custom<T> Custom<T>(T value) => new(value, !Suspends());
        }

        internal readonly struct Custom<T>(T value, bool isCompleted)
        {
            public Awaiter GetAwaiter() => new(value, isCompleted);
            public readonly struct Awaiter(T value, bool isCompleted) : System.Runtime.CompilerServices.INotifyCompletion
            {
                public bool IsCompleted => isCompleted;
                public T GetResult() { Log.Write($"custom {value}"); return value; }
                public void OnCompleted(Action continuation) => System.Threading.Tasks.Task.Run(continuation);
            }
        }
        """;

    private const string Entry = """
        internal static class Entry
        {
            public static void Run(int pattern)
            {
                Aw.Reset(pattern);
                try
                {
                    new Scheduler().Run(Program.Body());
                }
                catch (Exception e)
                {
                    Log.Write($"thrown {e.GetType().Name}: {e.Message}");
                }
            }

            // Kills the task after each number of rounds, and says where the next kill begins.
            public static void KillEverywhere()
            {
                for (var rounds = 0; ; rounds++)
                {
                    Aw.Reset(1);
                    Log.Write("!kill");
                    var os = new Scheduler();
                    var tid = os.Spawn(Program.Body());
                    var lives = true;
                    for (var i = 0; i < rounds && lives; i++)
                        lives = os.Tick();
                    if (!lives)
                        return;
                    Log.Write("!now");
                    os.Kill(tid);
                    os.Run();
                }
            }

            public static void Pattern0() => Run(0);
            public static void Pattern1() => Run(1);
            public static void Pattern2() => Run(2);
            public static void Pattern3() => Run(3);
            public static void Pattern4() => Run(4);
        }
        """;

    /// <summary>Runs <c>Program.Body()</c> of the source under every pattern; all its [CoTask] methods must have been rewritten.</summary>
    /// <returns>The trace when every await suspends.</returns>
    public static IReadOnlyList<string> Check(string source)
    {
        var rewritten = TestProgram.Rewritten(source, Awaits, Entry);
        var fallback = TestProgram.Fallback(source, Awaits, Entry);
        Assert.Empty(Fallbacks(source));
        Identity.Check(rewritten.Compilation);
        IReadOnlyList<string> trace = [];
        for (var pattern = 4; pattern >= 0; pattern--)
        {
            var expected = fallback.Run("Entry", "Pattern" + pattern);
            var actual = rewritten.Run("Entry", "Pattern" + pattern);
            Assert.True(expected.SequenceEqual(actual), Difference(pattern, expected, actual, rewritten));
            if (pattern == 1)
                trace = actual;
        }
        return trace;
    }

    /// <summary>
    /// Kills <c>Program.Body()</c> at each of its suspensions. The program writes <c>+x</c> when it enters a block and <c>-x</c> when
    /// the block's finally has run: every block entered must be left once, in order, and nothing else may happen after the kill.
    /// </summary>
    /// <returns>The number of places where it was killed.</returns>
    public static int KillEverywhere(string source)
    {
        var program = TestProgram.Rewritten(source, Awaits, Entry);
        Assert.Empty(Fallbacks(source));
        var lines = program.Run("Entry", "KillEverywhere");
        var open = new Stack<string>();
        var isKilled = false;
        var kills = 0;
        foreach (var line in lines.Append("!kill"))
        {
            if (line == "!kill")
                Assert.True(open.Count == 0 || !isKilled, $"left open: {string.Join(", ", open)} in {string.Join(" | ", lines)}");
            if (line == "!kill")
                open.Clear();
            else if (line[0] == '+')
                open.Push(line[1..]);
            else if (line[0] == '-')
                Assert.Equal(open.Pop(), line[1..]);
            else if (isKilled && line != "!now")
                Assert.Fail($"after the kill: {line} in {string.Join(" | ", lines)}");
            isKilled = line != "!kill" && (isKilled || line == "!now");
            kills += line == "!now" ? 1 : 0;
        }
        return kills;
    }

    /// <summary>The methods that were not rewritten, as CG0003 says it.</summary>
    private static IEnumerable<string> Fallbacks(string source) =>
        TestAnalyzer.Messages(TestCompilation.Create(source, Awaits, Entry), new CG0003FallbackAnalyzer()).GetAwaiter().GetResult();

    private static string Difference(int pattern, IReadOnlyList<string> expected, IReadOnlyList<string> actual, TestProgram program) =>
        $"""
            Pattern {pattern}
            expected: {string.Join(" | ", expected)}
            actual:   {string.Join(" | ", actual)}
            {string.Join(
                "\n",
                program.Files.Where(file => file.Key.Contains("Program", StringComparison.Ordinal)).Select(file => file.Value)
            )}
            """;
}
