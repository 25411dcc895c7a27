using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>Each rule has a page of the fixed form, and its examples are flagged as they say.</summary>
public partial class RulePagesTest
{
    private static readonly string[] _sections = ["Flagged", "Not flagged", "How to fix", "Configuration"];

    public static TheoryData<string> Ids => [.. AllAnalyzers.Rules.Select(r => r.Id)];

    public static TheoryData<string> IdsWithCode =>
        [.. AllAnalyzers.Rules.Select(r => r.Id).Where(id => Reported.Contains(id) && id is not ("CG0006" or "CG1003"))];

    private static IEnumerable<string> Reported => AllAnalyzers.Instances.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasAPageOfTheFixedForm(string id)
    {
        var rule = AllAnalyzers.Rules.Single(r => r.Id == id);
        var page = Read(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Equal(_sections, Headings().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.Contains($"| [{id}]({id}.md) | {Name(rule.DefaultSeverity)} | {rule.Title} |", Read("README"));
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task TheExamplesAreFlaggedAsTheySay(string id)
    {
        var page = Read(id);
        var parts = page.Split("\n## ");
        var flagged = CodeIn(parts.Single(p => p.StartsWith("Flagged\n", StringComparison.Ordinal)));
        var silent = CodeIn(parts.Single(p => p.StartsWith("Not flagged\n", StringComparison.Ordinal)));
        Assert.Contains("// " + id, flagged);
        Assert.DoesNotContain("// CG", silent);
        await CheckAsync(id, flagged);
        await CheckAsync(id, silent);
    }

    private static async Task CheckAsync(string id, string code)
    {
        var compilation = TestCompilation.Create("global using System.Net.Sockets; global using System.Threading;", code);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        // Rules that are off by default are on here.
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]));
        var found = await AllAnalyzers.RunAsync(compilation, TestContext.Current.CancellationToken);
        var expected = code.Split('\n').Index().Where(l => l.Item.EndsWith("// " + id, StringComparison.Ordinal)).Select(l => l.Index);
        Assert.Equal(expected, found.Where(d => d.Id == id).Select(d => d.Location.GetLineSpan().StartLinePosition.Line).Order());
    }

    private static string CodeIn(string section) => Code().Match(section).Groups[1].Value;

    private static string Read(string page, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "rules", page + ".md")).ReplaceLineEndings("\n");

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
