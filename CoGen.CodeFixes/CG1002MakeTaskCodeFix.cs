using System.Composition;
using CoGen.Generator.Diagnostics;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
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
        return body.IsEmpty ? null : body;
    }

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
            body.Changes.Add((expression, current => Await(form, (ExpressionSyntax)current, AwaitPlaces.IsOperand(expression))));
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
