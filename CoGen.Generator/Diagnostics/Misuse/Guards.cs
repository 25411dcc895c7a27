using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Whether two places are kept apart by their conditions, which the flow does not see: <c>if (a) X; … if (!a) Y;</c>, or a flag set
/// beside the one and tested before the other.
/// </summary>
internal static class Guards
{
    public static bool KeepApart(SyntaxNode first, SyntaxNode second, SyntaxNode function)
    {
        var guards = GuardsOf(second, function).Where(g => first == second || !g.Statement.Span.Contains(first.Span)).ToArray();
        var names = new HashSet<string>(guards.SelectMany(g => Names(g.Condition)));
        if (names.Count == 0)
            return false;
        foreach (var (statement, condition) in GuardsOf(first, function))
        {
            if (first != second && !statement.Span.Contains(second.Span) && Names(condition).Any(names.Contains))
                return true;
        }
        // A flag: a constant assigned near the first.
        var around = first.Ancestors().OfType<BlockSyntax>().FirstOrDefault() ?? first;
        return around
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Any(a =>
                a.Right is LiteralExpressionSyntax && a.Left is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)
            );
    }

    /// <summary>Whether what chose between an await and the first place is passed on to the second: where no await was to be, none is.</summary>
    public static bool PassOn(SyntaxNode first, SyntaxNode second, SyntaxNode function)
    {
        var names = GuardsOf(first, function)
            .Where(g => g.Statement.DescendantNodes().Any(n => n is AwaitExpressionSyntax))
            .SelectMany(g => Names(g.Condition));
        return second
            .DescendantNodes()
            .OfType<ArgumentSyntax>()
            .Any(a => a.Expression is IdentifierNameSyntax passed && names.Contains(passed.Identifier.ValueText));
    }

    /// <summary>Whether it hangs on a condition that the place is come to.</summary>
    public static bool AreAround(SyntaxNode place, SyntaxNode function) => GuardsOf(place, function).Any();

    /// <summary>What a place stands under, from the inside out.</summary>
    public static IEnumerable<SyntaxNode> ConditionsOf(SyntaxNode place) =>
        GuardsOf(place, place.SyntaxTree.GetRoot()).Select(g => g.Condition);

    private static IEnumerable<(SyntaxNode Statement, SyntaxNode Condition)> GuardsOf(SyntaxNode place, SyntaxNode function)
    {
        for (var node = place; node.Parent is { } parent && node != function; node = parent)
        {
            var condition = parent switch
            {
                IfStatementSyntax s when node != s.Condition => s.Condition,
                ElseClauseSyntax { Parent: IfStatementSyntax s } => s.Condition,
                WhileStatementSyntax s when node != s.Condition => s.Condition,
                DoStatementSyntax s when node != s.Condition => s.Condition,
                ForStatementSyntax { Condition: { } c } s when node == s.Statement => c,
                SwitchStatementSyntax s => s.Expression,
                SwitchExpressionSyntax s => s.GoverningExpression,
                ConditionalExpressionSyntax s when node != s.Condition => s.Condition,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } s
                    when node == s.Right => s.Left,
                _ => null,
            };
            if (condition is not null)
                yield return (parent, condition);
        }
    }

    private static IEnumerable<string> Names(SyntaxNode condition) =>
        condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(n => n.Identifier.ValueText);
}
