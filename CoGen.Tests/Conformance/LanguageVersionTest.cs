using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Conformance;

/// <summary>
/// What is generated compiles in a project of the oldest C# version that has interceptors: tried with all programs of the suite that are
/// legal in it.
/// </summary>
public class LanguageVersionTest
{
    private const LanguageVersion Oldest = LanguageVersion.CSharp12;
    private const int FewestPrograms = 150;

    // C# 12 finds the type of a lambda that takes a span, but does not let anyone write it.
    private const string HasUnwritableType = "Closures.NaturalTypes";

    [Fact]
    public void GeneratedCodeCompiles()
    {
        // The compiler itself throws at some extension blocks where the language has none.
        var all = ConformanceProgram.All.Where(program => !HasExtensionBlock(program)).ToList();
        var newer = Errors(In(all)).Select(error => error.Location.SourceTree!.FilePath).ToHashSet();
        var programs = all.Where(program => !newer.Contains(program.Path) && program.Name != HasUnwritableType).ToList();
        Assert.InRange(programs.Count, FewestPrograms, all.Count - 1);
        var compilation = In(programs);
        var driver = TestCompilation.Driver(rewrite: true, (CSharpParseOptions)compilation.SyntaxTrees.First().Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.True(updated.SyntaxTrees.Count() > 2 * compilation.SyntaxTrees.Count());
        Assert.Empty(Errors(updated));
    }

    private static bool HasExtensionBlock(ConformanceProgram program) =>
        ProgramBatch.Parse(program.Source, program.Path).GetRoot().DescendantNodes().Any(node => node is ExtensionBlockDeclarationSyntax);

    private static CSharpCompilation In(IReadOnlyList<ConformanceProgram> programs)
    {
        var compilation = ProgramBatch.Uncompiled(programs);
        var trees = compilation.SyntaxTrees.Select(tree =>
            CSharpSyntaxTree.ParseText(tree.GetText(), ((CSharpParseOptions)tree.Options).WithLanguageVersion(Oldest), tree.FilePath)
        );
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
