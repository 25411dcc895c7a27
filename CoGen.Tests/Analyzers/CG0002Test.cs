using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG0002Test
{
    private const string Task = "[CoTask] static async CoTask {|CG0002:M|}() => await Sys.Yield();";
    private const string Silent = "[CoTask] static async CoTask M() => await Sys.Yield();";

    [Theory]
    [InlineData("class C { " + Task + " }")]
    [InlineData("struct S { " + Task + " }")]
    [InlineData("record R(int X) { " + Task + " }")]
    [InlineData("interface I { " + Task + " }")]
    [InlineData("class Outer { partial class C { " + Task + " } }")]
    [InlineData("partial class Outer { class C<T> { " + Task + " } }")]
    [InlineData("static class E { extension(int x) { [CoTask] public async CoTask {|CG0002:M|}() => await Sys.Yield(); } }")]
    public System.Threading.Tasks.Task ATypeThatIsNotPartialIsFlagged(string source) =>
        AnalyzerCheck<CG0002PartialTypeAnalyzer>.RunAsync("using CoGen;\n" + source);

    [Theory]
    [InlineData("partial class C { " + Silent + " }")]
    [InlineData("namespace N { partial class Outer { partial struct S<T> { " + Silent + " } } }")]
    [InlineData("partial record struct R(int X) { " + Silent + " }")]
    [InlineData("static partial class E { extension(int x) { [CoTask] public async CoTask M() => await Sys.Yield(); } }")]
    [InlineData("class C { static async CoTask M() => await Sys.Yield(); }")]
    [InlineData("class C { void M() { L(); [CoTask] async CoTask L() => await Sys.Yield(); } }")]
    [InlineData("class Outer { class C { } partial class D { void M() { } } }")]
    public System.Threading.Tasks.Task PartialTypesAreNot(string source) =>
        AnalyzerCheck<CG0002PartialTypeAnalyzer>.RunAsync("using CoGen;\n" + source);

    [Fact]
    public System.Threading.Tasks.Task TheFixMakesEveryContainingTypePartial() =>
        FixCheck<CG0002PartialTypeAnalyzer, CG0002PartialTypeCodeFix>.RunAsync(
            """
            using CoGen;

            // The outer one.
            class Outer
            {
                /// <summary>Inner.</summary>
                public sealed record Inner(int X)
                {
                    [CoTask]
                    static async CoTask [|A|]() => await Sys.Yield();

                    [CoTask]
                    static async CoTask [|B|]() => await Sys.Yield();
                }

                [System.Obsolete]
                struct S { [CoTask] async CoTask [|C|]() => await Sys.Yield(); }
            }

            class Untouched { }
            """,
            """
            using CoGen;

            // The outer one.
            partial class Outer
            {
                /// <summary>Inner.</summary>
                public sealed partial record Inner(int X)
                {
                    [CoTask]
                    static async CoTask A() => await Sys.Yield();

                    [CoTask]
                    static async CoTask B() => await Sys.Yield();
                }

                [System.Obsolete]
                partial struct S { [CoTask] async CoTask C() => await Sys.Yield(); }
            }

            class Untouched { }
            """
        );
}
