using System.Text;

namespace CoGen.Generator.Emit;

/// <summary>Writes the frame of a generated file, line by line at its indentation; LF ends. What stands in it brings its own.</summary>
internal sealed class FileWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0 && line[0] != '#')
            _text.Append(' ', _depth * 4);
        _text.Append(line).Append('\n');
    }

    /// <summary>Text that brings its own indentation.</summary>
    public void Verbatim(string text) => _text.Append(text);

    public void Open(string header)
    {
        Line(header);
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>Indents what follows by one more level than the line before.</summary>
    public void Continued(IEnumerable<string> lines)
    {
        _depth++;
        foreach (var line in lines)
            Line(line);
        _depth--;
    }

    public override string ToString()
    {
        if (_depth != 0)
            throw new InvalidOperationException($"{_depth} blocks are still open.");
        return _text.ToString();
    }
}
