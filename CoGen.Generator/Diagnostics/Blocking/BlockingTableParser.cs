using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Reads BlockingApis.txt: its first lines say the format.</summary>
internal static class BlockingTableParser
{
    private const string ResourceName = "CoGen.Generator.Diagnostics.Blocking.BlockingApis.txt";

    private static readonly ImmutableArray<string> _severities = ["warning", "info"];

    /// <summary>The table in this assembly.</summary>
    public static IReadOnlyList<BlockingEntry> ReadBuiltIn()
    {
        using var stream = typeof(BlockingTableParser).Assembly.GetManifestResourceStream(ResourceName);
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The entries of a table's text; a line that is not an entry is a <see cref="FormatException"/> that quotes it.</summary>
    public static IReadOnlyList<BlockingEntry> Parse(string text) =>
        text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Select(ParseLine).ToList();

    private static BlockingEntry ParseLine(string line)
    {
        var columns = line.Split([';'], 4).Select(c => c.Trim()).ToArray();
        if (columns.Length < 3 || _severities.IndexOf(columns[2]) < 0 || !TryParseFamily(columns[1], out var family))
            throw NotAnEntry(line);
        var (type, member, parameters) = ParseId(columns[0]) ?? throw NotAnEntry(line);
        var severity = columns[2] == "info" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        return new BlockingEntry(type, member, parameters, family, severity, columns.Length > 3 ? columns[3] : null);
    }

    private static (string Type, string Member, string? Parameters)? ParseId(string id)
    {
        if (!id.StartsWith("M:", StringComparison.Ordinal) && !id.StartsWith("P:", StringComparison.Ordinal))
            return null;
        var open = id.IndexOf('(');
        var name = open < 0 ? id.Substring(2) : id.Substring(2, open - 2);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : (name.Substring(0, dot), name.Substring(dot + 1), open < 0 ? null : id.Substring(open));
    }

    private static bool TryParseFamily(string family, out BlockingFamily value) =>
        Enum.TryParse(family.Replace("-", ""), ignoreCase: true, out value);

    private static FormatException NotAnEntry(string line) => new("Not an entry of the blocking table: " + line);
}
