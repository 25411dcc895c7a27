using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>
/// Tells the debugger which lines are the user's. A span directive maps the line behind it; everything else is hidden, since
/// bookkeeping on a mapped line would be a place to stop at.
/// </summary>
internal sealed class LineMap(SourceWriter writer, string path)
{
    private bool _isOn;
    private bool _isHidden;

    public void Map(SourceSpan? span)
    {
        if (span is not { } at || path.Length == 0)
        {
            Hide();
            return;
        }
        writer.WriteDirective($"#line ({at.StartLine}, {at.StartColumn}) - ({at.EndLine}, {at.EndColumn}) {writer.Indent} \"{path}\"");
        _isOn = true;
        _isHidden = false;
    }

    public void Hide()
    {
        if (_isHidden || path.Length == 0)
            return;
        writer.WriteDirective("#line hidden");
        _isOn = true;
        _isHidden = true;
    }

    /// <summary>What follows is generated code like any other.</summary>
    public void Restore()
    {
        if (_isOn)
            writer.WriteDirective("#line default");
    }
}
