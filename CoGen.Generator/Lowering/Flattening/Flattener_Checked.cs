using System.Diagnostics.CodeAnalysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>checked</c> and <c>unchecked</c> around an await: what the user put inside is put inside again, piece by piece.</summary>
internal sealed partial class Flattener
{
    private string? _checked;

    private void InChecked(SyntaxToken keyword, Action content)
    {
        var outer = _checked;
        _checked = keyword.Text;
        content();
        _checked = outer;
    }

    /// <summary>Whether a context is around what became of the node, and means something to it.</summary>
    private bool IsChecked(SyntaxNode? at) =>
        _checked is not null
        && at is not null
        && (at.FirstAncestorOrSelf<StatementSyntax>() is CommonForEachStatementSyntax || at.DescendantNodesAndSelf().Any(CanOverflow));

    // Its own operator may be another one, too, in a checked context.
    private static bool CanOverflow(SyntaxNode node) =>
        node
            is CastExpressionSyntax
                or CommonForEachStatementSyntax
                or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
                or PrefixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.LogicalNotExpression }
                or BinaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.AddExpression
                        or (int)SyntaxKind.SubtractExpression
                        or (int)SyntaxKind.MultiplyExpression
                        or (int)SyntaxKind.DivideExpression
                }
                or AssignmentExpressionSyntax
                {
                    RawKind: not ((int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression)
                };

    private Text LowerChecked(CheckedExpressionSyntax expression)
    {
        InChecked(expression.Keyword, () => _context.Replacements[expression.Expression] = Lower(expression.Expression));
        return Render(expression);
    }

    private Text Checked(Text statement, SourceSpan? place)
    {
        ForbidInline(statement);
        return new Text(_checked!).AppendLine(0).Append("{").AppendLine(4, place).Append(statement).AppendHiddenLine(0).Append("}");
    }

    /// <summary>
    /// Emits what gives a value to a local. In a block of its own, what a collection expression puts on the stack would live no longer
    /// than the block: there only the value is in the context.
    /// </summary>
    private void EmitAssignment(Local local, Text target, Text value, SyntaxNode at)
    {
        var context = _checked;
        if (context is not null && local is { Type.IsRefLikeType: true, RefText: "" } && HoldsCollection(at))
        {
            value = CheckedValue(value);
            _checked = null;
        }
        Emit(target.Append(" = ").Append(value).Append(";"), at);
        _checked = context;
    }

    private bool IsCheckedCollection(ExpressionStatementSyntax statement, [NotNullWhen(true)] out Local? local)
    {
        local = null;
        return _checked is not null
            && statement.Expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var left }
            && Model.GetSymbolInfo(left).Symbol is ILocalSymbol symbol
            && _context.Locals.TryGetValue(symbol, out local)
            && local.Type is { IsRefLikeType: true }
            && HoldsCollection(statement);
    }

    private static bool HoldsCollection(SyntaxNode node) => node.DescendantNodes().Any(static inner => inner is CollectionExpressionSyntax);

    private Text CheckedValue(Text value, SyntaxNode at) => IsChecked(at) ? CheckedValue(value) : value;

    private Text CheckedValue(Text value) => _checked is null ? value : new Text(_checked + "(").Append(value).Append(")");
}
