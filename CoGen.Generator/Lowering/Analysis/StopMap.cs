using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>Where in a body the places to stop at begin: what a line of copied code must be mapped for.</summary>
internal sealed class StopMap(SyntaxNode body)
{
    private readonly SourceText _text = body.SyntaxTree.GetText();
    private int[]? _starts;

    // In order, but for heads that begin behind their first part.
    private int[] Starts => _starts ??= [.. Sorted(body)];

    /// <summary>The place as the debugger is told of it, where it may share its line in the generated code with all behind it.</summary>
    public SourceSpan? Of(TextSpan place) => Of(place, LineFrom(place.Start));

    /// <summary>The same where it shares its line with no more than <paramref name="line"/> holds.</summary>
    public SourceSpan? Of(TextSpan place, TextSpan line)
    {
        if (SourceSpan.Of(body.SyntaxTree, place) is not { } span)
            return null;
        return Any(TextSpan.FromBounds(Math.Min(line.Start + 1, line.End), line.End)) ? span with { HoldsOthers = true } : span;
    }

    /// <summary>Whether a place begins in the span.</summary>
    public bool Any(TextSpan span)
    {
        var at = Array.BinarySearch(Starts, span.Start);
        at = at < 0 ? ~at : at;
        return at < Starts.Length && Starts[at] < span.End;
    }

    /// <summary>From a position to the end of its line.</summary>
    public TextSpan LineFrom(int position) => TextSpan.FromBounds(position, _text.Lines.GetLineFromPosition(position).End);

    private static IEnumerable<int> Sorted(SyntaxNode body)
    {
        var starts = new SortedSet<int>();
        foreach (var node in body.DescendantNodesAndSelf())
        {
            if (StopPlace.Of(node) is { } place)
                starts.Add(place.Start);
        }
        return starts;
    }
}
