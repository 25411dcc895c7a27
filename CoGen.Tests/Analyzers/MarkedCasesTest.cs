using System.Reflection;
using System.Text.RegularExpressions;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>
/// Whole programs, right and wrong, one folder a rule: a line that ends in <c>// CG1001</c> is flagged by that rule, and no other line is,
/// by any rule about blocking or misuse.
/// </summary>
public partial class MarkedCasesTest
{
    private const string Prefix = "CoGen.Tests.Analyzers.Cases.";

    private const string Usings =
        "global using System.IO; global using System.Net; global using System.Net.Sockets; global using System.Threading;";

    public static TheoryData<string> Rules => [.. Names.Select(n => n.Split('.')[0]).Distinct()];

    private static IEnumerable<string> Names =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Prefix)).Select(n => n[Prefix.Length..]);

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task ExactlyTheMarkedLinesAreFlagged(string rule)
    {
        var files = Names.Where(n => n.StartsWith(rule)).Order().ToList();
        var compilation = TestCompilation.Create("Test", [Usings, .. files.Select(Read)], References.EntityFramework);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await AllAnalyzers.RunAsync(compilation, TestContext.Current.CancellationToken);
        var trees = compilation.SyntaxTrees.SkipWhile(t => t.ToString() != Usings).Skip(1).ToList();
        var actual = found
            .Where(d => !d.Id.StartsWith("CG0"))
            .Select(d => Place(files[trees.IndexOf(d.Location.SourceTree!)], d.Location.GetLineSpan().StartLinePosition.Line, d.Id))
            .ToList();
        var marked = files.SelectMany(Marked).ToList();
        var wrong = actual
            .Except(marked)
            .Select(p => p + " is not marked")
            .Concat(marked.Except(actual).Select(p => p + " is not reported"));
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Order()));
        Assert.Equal(marked.Order(), actual.Order());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void MostLinesAreSilent(string rule)
    {
        var lines = Names.Where(n => n.StartsWith(rule)).SelectMany(n => Read(n).Split('\n')).ToList();
        Assert.True(lines.Count(l => Mark().IsMatch(l)) >= 8);
        Assert.True(lines.Count(l => l.EndsWith(';') && !Mark().IsMatch(l)) >= lines.Count(l => Mark().IsMatch(l)));
    }

    private static IEnumerable<string> Marked(string file) =>
        from line in Read(file).Split('\n').Index()
        from id in Mark().Match(line.Item).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select Place(file, line.Index, id);

    private static string Place(string file, int line, string id) => $"{file}({line + 1}): {id}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"//((?: CG\d{4})+)\s*$")]
    private static partial Regex Mark();
}
