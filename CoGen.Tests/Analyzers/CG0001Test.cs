using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG0001Test
{
    private static Task Check(string source) =>
        AnalyzerCheck<CG0001TaskMethodAnalyzer>.RunAsync("using CoGen; using System.Threading.Tasks;\n" + source);

    private static Task Fix(string source, string @fixed) =>
        FixCheck<CG0001TaskMethodAnalyzer, CG0001TaskMethodCodeFix>.RunAsync(
            "using CoGen;\nusing System.Threading.Tasks;\n" + source,
            "using CoGen;\nusing System.Threading.Tasks;\n" + @fixed
        );

    [Theory]
    [InlineData("[CoTask] static void [|M|]() { }")]
    [InlineData("[CoTask] static Task [|M|]() => Task.CompletedTask;")]
    [InlineData("[CoTask] static async Task [|M|]() => await Task.Yield();")]
    [InlineData("[CoTask] static async ValueTask<int> [|M|]() { await Task.Yield(); return 1; }")]
    [InlineData("[CoTask] static int [|M|]() => 1;")]
    [InlineData("[CoTask] static CoTask [|M|]() => Other(); static async CoTask Other() => await Sys.Yield();")]
    [InlineData("abstract class A { [CoTask] public abstract CoTask [|M|](); }")]
    [InlineData("interface I { [CoTask] CoTask [|M|](); }")]
    [InlineData("[CoTask] static extern CoTask [|M|]();")]
    [InlineData("int P { [CoTask] [|get|] => 1; }")]
    [InlineData("void Outer() { L(); [CoTask] void [|L|]() { } }")]
    [InlineData("partial class Q { [CoTask] private partial Task [|M|](); private partial Task M() => Task.CompletedTask; }")]
    public Task AMethodOfAnotherShapeIsFlagged(string member) => Check("partial class C { " + member + " }");

    [Theory]
    [InlineData("[CoTask] static async CoTask M() => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask<int> M<T>(T t) { await Sys.Yield(); return 1; }")]
    [InlineData("[CoTaskAttribute] public virtual async CoTask M() { await Sys.Yield(); }")]
    [InlineData("[CoGen.CoTask] async CoGen.CoTask M() => await Sys.Yield();")]
    [InlineData("static Task M() => Task.CompletedTask;")]
    [InlineData("static async Task M() => await Task.Yield();")]
    [InlineData("static async CoTask M() => await Sys.Yield();")]
    [InlineData("void Outer() { _ = L(); [CoTask] async CoTask L() => await Sys.Yield(); }")]
    [InlineData("[CoTask] private partial CoTask M(); private async partial CoTask M() => await Sys.Yield();")]
    [InlineData("[Other] static void M() { } class OtherAttribute : System.Attribute { }")]
    [InlineData("System.Func<CoTask> F = [CoTask] async () => await Sys.Yield();")]
    public Task ATaskOrAnUnmarkedMethodIsNot(string member) => Check("partial class C { " + member + " }");

    [Theory]
    [InlineData("[CoTask] static void [|M|]() { }", "[CoTask] static async CoTask M() { }")]
    [InlineData("[CoTask] int [|M|]() => 1;", "[CoTask] async CoTask<int> M() => 1;")]
    [InlineData("[CoTask] async Task [|M|]() => await Task.Yield();", "[CoTask] async CoTask M() => await Task.Yield();")]
    [InlineData("[CoTask] Task<int> [|M|]() => Task.FromResult(1);", "[CoTask] async CoTask<int> M() => await Task.FromResult(1);")]
    [InlineData("[CoTask] ValueTask [|M|]() { return default; }", "[CoTask] async CoTask M() { }")]
    [InlineData("[CoTask] ValueTask<int> [|M|]() => default;", "[CoTask] async CoTask<int> M() => default;")]
    [InlineData(
        "[CoTask] Task [|M|](bool b) { if (b) return Task.Delay(1); return Task.Delay(2); }",
        "[CoTask] async CoTask M(bool b) { if (b) { await Task.Delay(1); return; } await Task.Delay(2); }"
    )]
    [InlineData("[CoGen.CoTask] void [|M|]() { }", "[CoGen.CoTask] async CoGen.CoTask M() { }")]
    [InlineData(
        "[CoTask] ValueTask<int> [|M|]() { return new(3); }",
        "[CoTask] async CoTask<int> M() { return await new ValueTask<int>(3); }"
    )]
    public Task TheFixMakesItATask(string before, string after) =>
        Fix("partial class C { " + before + " }", "partial class C { " + after + " }");

    [Theory]
    [InlineData("[CoTask] int [|M|](ref int x) => x;")]
    [InlineData("[CoTask] static extern CoTask [|M|]();")]
    [InlineData("[CoTask] private partial Task [|M|](); private partial Task M() => Task.CompletedTask;")]
    [InlineData("[CoTask] System.Collections.Generic.IEnumerable<int> [|M|]() { yield return 1; }")]
    public Task NoFixWhereNoTaskCanBe(string member) => Fix("partial class C { " + member + " }", "partial class C { " + member + " }");

    [Fact]
    public Task FixAllKeepsCommentsAndFormatting() =>
        Fix(
            """
            partial class C
            {
                // first
                [CoTask]
                public static int [|A|]()
                {
                    return 1; // one
                }

                /// <summary>Second.</summary>
                [CoTask]
                // why
                void [|B|]() { }
            }
            """,
            """
            partial class C
            {
                // first
                [CoTask]
                public static async CoTask<int> A()
                {
                    return 1; // one
                }

                /// <summary>Second.</summary>
                [CoTask]
                // why
                async CoTask B() { }
            }
            """
        );
}
