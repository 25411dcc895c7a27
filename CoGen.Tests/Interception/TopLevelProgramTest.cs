using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Interception;

/// <summary>A file with top-level statements is one part of Program, and tasks may stand in another.</summary>
public class TopLevelProgramTest
{
    [Theory]
    [InlineData("partial class Program")]
    [InlineData("static partial class Program")]
    [InlineData("internal sealed partial class Program")]
    public void TasksOfProgramAreRewrittenAndRedirected(string declaration)
    {
        var compilation = TestCompilation.Create(
            $$"""
            new Scheduler().Run(Body(1));
            {{declaration}}
            {
                [CoTask] internal static async CoTask Body(int n) { await Sys.Yield(); Log.Write(n); }
            }
            """
        );
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        var driver = TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        var files = driver.GetRunResult().GeneratedTrees.ToDictionary(tree => Path.GetFileName(tree.FilePath), tree => tree.ToString());
        Assert.Empty(diagnostics);
        Assert.Empty(updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Contains("class Body__Frame", files["Program.Body.g.cs"]);
        Assert.Equal(2, files["CoGen.Interceptors.g.cs"].Split("InterceptsLocation(").Length);
    }
}
