using System.Text;
using CoGen.Generator.Lowering.Code;

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

    /// <summary>Whether the debugger steps over what is written now.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>The path of the user's file, for the debugger; empty where lines are not mapped.</summary>
    public string SourcePath { get; set; } = "";

    /// <summary>From what a user's <c>#line</c> names to the path as the compiler writes it.</summary>
    public Func<string, string> MappedPath { get; set; } = static path => path;

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
    /// <param name="place">What the new line is in the user's file.</param>
    /// <param name="hide">Whether the new line is none of the user's.</param>
    public void BreakLine(int columns, SourceSpan? place, bool hide)
    {
        while (_text.Length > 0 && _text[_text.Length - 1] == ' ')
            _text.Length--;
        _text.Append('\n');
        if (place is { } mapped && SourcePath.Length > 0)
            WritePlace(mapped, _indent + columns);
        if (hide && !IsHidden && SourcePath.Length > 0)
            WriteHidden();
        _text.Append(' ', _indent + columns);
        _atLineStart = false;
    }

    /// <summary>A line that stands at the margin, as directives of the preprocessor may.</summary>
    public void WriteDirective(string text)
    {
        if (_text.Length > 0 && _text[_text.Length - 1] != '\n')
            EndLine();
        _text.Append(text).Append('\n');
    }

    /// <summary>Says that the next line is the user's.</summary>
    public void WritePlace(SourceSpan place) => WritePlace(place, _indent);

    /// <summary>Says that the debugger steps over what follows.</summary>
    public void WriteHidden()
    {
        WriteDirective("#line hidden");
        IsHidden = true;
    }

    // What begins before the offset is the whole place, whatever its length; what begins behind it keeps its distance. So the offset
    // stands behind the first column, but where others on the line are to be found: those it would move by one.
    private void WritePlace(SourceSpan place, int column)
    {
        var offset =
            place.IsLine ? short.MaxValue
            : place.HoldsOthers ? column
            : column + 1;
        var path = place.Path is { } named ? MappedPath(named) : SourcePath;
        WriteDirective($"#line ({place.StartLine}, {place.StartColumn}) - ({place.EndLine}, {place.EndColumn}) {offset} \"{path}\"");
        IsHidden = false;
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
