using CoGen.Generator.Lowering;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Caching;

/// <summary>The analyzers find what the generator's run has found, and do not run the lowering again.</summary>
public class CoverageTest
{
    private const string Source = """
        partial class C
        {
            [CoTask]
            static async CoTask Rewritten() => await Sys.Yield();

            [CoTask]
            static async CoTask Callee(int n) { await Rewritten(); }
        }
        """;

    private const string Other = "class D { int F() => 1; }";

    [Fact]
    public void TheGeneratorsAnswerServesTheCompilationWithItsOwnOutput()
    {
        var compilation = TestCompilation.Create(Source, Other);
        Assert.All(Methods(compilation), m => Assert.False(Coverage.IsKnown(m, compilation)));
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, Cancellation);
        Assert.True(output.SyntaxTrees.Count() > compilation.SyntaxTrees.Length);
        Assert.All(Methods(compilation), m => Assert.True(Coverage.IsKnown(m, output)));
    }

    [Theory]
    [InlineData("class D { int F() => 2; }", true)]
    [InlineData("class D { long F() => 1; }", false)]
    public void AfterAnEditItServesWhileTheDeclarationsStay(string edited, bool serves)
    {
        var compilation = TestCompilation.Create(Source, Other);
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, Cancellation);
        var old = output.SyntaxTrees.Single(t => t.ToString() == Other);
        var next = output.ReplaceSyntaxTree(old, TestCompilation.Parse(edited, old.FilePath));
        Assert.All(Methods(compilation), m => Assert.Equal(serves, Coverage.IsKnown(m, next)));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<MethodDeclarationSyntax> Methods(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Single(t => t.ToString() == Source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>();
}
