using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>A loop that goes over every element of a collection: a <c>foreach</c>, or a <c>for</c> from 0 to its end.</summary>
/// <param name="Statement">The loop.</param>
/// <param name="Collection">The name of the collection.</param>
/// <param name="Element">How the element of a turn is written; blanks do not count.</param>
/// <param name="Body">What is done in each turn.</param>
internal sealed record TaskLoop(StatementSyntax Statement, IdentifierNameSyntax Collection, string Element, StatementSyntax Body)
{
    /// <summary>The function's loops over variables.</summary>
    public static IEnumerable<TaskLoop> In(SyntaxNode function) =>
        TaskFunctions
            .OwnNodes(function)
            .Select(n =>
                n is ForEachStatementSyntax each ? Of(each)
                : n is ForStatementSyntax s ? Of(s)
                : null
            )
            .OfType<TaskLoop>();

    private static TaskLoop? Of(ForEachStatementSyntax loop) =>
        loop.Expression is IdentifierNameSyntax collection ? new(loop, collection, loop.Identifier.ValueText, loop.Statement) : null;

    private static TaskLoop? Of(ForStatementSyntax loop) =>
        loop.Declaration?.Variables
            is [{ Initializer.Value: LiteralExpressionSyntax { Token.ValueText: "0" }, Identifier.ValueText: var index }]
        && loop.Condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression } end
        && end.Left.ToString() == index
        && end.Right
            is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count", Expression: IdentifierNameSyntax collection }
        && loop.Incrementors is [var step]
        && IsOne(step, index)
            ? new(loop, collection, $"{collection.Identifier.ValueText}[{index}]", loop.Statement)
            : null;

    private static bool IsOne(ExpressionSyntax step, string index) =>
        step switch
        {
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } s => s.Operand.ToString() == index,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } s => s.Operand.ToString() == index,
            _ => false,
        };
}
