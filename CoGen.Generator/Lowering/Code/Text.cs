using CoGen.Generator.Emit;

namespace CoGen.Generator.Lowering.Code;

/// <summary>
/// A piece of generated code in the making: text, line breaks, and parts that are known only when every local has its place. It
/// remembers what it does to the method's locals and where it may jump to.
/// </summary>
internal sealed class Text
{
    private const int MostCopied = 4;

    private readonly List<object> _parts = [];

    public Text() { }

    public Text(string text) => Append(text);

    public List<LocalUse> Uses { get; } = [];

    /// <summary>Labels of the frame's own level that a <c>goto</c> in this text names.</summary>
    public List<Label> Jumps { get; } = [];

    /// <summary>The scope objects that functions inside this text capture.</summary>
    public HashSet<ScopeClass> Captures { get; } = [];

    /// <summary>Whether a function inside this text captures the user's <c>this</c>.</summary>
    public bool CapturesThis { get; set; }

    /// <summary>Whether functions inside this text need block-local copies of what they capture.</summary>
    public bool HasCaptures => CapturesThis || Captures.Count > 0;

    /// <summary>Says that the copies stand elsewhere.</summary>
    public void ForgetCaptures()
    {
        Captures.Clear();
        CapturesThis = false;
    }

    public bool IsEmpty => _parts.Count == 0;

    public Text Append(string text)
    {
        if (text.Length > 0)
            _parts.Add(text);
        return this;
    }

    public bool Is(string text) => _parts is [string only] && only == text;

    /// <summary>Whether it is the name of a local, and nothing else.</summary>
    public bool IsName => _parts is [Func<string>];

    /// <summary>Adds what is known only at the end.</summary>
    public Text Append(Func<string> late)
    {
        _parts.Add(late);
        return this;
    }

    public Text Append(Text other)
    {
        if (other._parts.Count <= MostCopied)
            _parts.AddRange(other._parts);
        else
            _parts.Add(new Inner(other, other._parts.Count));
        Uses.AddRange(other.Uses);
        Jumps.AddRange(other.Jumps);
        Captures.UnionWith(other.Captures);
        CapturesThis |= other.CapturesThis;
        return this;
    }

    /// <summary>A line break; the new line stands <paramref name="indent"/> columns right of the text's first.</summary>
    /// <param name="place">What the debugger is told of the new line; null if it follows from the line before.</param>
    /// <param name="when">Whether there is one, which is known only at the end.</param>
    public Text AppendLine(int indent, SourceSpan? place = null, Func<bool>? when = null)
    {
        _parts.Add(new LineBreak(indent, place, IsHidden: false, when));
        return this;
    }

    /// <summary>A line break before a line that is none of the user's.</summary>
    public Text AppendHiddenLine(int indent, Func<bool>? when = null)
    {
        _parts.Add(new LineBreak(indent, null, IsHidden: true, when));
        return this;
    }

    // Another text as it was when it was appended.
    private sealed record Inner(Text Text, int Count);

    private sealed record LineBreak(int Indent, SourceSpan? Place, bool IsHidden, Func<bool>? When);

    public Text Use(Local local, UseKind kind)
    {
        Uses.Add(new LocalUse(local, kind));
        return this;
    }

    /// <summary>Adds a mention of the local that reads it.</summary>
    public Text Read(Local local) => Use(local, UseKind.Read).Append(() => local.Reference);

    public void WriteTo(SourceWriter writer) => WriteTo(writer, _parts.Count);

    private void WriteTo(SourceWriter writer, int count)
    {
        for (var i = 0; i < count; i++)
        {
            switch (_parts[i])
            {
                case Inner inner:
                    inner.Text.WriteTo(writer, inner.Count);
                    break;
                case string text:
                    writer.Write(text);
                    break;
                case Func<string> late:
                    writer.Write(late());
                    break;
                case LineBreak line when line.When is not { } when || when():
                    writer.BreakLine(line.Indent, line.Place, line.IsHidden);
                    break;
            }
        }
    }
}
