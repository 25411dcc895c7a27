using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>Where an await may stand.</summary>
internal static class AwaitPlaces
{
    /// <summary>Not in a lock, in unsafe code or in an exception filter; nor first in a <c>for</c>, where the parser takes it for a type.</summary>
    public static bool Allow(SyntaxNode place)
    {
        if (place is ExpressionSyntax first && place.Parent is ForStatementSyntax loop && loop.Initializers.Contains(first))
            return false;
        for (SyntaxNode? node = place; node is not (null or MemberDeclarationSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            if (
                node
                is UnsafeStatementSyntax
                    or FixedStatementSyntax
                    or CatchFilterClauseSyntax
                    or AnonymousFunctionExpressionSyntax { AsyncKeyword.RawKind: 0 }
            )
                return false;
            if (node.Parent is LockStatementSyntax { Statement: var body } && body == node)
                return false;
        }
        return true;
    }

    /// <summary>Whether what replaces the expression must bind more tightly than an await does.</summary>
    public static bool IsOperand(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            MemberAccessExpressionSyntax p => p.Expression == expression,
            ElementAccessExpressionSyntax p => p.Expression == expression,
            InvocationExpressionSyntax p => p.Expression == expression,
            ConditionalAccessExpressionSyntax p => p.Expression == expression,
            PostfixUnaryExpressionSyntax => true,
            _ => false,
        };

    /// <summary>The statement before which another can be put and still run just before the expression; null if there is none.</summary>
    public static StatementSyntax? StatementOf(ExpressionSyntax expression)
    {
        var statement = expression.FirstAncestorOrSelf<StatementSyntax>();
        if (expression.AncestorsAndSelf().TakeWhile(n => n != statement).Any(IsOnlySometimesReached))
            return null;
        // The head of a while or for runs again; a body without braces has no room.
        var runsOnce =
            statement
            is ExpressionStatementSyntax
                or LocalDeclarationStatementSyntax
                or ReturnStatementSyntax
                or IfStatementSyntax
                or SwitchStatementSyntax
                or UsingStatementSyntax
                or ForEachStatementSyntax;
        return runsOnce && statement!.Parent is BlockSyntax or SwitchSectionSyntax ? statement : null;
    }

    private static bool IsOnlySometimesReached(SyntaxNode part) =>
        part.Parent switch
        {
            ConditionalExpressionSyntax p => p.Condition != part,
            BinaryExpressionSyntax p => p.Right == part
                && p.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
            AssignmentExpressionSyntax p => p.Right == part && p.IsKind(SyntaxKind.CoalesceAssignmentExpression),
            ConditionalAccessExpressionSyntax p => p.WhenNotNull == part,
            SwitchExpressionArmSyntax or WhenClauseSyntax or AnonymousFunctionExpressionSyntax => true,
            _ => false,
        };
}
