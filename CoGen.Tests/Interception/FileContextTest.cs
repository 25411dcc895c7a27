using CoGen.Tests.Harness;

namespace CoGen.Tests.Interception;

/// <summary>Rewritten code means what it meant in the user's file; each program runs both ways.</summary>
public class FileContextTest
{
    [Fact]
    public void SymbolsOfTheFileDecideConditionalCalls() =>
        RunsEqually(
            """
            #define SHOWN
            #if SHOWN
            #define ALSO
            #endif
            partial class Program
            {
                static void Main() => new Scheduler().Run(Body());
                [System.Diagnostics.Conditional("SHOWN")] static void Shown() => Log.Write("shown");
                [System.Diagnostics.Conditional("ALSO")] static void Also() => Log.Write("also");
                [System.Diagnostics.Conditional("HIDDEN")] static void Hidden() => Log.Write("hidden");
                [CoTask] static async CoTask Body() { Shown(); await Sys.Yield(); Also(); Hidden(); }
            }
            """,
            ["shown", "also"]
        );

    [Fact]
    public void InnerUsingsWinOverOuterOnes() =>
        RunsEqually(
            """
            using Thing = System.Int32;
            namespace One { static class Names { public static string Name => "one"; } }
            namespace Two { static class Names { public static string Name => "two"; } }
            namespace App
            {
                using Thing = System.String;
                using One;
                namespace Deep
                {
                    using Two;
                    partial class Program
                    {
                        static void Main() => new Scheduler().Run(Body());
                        [CoTask] static async CoTask Body() { await Sys.Yield(); Log.Write(Names.Name); Log.Write(typeof(Thing).Name); }
                    }
                }
            }
            """,
            ["two", "String"],
            "App.Deep.Program"
        );

    [Fact]
    public void FileLocalAliasIsLeftOut() =>
        RunsEqually(
            """
            using Hidden = Secret;
            file class Secret { public override string ToString() => "secret"; }
            partial class Program
            {
                static void Main() => new Scheduler().Run(Body());
                static object Make() => new Hidden();
                [CoTask] static async CoTask Body() { await Sys.Yield(); Log.Write(Make()); await Uses(); }
                [CoTask] static async CoTask Uses() { await Sys.Yield(); Log.Write(new Hidden()); }
            }
            """,
            ["secret", "secret"]
        );

    [Fact]
    public void NamesThatDifferInCaseOnly() =>
        RunsEqually(
            """
            partial class Program
            {
                static void Main() { new Scheduler().Run(body()); new Scheduler().Run(Body()); new Scheduler().Run(program.Body()); }
                [CoTask] static async CoTask body() { await Sys.Yield(); Log.Write("b"); }
                [CoTask] static async CoTask Body() { await Sys.Yield(); Log.Write("B"); }
            }
            partial class program { [CoTask] internal static async CoTask Body() { await Sys.Yield(); Log.Write("p"); } }
            """,
            ["b", "B", "p"]
        );

    [Fact]
    public void PartialMethodMarkedOnEitherPart() =>
        RunsEqually(
            """
            partial class Program
            {
                static void Main() { new Scheduler().Run(First()); new Scheduler().Run(Second(2)); }
                [CoTask] private static partial CoTask First();
                private static partial CoTask Second(int n);
            }
            partial class Program
            {
                private static async partial CoTask First() { await Sys.Yield(); Log.Write(1); }
                [CoTask] private static async partial CoTask Second(int n) { await Sys.Yield(); Log.Write(n); }
            }
            """,
            ["1", "2"]
        );

    [Fact]
    public void PartsOfAPartialMethodUnderDifferentUsings() =>
        RunsEqually(
            [
                """
                using Number = System.Int32;
                partial class Program
                {
                    static void Main() => new Scheduler().Run(Body());
                    [CoTask] static async CoTask Body() { await M(); await M(1, "a", "b"); await M(s: "c"); }
                    [CoTask] private static partial CoTask M<T>(T s, Number n = 3, params List<T> rest) where T : System.IComparable<Number>;
                    [CoTask] private static partial CoTask M(Number n = 3, string s = "\n", params List<string>? rest);
                }
                """,
                """
                using Number = System.String;
                partial class Program
                {
                    private static async partial CoTask M<T>(T s, int n, params List<T> rest) where T : System.IComparable<int> => await Sys.Yield();
                    private static async partial CoTask M(int n, Number s, params List<Number>? rest) { await Sys.Yield(); Log.Write(n + s + rest?.Count); }
                }
                """,
            ],
            ["3\n0", "1a1", "3c0"]
        );

    private static void RunsEqually(string source, string[] expected, string type = "Program") => RunsEqually([source], expected, type);

    private static void RunsEqually(string[] sources, string[] expected, string type = "Program")
    {
        var rewritten = TestProgram.Rewritten(sources);
        var fallback = TestProgram.Fallback(sources);
        Assert.Equal(expected, fallback.Run(type));
        Assert.Equal(expected, rewritten.Run(type));
        Assert.NotEmpty(rewritten.Files);
    }
}
