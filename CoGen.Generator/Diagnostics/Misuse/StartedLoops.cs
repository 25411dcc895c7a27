using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Two loops, one after the other, that each start every task of one collection, or one such loop and the start of an element. Between
/// them nothing names the collection, so it holds what it held.
/// </summary>
internal static class StartedLoops
{
    /// <param name="Statement">The loop, or the statement that starts the element.</param>
    /// <param name="Name">The name of the collection there.</param>
    /// <param name="Collection">The variable that holds it.</param>
    /// <param name="Start">What is started: the element.</param>
    /// <param name="Loop">The loop; null where it is one element.</param>
    private sealed record Starting(
        StatementSyntax Statement,
        IdentifierNameSyntax Name,
        ISymbol Collection,
        SyntaxNode Start,
        TaskLoop? Loop
    );

    /// <summary>The second starts, with the name of the collection.</summary>
    public static IEnumerable<(SyntaxNode Start, string Collection)> Again(
        SyntaxNode function,
        SemanticModel model,
        MisuseSymbols symbols,
        CancellationToken cancellation
    )
    {
        var loops = TaskLoop.In(function).ToArray();
        if (loops.Length == 0)
            yield break;
        var ofLoops =
            from loop in loops
            let collection = Variable(loop.Collection, model)
            let start = StartIn(loop, model, symbols, cancellation)
            where collection is not null && start is not null
            select new Starting(loop.Statement, loop.Collection, collection, start, loop);
        var starting = ofLoops
            .Concat(ElementsIn(function, loops, model, symbols, cancellation))
            .OrderBy(s => s.Statement.SpanStart)
            .ToArray();
        for (var i = 1; i < starting.Length; i++)
        {
            if (starting.Take(i).Any(first => AreAlike(first, starting[i]) && IsLeftAlone(first, starting[i], function)))
                yield return (starting[i].Start, starting[i].Collection.Name);
        }
    }

    /// <summary>The statements that start an element of a collection that some loop goes over: <c>await tasks[0];</c></summary>
    private static IEnumerable<Starting> ElementsIn(
        SyntaxNode function,
        TaskLoop[] loops,
        SemanticModel model,
        MisuseSymbols symbols,
        CancellationToken cancellation
    ) =>
        from element in TaskFunctions.OwnNodes(function).OfType<ElementAccessExpressionSyntax>()
        let name = element.Expression as IdentifierNameSyntax
        where name is not null && loops.Any(l => l.Collection.Identifier.ValueText == name.Identifier.ValueText)
        let statement = element.FirstAncestorOrSelf<StatementSyntax>()
        where statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax && IsAlwaysEvaluated(element, statement)
        where IsTask(element, model, cancellation) && IsStarted(element, model, symbols, cancellation)
        let collection = Variable(name, model)
        where collection is not null
        select new Starting(statement, name, collection, element, null);

    private static bool IsAlwaysEvaluated(ExpressionSyntax expression, StatementSyntax statement) =>
        !expression
            .Ancestors()
            .TakeWhile(a => a != statement)
            .Any(a =>
                a is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax or ConditionalAccessExpressionSyntax
            );

    /// <summary>Whether the two start one task of one collection: two elements may be two tasks, and a loop may pass over one element.</summary>
    private static bool AreAlike(Starting first, Starting second) =>
        (first.Loop, second.Loop) switch
        {
            (null, null) => false,
            (null, { } loop) => !PassesOver(loop),
            ({ } loop, null) => !PassesOver(loop),
            _ => true,
        }
        && SymbolEqualityComparer.Default.Equals(first.Collection, second.Collection)
        && Follows(first.Statement, second.Statement);

    private static bool PassesOver(TaskLoop loop) =>
        loop.Body.DescendantNodes().Any(n => n is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax);

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
                e.ToString() == loop.Element && IsTask(e, model, cancellation) && IsStarted(e, model, symbols, cancellation)
            );
    }

    private static bool IsTask(ExpressionSyntax element, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(element, cancellation).Type is { } type && RuntimeNames.IsTaskType(type);

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

    /// <summary>From the first start to the second nothing names the collection but to ask how long it is, or for an element.</summary>
    private static bool IsLeftAlone(Starting first, Starting second, SyntaxNode function) =>
        !TaskFunctions
            .OwnNodes(function)
            .OfType<IdentifierNameSyntax>()
            .Any(n =>
                n.Identifier.ValueText == second.Collection.Name
                && n != first.Name
                && n != second.Name
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
