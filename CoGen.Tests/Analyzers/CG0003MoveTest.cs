using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>CG0003's fix for a local function of top-level statements.</summary>
public class CG0003MoveTest
{
    private static Task Fix(string source, string @fixed) =>
        FixCheck<CG0003FallbackAnalyzer, CG0003MoveLocalFunctionCodeFix>.RunAsync(
            "using CoGen;\n\n" + source,
            "using CoGen;\n\n" + @fixed,
            OutputKind.ConsoleApplication
        );

    [Fact]
    public Task MovesTheFunctionAndWhatItCalls() =>
        Fix(
            """
            var os = new Scheduler();
            os.Spawn(Outer(2));
            os.Run();

            // Counts down.
            [CoTask]
            async CoTask {|CG0003:Outer|}(int n)
            {
                while (n-- > 0)
                    await Inner<int>(Twice(n));
            }

            [CoTask]
            static async CoTask {|CG0003:Inner|}<T>(int n) => await Sys.Yield();

            int Twice(int n) => 2 * n;

            class Other { }
            """,
            """
            var os = new Scheduler();
            os.Spawn(Tasks.Outer(2));
            os.Run();

            class Other { }

            static partial class Tasks
            {
                // Counts down.
                [CoTask]
                public static async CoTask Outer(int n)
                {
                    while (n-- > 0)
                        await Inner<int>(Twice(n));
                }

                [CoTask]
                public static async CoTask Inner<T>(int n) => await Sys.Yield();

                public static int Twice(int n) => 2 * n;
            }
            """
        );

    [Fact]
    public Task JoinsAClassThatIsThere() =>
        Fix(
            """
            new Scheduler().Run(A());

            [CoTask]
            async CoTask {|CG0003:A|}() => await Tasks.B();

            static partial class Tasks
            {
                public static async CoTask B() => await Sys.Yield();
            }
            """,
            """
            new Scheduler().Run(Tasks.A());

            static partial class Tasks
            {
                public static async CoTask B() => await Sys.Yield();

                [CoTask]
                public static async CoTask A() => await Tasks.B();
            }
            """
        );

    [Theory]
    [InlineData("var x = 1; _ = A(); [CoTask] async CoTask {|CG0003:A|}() { x++; await Sys.Yield(); }")]
    [InlineData("_ = A(); [CoTask] async CoTask {|CG0003:A|}() { _ = args; await Sys.Yield(); }")]
    [InlineData("var x = 1; _ = A(); [CoTask] async CoTask {|CG0003:A|}() { B(); await Sys.Yield(); } void B() { x++; }")]
    [InlineData("class C { void M() { _ = A(); [CoTask] async CoTask {|CG0003:A|}() => await Sys.Yield(); } static void Main() { } }")]
    public Task NotOfferedWhereSomethingIsCapturedOrTheFunctionIsInAMethod(string source) => Fix(source, source);
}
