using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;

namespace CoGen.Tests.Rejected;

/// <summary>docs/coverage.md lists the reasons that the generator has, and no others.</summary>
public partial class CoveragePageTest
{
    [Fact]
    public void ItListsTheReasonsOfMethods() => Assert.Equal(Enum.GetNames<FallbackCause>().Order(), Reasons("Methods"));

    [Fact]
    public void ItListsTheReasonsOfCalls() =>
        Assert.Equal(Enum.GetNames<Refusal>().Except([nameof(Refusal.None), nameof(Refusal.NotATask)]).Order(), Reasons("Calls"));

    [Fact]
    public void ItNamesTestsThatExist()
    {
        var named = Tests().Matches(Section("Methods")).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.NotNull(typeof(FallbackTest).GetMethod(name)));
    }

    private static IEnumerable<string> Reasons(string section) =>
        Rows().Matches(Section(section)).SelectMany(row => Names().Matches(row.Value)).Select(name => name.Groups[1].Value).Order();

    private static string Section(string title, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "docs", "coverage.md"))
            .ReplaceLineEndings("\n")
            .Split("\n## ")
            .Single(part => part.StartsWith(title + "\n", StringComparison.Ordinal));

    // The first cell of a row.
    [GeneratedRegex("^\\| `[^|]*", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Names();

    // The last cell of a row.
    [GeneratedRegex("`(\\w+)` \\|$", RegexOptions.Multiline)]
    private static partial Regex Tests();
}
