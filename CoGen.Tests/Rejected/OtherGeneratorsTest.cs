using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Rejected;

/// <summary>Generators do not see each other's output: what hangs on it is left to the compiler, and the rules say so.</summary>
public class OtherGeneratorsTest
{
    private const string Unseen = "what another source generator makes, which CoGen cannot see";

    [Theory]
    [InlineData("var x = Made.Value; await Sys.Yield(); Log.Write(x);")]
    [InlineData("Log.Write(Count); await Sys.Yield();")]
    [InlineData("foreach (var x in Made.All()) { await Sys.Yield(); Log.Write(x); }")]
    public async Task AMethodThatUsesIt(string body) =>
        Assert.Equal(
            [$"CG0003 at 'M': 'M' runs as the compiler's own async, not as a CoGen frame: it uses {Unseen}"],
            await Messages(
                new CG0003FallbackAnalyzer(),
                $$"""partial class Program { [CoTask] static async CoTask M() { {{body}} } [CoTask] static async CoTask N() => await M(); }"""
            )
        );

    [Fact]
    public async Task ALocalFunctionInIt() => Assert.Equal(["F", "M"], (
                await Messages(
                    new CG0003FallbackAnalyzer(),
                    """
                    partial class Program
                    {
                        [CoTask] static async CoTask M()
                        {
                            await F();
                            [CoTask] static async CoTask F() { await Sys.Yield(); Log.Write(Count); }
                        }
                    }
                    """
                )
            ).Select(message => message.Split('\'')[1]).Order());

    [Fact]
    public async Task ACallOfWhatIsInIt() =>
        Assert.Equal(
            [$"CG0005 at 'Run': This call of 'Run' is not redirected to its CoGen frame: it hangs on {Unseen}"],
            await Messages(
                new CG0005NotRedirectedAnalyzer(),
                """
                partial class Thing { [CoTask] public async CoTask Run() => await Sys.Yield(); }
                partial class Program
                {
                    static void Main() { new Scheduler().Run(MyThing.Run()); new Scheduler().Run(new Thing().Run()); }
                    [CoTask] static async CoTask M() => await new Thing().Run();
                }
                """
            )
        );

    [Theory]
    [InlineData("[CoTask] public async CoTask<Item?> M(int n) { await Sys.Yield(); return null; }")]
    [InlineData("[CoTask] public async CoTask M(Item? x) => await Sys.Yield();")]
    [InlineData("[CoTask] public async CoTask M<T>(T x) where T : Item => await Sys.Yield();")]
    public async Task ASignatureThatNamesIt(string method)
    {
        var source = $$"""
            using Generated;
            partial class P<U> where U : Item
            {
                {{method}}
                [CoTask] public async CoTask N() { await M(null!); await Sys.Yield(); }
                [CoTask] public async CoTask O() => await Sys.Yield();
            }
            partial class Program { static void Main() { new Scheduler().Run(new P<Item>().N()); new Scheduler().Run(new P<Item>().O()); } }
            """.Replace("M(null!)", method.Contains("int", StringComparison.Ordinal) ? "M(1)" : "M(new Item())", StringComparison.Ordinal);
        Assert.Equal(["M", "N"], (await Messages(new CG0003FallbackAnalyzer(), source)).Select(message => message.Split('\'')[1]));
        Assert.Equal(3, (await Messages(new CG0005NotRedirectedAnalyzer(), source)).Count());
    }

    /// <summary>The base has no frame to call.</summary>
    [Fact]
    public async Task ABaseThatUsesIt() =>
        Assert.Single(
            await Messages(
                new CG0003FallbackAnalyzer(),
                """
                partial class Base { [CoTask] public virtual async CoTask M() { Log.Write(Made.Value); await Sys.Yield(); } }
                partial class Derived : Base { [CoTask] public sealed override async CoTask M() => await base.M(); }
                """
            )
        );

    private static async Task<IEnumerable<string>> Messages(DiagnosticAnalyzer analyzer, string source)
    {
        TestCompilation
            .Driver()
            .AddGenerators([new Maker().AsSourceGenerator()])
            .RunGeneratorsAndUpdateCompilation(TestCompilation.Create(source), out var updated, out _);
        Assert.DoesNotContain(updated.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await TestAnalyzer.Messages((CSharpCompilation)updated, analyzer);
    }

    private sealed class Maker : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(
                context.CompilationProvider.Select((compilation, _) => compilation.GetTypeByMetadataName("Thing") is null),
                (output, hasNoThing) =>
                    output.AddSource(
                        "Made.g.cs",
                        $$"""
                        static class Made { public static int Value => 1; public static System.Collections.Generic.List<string> All() => []; }
                        namespace Generated { public class Item; }
                        partial class Program { static int Count => 2; {{(hasNoThing ? "" : "static Thing MyThing => new();")}} }
                        """
                    )
            );
    }
}
