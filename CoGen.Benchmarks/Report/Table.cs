using System.Text;

namespace CoGen.Benchmarks.Report;

/// <summary>A Markdown table: a row a measured thing, a column a system.</summary>
internal sealed class Table(params IReadOnlyList<string> columns)
{
    private readonly List<string[]> _rows = [];

    internal void Add(string name, params IEnumerable<string> cells) => _rows.Add([name, .. cells]);

    public override string ToString()
    {
        var text = new StringBuilder();
        Line(["", .. columns]);
        Line(["---", .. columns.Select(_ => "---:")]);
        foreach (var row in _rows)
            Line(row);
        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
