using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Two loops, one after the other, that each start every task of one collection. Between them nothing names the collection, so it holds
/// what it held.
/// </summary>
internal static class StartedLoops
{
    /// <summary>The starts in the second loops, with the name of the collection.</summary>
    public static IEnumerable<(SyntaxNode Start, string Collection)> Again(
        SyntaxNode function,
        SemanticModel model,
        MisuseSymbols symbols,
        CancellationToken cancellation
    )
    {
        var loops = TaskFunctions.OwnNodes(function).OfType<ForEachStatementSyntax>().ToArray();
        if (loops.Length < 2)
            yield break;
        var starting = loops
            .Select(l => (Loop: l, Collection: Variable(l.Expression, model), Start: StartIn(l, model, symbols, cancellation)))
            .Where(l => l.Collection is not null && l.Start is not null)
            .ToArray();
        for (var i = 1; i < starting.Length; i++)
        {
            if (
                starting
                    .Take(i)
                    .Any(first =>
                        Follows(first.Loop, starting[i].Loop)
                        && IsSame(first.Collection, starting[i].Collection, first.Loop, starting[i].Loop, function)
                    )
            )
                yield return (starting[i].Start!, starting[i].Collection!.Name);
        }
    }

    private static ISymbol? Variable(ExpressionSyntax expression, SemanticModel model) =>
        expression is IdentifierNameSyntax && model.GetSymbolInfo(expression).Symbol is (ILocalSymbol or IParameterSymbol) and var variable
            ? variable
            : null;

    /// <summary>Where the loop starts the task of each turn, whatever else happens in it.</summary>
    private static SyntaxNode? StartIn(
        ForEachStatementSyntax loop,
        SemanticModel model,
        MisuseSymbols symbols,
        CancellationToken cancellation
    )
    {
        if (model.GetDeclaredSymbol(loop, cancellation) is not ILocalSymbol variable || !RuntimeNames.IsTaskType(variable.Type))
            return null;
        IEnumerable<StatementSyntax> statements = loop.Statement is BlockSyntax block ? block.Statements : new[] { loop.Statement };
        return statements
            .OfType<ExpressionStatementSyntax>()
            .SelectMany(s => s.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .FirstOrDefault(n => n.Identifier.ValueText == variable.Name && IsStarted(n, model, symbols, cancellation));
    }

    private static bool IsStarted(IdentifierNameSyntax name, SemanticModel model, MisuseSymbols symbols, CancellationToken cancellation) =>
        name.Parent is AwaitExpressionSyntax
        || name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && model.GetOperation(call, cancellation) is IInvocationOperation { TargetMethod: var method }
            && symbols.Starts(method);

    /// <summary>The second stands after the first in the same block, or within something that does; control gets from the one to the other.</summary>
    private static bool Follows(StatementSyntax first, StatementSyntax second) =>
        first.Parent is BlockSyntax block
        && block.Span.Contains(second.Span)
        && block
            .Statements.SkipWhile(s => s != first)
            .Skip(1)
            .TakeWhile(s => s is not (ReturnStatementSyntax or ThrowStatementSyntax))
            .Any(s => s.Span.Contains(second.Span));

    private static bool IsSame(ISymbol? a, ISymbol? b, StatementSyntax first, ForEachStatementSyntax second, SyntaxNode function) =>
        SymbolEqualityComparer.Default.Equals(a, b)
        && !TaskFunctions
            .OwnNodes(function)
            .OfType<IdentifierNameSyntax>()
            .Any(n =>
                n.Identifier.ValueText == a!.Name
                && n != second.Expression
                && (n.SpanStart > first.Span.End || first.Span.Contains(n.Span) && n != ((ForEachStatementSyntax)first).Expression)
                && n.SpanStart < second.Span.End
            );
}
