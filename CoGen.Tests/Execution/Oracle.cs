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
        using var rewritten = TestProgram.Rewritten(source, Awaits, Entry);
        using var fallback = TestProgram.Fallback(source, Awaits, Entry);
        var left = rewritten
            .Files.Where(file => file.Value.Contains("// Not rewritten", StringComparison.Ordinal))
            .Select(file => file.Key);
        Assert.Empty(left);
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
