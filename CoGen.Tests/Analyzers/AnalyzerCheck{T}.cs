using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CoGen.Tests.Analyzers;

/// <summary>Runs one analyzer on marked-up source: <c>[|…|]</c> or <c>{|CG1001:…|}</c> is flagged, all else is not.</summary>
internal static class AnalyzerCheck<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public static Task RunAsync(string source, OutputKind output = OutputKind.DynamicallyLinkedLibrary, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        test.TestState.OutputKind = output;
        test.ExpectedDiagnostics.AddRange(expected);
        References.AddTo(test);
        return test.RunAsync();
    }

    /// <summary>Source that does not compile: only the analyzer's own diagnostics count, and it must not throw.</summary>
    public static Task RunBrokenAsync(string source)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None };
        References.AddTo(test);
        return test.RunAsync();
    }
}
