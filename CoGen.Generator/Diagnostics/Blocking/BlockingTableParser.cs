using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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

    /// <summary>The entries of a user's text, and the lines that are none, with their numbers.</summary>
    public static IReadOnlyList<BlockingEntry> Parse(SourceText text, ICollection<TextLine> wrong)
    {
        var entries = new List<BlockingEntry>();
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            if (content.Length == 0 || content[0] == '#')
                continue;
            if (TryParseLine(content) is { } entry)
                entries.Add(entry);
            else
                wrong.Add(line);
        }
        return entries;
    }

    private static BlockingEntry ParseLine(string line) =>
        TryParseLine(line) ?? throw new FormatException("Not an entry of the blocking table: " + line);

    private static BlockingEntry? TryParseLine(string line)
    {
        var columns = line.Split([';'], 4).Select(c => c.Trim()).ToArray();
        // What overrules needs no severity.
        if (columns.Length == 2 && columns[1] == "none")
            columns = [columns[0], columns[1], "info"];
        if (columns.Length < 3 || _severities.IndexOf(columns[2]) < 0 || !TryParseFamily(columns[1], out var family))
            return null;
        if (ParseId(columns[0]) is not var (type, member, parameters))
            return null;
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
        if (dot < 0)
            return null;
        // A constructor is #ctor, and a generic method says how many parameters it has.
        var member = name.Substring(dot + 1).Replace('#', '.').Split('`')[0];
        return (name.Substring(0, dot), member, open < 0 ? null : id.Substring(open));
    }

    private static bool TryParseFamily(string family, out BlockingFamily value) =>
        Enum.TryParse(family.Replace("-", ""), ignoreCase: true, out value) && !char.IsDigit(family[0]);
}
