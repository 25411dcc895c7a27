using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
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
            var caught = What(clause, model, cancellation);
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
            .Any(n => ConditionsOf(n, clause).All(c => Names(c, clause.Declaration?.Identifier.ValueText)));

        bool IsThrower(SyntaxNode node) =>
            node is InvocationExpressionSyntax && model.GetOperation(node, cancellation) is { } call && alwaysThrows(call);
    }

    private static IEnumerable<SyntaxNode> ConditionsOf(SyntaxNode node, CatchClauseSyntax clause) =>
        node.Ancestors()
            .TakeWhile(a => a != clause)
            .Select(a =>
                a switch
                {
                    IfStatementSyntax s => s.Condition,
                    SwitchStatementSyntax s => s.Expression,
                    ConditionalExpressionSyntax s => s.Condition,
                    _ => (SyntaxNode?)null,
                }
            )
            .OfType<SyntaxNode>();

    private static bool Names(SyntaxNode condition, string? variable) =>
        condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == variable);

    private static bool IsHandle(ITypeSymbol? type) => type?.BaseType is { Name: "CoHandleBase" };

    private static Caught What(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellation)
    {
        if (clause.Declaration is null)
            return Caught.Everything;
        return model.GetTypeInfo(clause.Declaration.Type, cancellation).Type?.ToDisplayString() switch
        {
            "System.Exception" or "System.SystemException" or "System.OperationCanceledException" => Caught.Everything,
            "CoGen.TaskKilledException" => Caught.Kill,
            _ => Caught.Other,
        };
    }
}
