using System.Text;

namespace CoGen.Generator.Emit;

/// <summary>Writes indented lines. Text that brings its own line ends, such as a raw string, is never indented.</summary>
internal sealed class SourceWriter(int depth)
{
    private const int Step = 4;

    private readonly StringBuilder _text = new();
    private int _indent = depth * Step;
    private bool _atLineStart = true;

    /// <summary>The column the next line starts at.</summary>
    public int Indent => _indent;

    public void Write(string text)
    {
        if (text.Length == 0)
            return;
        if (_atLineStart)
            _text.Append(' ', _indent);
        _atLineStart = false;
        _text.Append(text);
    }

    public void WriteLine(string text)
    {
        Write(text);
        EndLine();
    }

    /// <summary>Ends the line; an empty one holds no blanks.</summary>
    public void EndLine()
    {
        _text.Append('\n');
        _atLineStart = true;
    }

    /// <summary>Breaks within a text: the next line stands some columns right of its first.</summary>
    public void BreakLine(int columns)
    {
        while (_text.Length > 0 && _text[_text.Length - 1] == ' ')
            _text.Length--;
        _text.Append('\n');
        _text.Append(' ', _indent + columns);
        _atLineStart = false;
    }

    /// <summary>A line that stands at the margin, as directives of the preprocessor may.</summary>
    public void WriteDirective(string text)
    {
        if (!_atLineStart)
            EndLine();
        _text.Append(text).Append('\n');
    }

    public void OpenBrace()
    {
        WriteLine("{");
        _indent += Step;
    }

    public void CloseBrace(string tail = "")
    {
        _indent -= Step;
        WriteLine("}" + tail);
    }

    public void Indented() => _indent += Step;

    public void Outdented() => _indent -= Step;

    public override string ToString()
    {
        if (_indent != depth * Step)
            throw new InvalidOperationException("The text's braces do not match.");
        return _text.ToString();
    }
}
