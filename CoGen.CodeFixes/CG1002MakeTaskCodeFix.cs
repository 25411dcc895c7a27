using System.Composition;
using CoGen.Generator.Diagnostics;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.CodeFixes;

/// <summary>CG1002: makes the helper a task, and every helper on its way to the blocking calls, which become their awaiting forms.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG1002MakeTaskCodeFix() : ConversionCodeFix("CG1002")
{
    private protected override BodyChanges? ChangesIn(
        IMethodSymbol function,
        SyntaxNode declaration,
        SemanticModel model,
        Project project,
        CancellationToken cancellation
    )
    {
        if (function.IsAsync || CoGenSymbols.TryCreate(model.Compilation) is not { } cogen)
            return null;
        var symbols = new BlockingSymbols(model.Compilation, cogen, OwnBlockingApis.Read(project.AnalyzerOptions));
        var walk = new SummaryCache(model.Compilation, symbols).Walk(cancellation);
        var body = new BodyChanges();
        foreach (var expression in TaskFunctions.OwnNodes(declaration).OfType<ExpressionSyntax>())
        {
            if (model.GetOperation(expression, cancellation) is not { } operation || operation.Syntax != expression)
                continue;
            if (!TryChange(expression, operation, symbols, walk, body))
                return null;
        }
        if (body.IsEmpty || FlowGraphs.Of(declaration, model, cancellation) is not { } graph)
            return null;
        // It may block in other ways too: in a lambda that it invokes, or where something is disposed of.
        var sites = new BodyAnalysis(symbols, walk, function, function.ContainingType).Run(graph);
        return sites.All(s => s.Entry is null || IsMended(s, body)) ? body : null;
    }

    private static bool IsMended(BlockingSite site, BodyChanges body) =>
        body.Changes.Any(c => c.Node == site.Operation.Syntax)
        || site.Member is IMethodSymbol called && body.Calls.Contains(called.OriginalDefinition, SymbolEqualityComparer.Default);

    /// <summary>False where the function would go on blocking: then a task of it would be no better.</summary>
    private static bool TryChange(
        ExpressionSyntax expression,
        IOperation operation,
        BlockingSymbols symbols,
        SummaryWalk walk,
        BodyChanges body
    )
    {
        var (member, receiver) = operation switch
        {
            IInvocationOperation o => ((ISymbol)o.TargetMethod, o.Instance?.Type),
            IPropertyReferenceOperation o => (o.Property, o.Instance?.Type),
            _ => (null, null),
        };
        if (member is null)
            return true;
        if (symbols.Find(member, receiver) is { } entry)
        {
            if (entry.Family == BlockingFamily.None)
                return true;
            if (entry.AwaitingForm is not { } form || !AwaitingForm.IsFor(form, operation) || !AwaitPlaces.Allow(expression))
                return false;
            var isOperand = AwaitPlaces.IsOperand(expression);
            if (Trivia.LosesDirectives(expression, Await(form, expression, isOperand)))
                return false;
            body.Changes.Add((expression, current => Trivia.KeepComments(current, Await(form, (ExpressionSyntax)current, isOperand))));
            body.Needs += AwaitingForm.TryWrite(form, expression);
        }
        else if (member is IMethodSymbol method && walk.Of(method).Blocks)
            body.Calls.Add(method.OriginalDefinition);
        return true;
    }

    private static ExpressionSyntax Await(string form, ExpressionSyntax call, bool isOperand)
    {
        if (AwaitingForm.TryWrite(form, call) is not { } text)
            return call;
        ExpressionSyntax awaited = Trivia.Await(text);
        return (isOperand ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(call);
    }
}
