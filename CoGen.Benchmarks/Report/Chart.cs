using System.Globalization;
using System.Text;

namespace CoGen.Benchmarks.Report;

/// <summary>A line chart as SVG: the horizontal axis logarithmic, the vertical one from zero.</summary>
internal sealed class Chart(string title, string horizontal, string vertical)
{
    private const int Width = 420;
    private const int Height = 260;
    private const int Left = 52;
    private const int Right = 16;
    private const int Top = 34;
    private const int Bottom = 62;

    private static readonly string[] _colors = ["#2a6fdb", "#d1495b", "#3a9d5d", "#b07d2b", "#7d5ba6"];

    private readonly List<(string Name, List<(double X, double Y)> Points)> _series = [];

    internal void Add(string name, double x, double y)
    {
        var known = _series.Find(series => series.Name == name);
        if (known.Points is null)
            _series.Add(known = (name, []));
        known.Points.Add((x, y));
    }

    /// <summary>The charts side by side in one file.</summary>
    internal static string Draw(params IReadOnlyList<Chart> charts)
    {
        var svg = new StringBuilder();
        svg.Append(Text($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width * charts.Count}\" height=\"{Height}\" "));
        svg.Append("font-family=\"system-ui, sans-serif\" font-size=\"11\" fill=\"#333\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (var i = 0; i < charts.Count; i++)
        {
            svg.Append(Text($"<g transform=\"translate({Width * i} 0)\">\n"));
            charts[i].DrawInto(svg);
            svg.Append("</g>\n");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private void DrawInto(StringBuilder svg)
    {
        var xs = _series.SelectMany(series => series.Points.Select(point => point.X)).ToArray();
        var (first, last) = (Math.Log10(xs.Min()), Math.Log10(xs.Max()));
        var top = RoundUp(_series.SelectMany(series => series.Points.Select(point => point.Y)).Max());

        svg.Append(Text($"<text x=\"{Left}\" y=\"18\" font-size=\"13\" font-weight=\"600\">{title}</text>\n"));
        svg.Append(Text($"<text x=\"{Width - Right}\" y=\"{Height - Bottom + 32}\" text-anchor=\"end\">{horizontal}</text>\n"));
        for (var step = 0; step <= 4; step++)
        {
            var value = top * step / 4;
            svg.Append(Text($"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\" stroke=\"#ddd\"/>\n"));
            svg.Append(Text($"<text x=\"{Left - 6}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:#,0.##}</text>\n"));
        }
        svg.Append(Text($"<text x=\"{Left}\" y=\"{Top - 4}\" fill=\"#777\">{vertical}</text>\n"));
        foreach (var x in xs.Distinct())
            svg.Append(Text($"<text x=\"{X(x):0.#}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{Short(x)}</text>\n"));
        for (var i = 0; i < _series.Count; i++)
        {
            var (name, points) = _series[i];
            var color = _colors[i % _colors.Length];
            var line = string.Join(' ', points.Select(point => Text($"{X(point.X):0.#},{Y(point.Y):0.#}")));
            svg.Append(Text($"<polyline points=\"{line}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>\n"));
            var at = Left + i * (Width - Left - Right) / _series.Count;
            svg.Append(Text($"<rect x=\"{at}\" y=\"{Height - 20}\" width=\"10\" height=\"10\" fill=\"{color}\"/>"));
            svg.Append(Text($"<text x=\"{at + 14}\" y=\"{Height - 11}\">{name}</text>\n"));
        }

        double X(double value) => Left + (Math.Log10(value) - first) / Math.Max(1e-9, last - first) * (Width - Left - Right);
        double Y(double value) => Height - Bottom - value / top * (Height - Top - Bottom);
    }

    private static double RoundUp(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return Math.Ceiling(value / unit * 2) / 2 * unit;
    }

    private static string Short(double value) =>
        value >= 1e6 ? Text($"{value / 1e6:0.#}M")
        : value >= 1e3 ? Text($"{value / 1e3:0.#}k")
        : Text($"{value:0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
