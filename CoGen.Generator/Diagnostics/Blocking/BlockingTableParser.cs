using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Reads BlockingApis.txt: its first lines say the format.</summary>
internal static class BlockingTableParser
{
    private const string ResourceName = "CoGen.Generator.Diagnostics.Blocking.BlockingApis.txt";

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
        if (
            columns.Length < 3
            || !(columns[0].StartsWith("M:", StringComparison.Ordinal) || columns[0].StartsWith("P:", StringComparison.Ordinal))
        )
            throw new FormatException("Not an entry of the blocking table: " + line);

        var id = columns[0].Substring(2);
        var open = id.IndexOf('(');
        var name = open < 0 ? id : id.Substring(0, open);
        var dot = name.LastIndexOf('.');
        return new BlockingEntry(
            name.Substring(0, dot),
            name.Substring(dot + 1),
            open < 0 ? null : id.Substring(open),
            ParseFamily(columns[1], line),
            columns[2] == "info" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            columns.Length > 3 ? columns[3] : null
        );
    }

    private static BlockingFamily ParseFamily(string family, string line) =>
        Enum.TryParse<BlockingFamily>(family.Replace("-", ""), ignoreCase: true, out var value)
            ? value
            : throw new FormatException("Not a family of the blocking table: " + line);
}
