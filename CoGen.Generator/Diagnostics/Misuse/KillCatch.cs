using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Catch clauses that would take a TaskKilledException thrown at an await, and not throw it on.</summary>
internal static class KillCatch
{
    /// <summary>The clauses of the function's own try statements that swallow a kill.</summary>
    public static IEnumerable<CatchClauseSyntax> In(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var statement in TaskFunctions.OwnNodes(function).OfType<TryStatementSyntax>())
        {
            if (statement.Catches.Count > 0 && Swallower(statement, model, cancellation) is { } clause)
                yield return clause;
        }
    }

    private static CatchClauseSyntax? Swallower(TryStatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var awaits = AwaitsReaching(statement, model, cancellation).ToArray();
        if (awaits.Length == 0)
            return null;
        foreach (var clause in statement.Catches)
        {
            var caught = What(clause, model);
            if (caught is Caught.Other)
                continue;
            // A filter was thought about, and one that lets the kill through is the cure; one that is always true is none.
            if (clause.Filter is { FilterExpression: var filter } && model.GetConstantValue(filter, cancellation).Value is not true)
                continue;
            // The first clause that takes it decides. What is caught by name may be the failure of an awaited handle.
            var isOutcome =
                caught is Caught.Kill
                && awaits.OfType<AwaitExpressionSyntax>().Any(a => IsHandle(model.GetTypeInfo(a.Expression, cancellation).Type));
            return isOutcome || Throws(clause, model, cancellation) ? null : clause;
        }
        return null;
    }

    /// <summary>The awaits whose kill gets as far as this statement's catch clauses.</summary>
    private static IEnumerable<SyntaxNode> AwaitsReaching(
        TryStatementSyntax statement,
        SemanticModel model,
        CancellationToken cancellation
    ) =>
        TaskFunctions
            .OwnNodes(statement.Block)
            .Where(IsAwait)
            .Where(a =>
                !a.Ancestors()
                    .TakeWhile(n => n != statement)
                    .OfType<TryStatementSyntax>()
                    .Any(t => t.Block.Span.Contains(a.Span) && Swallower(t, model, cancellation) is not null)
            );

    private static bool IsAwait(SyntaxNode node) =>
        node switch
        {
            AwaitExpressionSyntax => true,
            CommonForEachStatementSyntax s => s.AwaitKeyword != default,
            UsingStatementSyntax s => s.AwaitKeyword != default,
            LocalDeclarationStatementSyntax s => s.AwaitKeyword != default,
            _ => false,
        };

    /// <summary>Always, or as the exception has it; not as something else has it.</summary>
    private static bool Throws(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellation)
    {
        var alwaysThrows = Throwers.In(model.Compilation, cancellation);
        return TaskFunctions
            .OwnNodes(clause.Block)
            .Where(n => n is ThrowStatementSyntax or ThrowExpressionSyntax || IsThrower(n))
            .Any(n => ConditionsOf(n, clause).All(c => IsOfKill(c.Condition, c.Outcome, clause, model)));

        bool IsThrower(SyntaxNode node) =>
            node is InvocationExpressionSyntax && model.GetOperation(node, cancellation) is { } call && alwaysThrows(call);
    }

    /// <summary>What leads to the node within the clause, and how it must come out.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool Outcome)> ConditionsOf(SyntaxNode node, CatchClauseSyntax clause)
    {
        foreach (var ancestor in node.Ancestors().TakeWhile(a => a != clause))
        {
            if (ancestor is IfStatementSyntax s)
                yield return (s.Condition, s.Else?.Span.Contains(node.Span) != true);
            else if (ancestor is ConditionalExpressionSyntax c)
                yield return (c.Condition, c.WhenTrue.Span.Contains(node.Span));
            else if (ancestor is SwitchStatementSyntax w)
                yield return (w.Expression, true);
        }
    }

    /// <summary>Whether a kill may be what makes the condition come out so: one that asks for another type is not about it.</summary>
    private static bool IsOfKill(ExpressionSyntax condition, bool outcome, CatchClauseSyntax clause, SemanticModel model)
    {
        while (condition is ParenthesizedExpressionSyntax inner)
            condition = inner.Expression;
        if (condition is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not)
            return IsOfKill(not.Operand, !outcome, clause, model);
        var (value, type) = condition switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: TypeSyntax t } b => (b.Left, t),
            IsPatternExpressionSyntax p => (p.Expression, TypeIn(p.Pattern)),
            _ => (condition, null),
        };
        if (condition is IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax })
            outcome = !outcome;
        var variable = clause.Declaration?.Identifier.ValueText;
        if (type is null || value is not IdentifierNameSyntax name || name.Identifier.ValueText != variable)
            return Names(condition, variable);
        return (What(type, model) is not Caught.Other) == outcome;
    }

    private static ExpressionSyntax? TypeIn(PatternSyntax pattern) =>
        pattern switch
        {
            UnaryPatternSyntax p => TypeIn(p.Pattern),
            DeclarationPatternSyntax p => p.Type,
            TypePatternSyntax p => p.Type,
            ConstantPatternSyntax { Expression: var type } => type,
            _ => null,
        };

    private static bool Names(SyntaxNode condition, string? variable) =>
        condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable);

    private static bool IsHandle(ITypeSymbol? type) => type?.BaseType is { Name: "CoHandleBase" };

    private static Caught What(CatchClauseSyntax clause, SemanticModel model)
    {
        if (clause.Declaration is null)
            return Caught.Everything;
        return What(clause.Declaration.Type, model);
    }

    private static Caught What(ExpressionSyntax type, SemanticModel model) =>
        (model.GetSymbolInfo(type).Symbol as ITypeSymbol)?.ToDisplayString() switch
        {
            "System.Exception" or "System.SystemException" or "System.OperationCanceledException" => Caught.Everything,
            "CoGen.TaskKilledException" => Caught.Kill,
            _ => Caught.Other,
        };
}
