using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// What the debugger is told of the lines of a copied text. The lines behind a directive follow it, but stand in other columns than
/// the user's: a line where a debugger stops has a directive of its own.
/// </summary>
internal sealed partial class Renderer
{
    // Set where a line was broken that is one of the user's: the next ones no longer follow from the directive above.
    private bool _isSplit;

    private SourceSpan? Place(SyntaxToken? first)
    {
        if (first is not { } token || IsInInterpolation(token))
            return null;
        var line = Piece(token);
        if (_isSplit)
            _isSplit = false;
        else if (token.Parent is BlockSyntax || !_context.Stops.Any(line))
            return null;
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (StopPlace.Of(node) is { } place && place.Start == token.SpanStart)
                return _context.Stops.Of(place, line);
            if (node == _root)
                break;
        }
        return _context.Stops.Of(token.Parent is BlockSyntax ? token.Span : line, line);
    }

    // What follows the token on a line of the generated code: each statement has a line of its own, or its names and jumps, which may be
    // longer than the user's, would move those behind it.
    private TextSpan Piece(SyntaxToken token)
    {
        var line = _context.Stops.LineFrom(token.SpanStart);
        for (var next = token.GetNextToken(); next.SpanStart < line.End && next.RawKind != 0; next = next.GetNextToken())
        {
            if (StartsInLine(next))
                return TextSpan.FromBounds(line.Start, next.SpanStart);
        }
        return line;
    }

    /// <summary>
    /// Whether the token, in the midst of a line, begins a statement, or a lambda's value beside an await, or ends a block that began in
    /// the line.
    /// </summary>
    private bool StartsInLine(SyntaxToken token) =>
        token.SpanStart > _root.SpanStart && (Begins(token) || EndsBlock(token)) && !IsInInterpolation(token);

    // But an if behind its else.
    private bool Begins(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (node is StatementSyntax and not BlockSyntax)
                return node is not IfStatementSyntax { Parent: ElseClauseSyntax };
            if (node.Parent is LambdaExpressionSyntax lambda && lambda.ExpressionBody == node)
                return StandsBesideAwait(lambda);
        }
        return false;
    }

    // What follows an await in its statement stands in no place, since that is the await's, but a lambda is a place of its own.
    private bool StandsBesideAwait(SyntaxNode lambda)
    {
        var whole = lambda;
        while (whole.Parent is { } parent and not (StatementSyntax or VariableDeclaratorSyntax or ArrowExpressionClauseSyntax))
        {
            if (AwaitMap.IsFunction(parent))
                return false;
            whole = parent;
        }
        return _context.Awaits.Holds(whole);
    }

    private bool EndsBlock(SyntaxToken token) =>
        token.Parent is BlockSyntax { Statements: [var first, ..] } block
        && token == block.CloseBraceToken
        && _context.Stops.LineFrom(first.SpanStart).End >= token.SpanStart;

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
