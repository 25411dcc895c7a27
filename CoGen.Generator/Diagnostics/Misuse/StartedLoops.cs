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
        var loops = TaskLoop.In(function).ToArray();
        if (loops.Length < 2)
            yield break;
        var starting = loops
            .Select(l => (Loop: l, Collection: Variable(l.Collection, model), Start: StartIn(l, model, symbols, cancellation)))
            .Where(l => l.Collection is not null && l.Start is not null)
            .ToArray();
        for (var i = 1; i < starting.Length; i++)
        {
            if (
                starting
                    .Take(i)
                    .Any(first =>
                        Follows(first.Loop.Statement, starting[i].Loop.Statement)
                        && SymbolEqualityComparer.Default.Equals(first.Collection, starting[i].Collection)
                        && IsLeftAlone(starting[i].Collection!, first.Loop, starting[i].Loop, function)
                    )
            )
                yield return (starting[i].Start!, starting[i].Collection!.Name);
        }
    }

    private static ISymbol? Variable(IdentifierNameSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol is (ILocalSymbol or IParameterSymbol) and var variable ? variable : null;

    /// <summary>Where the loop starts the task of each turn, whatever else happens in it.</summary>
    private static SyntaxNode? StartIn(TaskLoop loop, SemanticModel model, MisuseSymbols symbols, CancellationToken cancellation)
    {
        IEnumerable<StatementSyntax> statements = loop.Body is BlockSyntax block ? block.Statements : new[] { loop.Body };
        return statements
            .OfType<ExpressionStatementSyntax>()
            .SelectMany(s => s.DescendantNodes())
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(e =>
                e.ToString() == loop.Element
                && model.GetTypeInfo(e, cancellation).Type is { } type
                && RuntimeNames.IsTaskType(type)
                && IsStarted(e, model, symbols, cancellation)
            );
    }

    private static bool IsStarted(ExpressionSyntax name, SemanticModel model, MisuseSymbols symbols, CancellationToken cancellation) =>
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

    /// <summary>From the first loop to the second nothing names the collection but to ask how long it is, or for an element.</summary>
    private static bool IsLeftAlone(ISymbol collection, TaskLoop first, TaskLoop second, SyntaxNode function) =>
        !TaskFunctions
            .OwnNodes(function)
            .OfType<IdentifierNameSyntax>()
            .Any(n =>
                n.Identifier.ValueText == collection.Name
                && n != first.Collection
                && n != second.Collection
                && n.SpanStart >= first.Statement.SpanStart
                && n.SpanStart < second.Statement.Span.End
                && !IsRead(n)
            );

    private static bool IsRead(IdentifierNameSyntax name) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } => true,
            ElementAccessExpressionSyntax
            {
                Parent: not (AssignmentExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
            } => true,
            _ => false,
        };
}
