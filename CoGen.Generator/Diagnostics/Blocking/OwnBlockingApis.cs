using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>The user's additions to the table: additional files named CoGen.BlockingApis.txt.</summary>
internal static class OwnBlockingApis
{
    private const string FileName = "CoGen.BlockingApis.txt";

    public static bool IsOne(AdditionalText file) => Path.GetFileName(file.Path).Equals(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is said of one overload goes before what is said of all.</summary>
    public static IReadOnlyList<BlockingEntry> Read(AnalyzerOptions options)
    {
        var entries = new List<BlockingEntry>();
        foreach (var file in options.AdditionalFiles)
        {
            if (IsOne(file) && file.GetText() is { } text)
                entries.AddRange(BlockingTableParser.Parse(text, new List<TextLine>()));
        }
        return [.. entries.OrderBy(e => e.Parameters is null)];
    }
}
