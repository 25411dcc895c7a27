using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CoGen.Tests.Analyzers;

/// <summary>Runs a fix on marked-up source, one by one and as Fix All.</summary>
internal static class FixCheck<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public static Task RunAsync(string source, string @fixed, OutputKind output = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = @fixed };
        test.TestState.OutputKind = output;
        test.FixedState.OutputKind = output;
        References.AddTo(test);
        return test.RunAsync();
    }

    /// <summary>Several documents, and the user's own table of blocking members.</summary>
    public static Task RunAsync(string[] sources, string[] @fixed, string? table = null)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>();
        foreach (var source in sources)
            test.TestState.Sources.Add(source);
        foreach (var source in @fixed)
            test.FixedState.Sources.Add(source);
        if (table is not null)
            test.TestState.AdditionalFiles.Add(("CoGen.BlockingApis.txt", table));
        References.AddTo(test);
        return test.RunAsync();
    }

    /// <summary>The same sources in two projects: Fix All in the solution fixes both.</summary>
    public static Task RunInTwoProjectsAsync(string[] sources, string[] @fixed, OutputKind output = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>();
        foreach (var (state, texts) in new[] { (test.TestState, sources), (test.FixedState, @fixed) })
        {
            var other = state.AdditionalProjects["Other"];
            state.OutputKind = other.OutputKind = output;
            foreach (var (index, text) in texts.Index())
            {
                state.Sources.Add(text);
                other.Sources.Add(($"/Other/Other{index}.cs", text));
            }
        }
        References.AddTo(test);
        return test.RunAsync();
    }

    /// <summary>The diagnostics stay, for there is nothing to offer.</summary>
    public static Task RunNoFixAsync(string source) => RunAsync(source, source);
}
