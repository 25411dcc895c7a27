using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>
/// Tells the debugger which lines are the user's. A span directive maps the line behind it; everything else is hidden, since
/// bookkeeping on a mapped line would be a place to stop at.
/// </summary>
internal sealed class LineMap(SourceWriter writer)
{
    public void Map(SourceSpan? span)
    {
        if (span is not { } at || writer.SourcePath.Length == 0)
        {
            Hide();
            return;
        }
        writer.WritePlace(at);
    }

    /// <summary>The place is that of whatever the line holds, wherever in it that begins.</summary>
    public void MapLine(SourceSpan? span) => Map(span is { } at ? at with { IsLine = true } : null);

    public void Hide()
    {
        if (writer.IsHidden || writer.SourcePath.Length == 0)
            return;
        writer.WriteHidden();
    }
}
