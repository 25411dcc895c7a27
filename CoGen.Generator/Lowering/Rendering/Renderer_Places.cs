using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// What the debugger is told of the lines of a copied text. The lines behind a directive follow it, but stand in other columns than
/// the user's: a line where a debugger stops has a directive of its own.
/// </summary>
internal sealed partial class Renderer
{
    private SourceSpan? Place(SyntaxToken? first)
    {
        if (first is not { } token)
            return null;
        var line = _context.Stops.LineFrom(token.SpanStart);
        if (!_context.Stops.Any(line) || token.Parent is BlockSyntax || IsInInterpolation(token))
            return null;
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (StopPlace.Of(node) is { } place && place.Start == token.SpanStart)
                return _context.Stops.Of(place);
            if (node == _root)
                break;
        }
        return _context.Stops.Of(line);
    }

    // A directive cannot stand in an interpolation's hole.
    private static bool IsInInterpolation(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is InterpolationSyntax)
                return true;
        }
        return false;
    }
}
