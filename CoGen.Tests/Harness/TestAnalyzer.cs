using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Harness;

/// <summary>An analyzer's run over a test compilation.</summary>
internal static class TestAnalyzer
{
    /// <returns>In source order, for instance <c>CG0005 at 'M': message</c>.</returns>
    public static async Task<IEnumerable<string>> Messages(CSharpCompilation compilation, DiagnosticAnalyzer analyzer, bool rewrite = true)
    {
        var properties = rewrite ? [] : new[] { KeyValuePair.Create("build_property.CoGenRewrite", "false") };
        var options = new AnalyzerOptions([], new TestOptions(properties));
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return diagnostics.OrderBy(d => d.Location.SourceTree?.FilePath).ThenBy(d => d.Location.SourceSpan.Start).Select(Text);
    }

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.SourceTree is { } tree ? $" at '{tree.GetText().ToString(diagnostic.Location.SourceSpan)}'" : "";
        return $"{diagnostic.Id}{place}: {diagnostic.GetMessage()}";
    }
}
