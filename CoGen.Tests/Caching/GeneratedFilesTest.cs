using CoGen.Generator;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Caching;

/// <summary>What keeps a build short: nobody looks at generated code, neither CoGen's rules nor others'.</summary>
public class GeneratedFilesTest
{
    private const string Source = "partial class P { [CoTask] public static async CoTask M() => await Sys.Yield(); }";

    private static readonly AnalyzerConfigSet Configuration = AnalyzerConfigSet.Create<List<AnalyzerConfig>>([
        AnalyzerConfig.Parse(ReadConfiguration(), "/project/obj/Debug/net10.0/CoGen.editorconfig"),
    ]);

    [Fact]
    public void OtherAnalyzersAreSwitchedOffThere()
    {
        foreach (var tree in Generated())
            Assert.Equal("none", SeverityIn("/project/obj/Debug/net10.0/" + tree.FilePath.Replace('\\', '/')));
    }

    [Theory]
    [InlineData("/project/P.cs")]
    [InlineData("/project/obj/Debug/net10.0/Project.AssemblyInfo.cs")]
    [InlineData("/project/obj/Debug/net10.0/Other.Generator/Other.Generator.OtherGenerator/P.M.g.cs")]
    public void ElsewhereTheyAreNot(string path) => Assert.Null(SeverityIn(path));

    [Fact]
    public void OwnRulesKnowThem()
    {
        Assert.All(Generated(), tree => Assert.True(OwnOutput.Is(tree)));
        Assert.False(OwnOutput.Is(TestCompilation.Create(Source).SyntaxTrees[^1]));
    }

    // The compiler's flow analysis of what may be null would take a quarter of the time it takes to compile them.
    [Fact]
    public void NullabilityIsNotAnalyzedThere()
    {
        foreach (var tree in Generated().Where(static tree => tree.GetText().ToString().Contains("class")))
            Assert.Contains("#nullable disable warnings\n", tree.GetText().ToString(), StringComparison.Ordinal);
    }

    private static string? SeverityIn(string path) =>
        Configuration.GetOptionsForSourcePath(path).AnalyzerOptions.GetValueOrDefault("dotnet_analyzer_diagnostic.severity");

    private static List<SyntaxTree> Generated()
    {
        var generated = TestCompilation
            .Generate(Source + " class Q { static CoTask N() => P.M(); }")
            .GetRunResult()
            .GeneratedTrees.ToList();
        Assert.True(generated.Count >= 3);
        return generated;
    }

    private static string ReadConfiguration()
    {
        using var stream = typeof(GeneratedFilesTest).Assembly.GetManifestResourceStream("CoGen.editorconfig")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
