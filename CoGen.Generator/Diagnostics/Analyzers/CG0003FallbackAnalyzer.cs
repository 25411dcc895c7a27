using System.Collections.Immutable;
using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0003: a task method that the generator leaves to the compiler's own <c>async</c>, and the construct it is for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0003FallbackAnalyzer : ReachedCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.FallsBack];

    private protected override void Register(ReachedCodeActions code)
    {
        if (RewriteSwitch.IsSwitchedOff(code.Options.AnalyzerConfigOptionsProvider))
            return;
        code.OnNodes(AnalyzeMethod, SyntaxKind.MethodDeclaration);
        code.OnNodes(AnalyzeLocalFunction, SyntaxKind.LocalFunctionStatement);
        code.OnNodes(AnalyzeLambda, SyntaxKind.ParenthesizedLambdaExpression);
    }

    private static void AnalyzeMethod(ReachedNode context)
    {
        var method = (MethodDeclarationSyntax)context.Node;
        if (FactoryMethod.At(context, out var refusal) is not { } implementation)
            return;
        var reason = refusal switch
        {
            Refusal.None => Coverage.Find(method, implementation, context.SemanticModel, context.CancellationToken),
            Refusal.FileLocal => new(FallbackCause.FileLocalType, Refusals.Clause(refusal), method.Identifier.GetLocation()),
            Refusal.TakenName => new(FallbackCause.ReservedName, Refusals.Clause(refusal), method.Identifier.GetLocation()),
            _ => null,
        };
        if (reason is not null && !FactoryMethod.HasErrors(method, context))
            Report(context, implementation.Name, reason);
    }

    private static void AnalyzeLocalFunction(ReachedNode context)
    {
        var function = (LocalFunctionStatementSyntax)context.Node;
        if (function.AttributeLists.Count == 0)
            return;
        if (context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken) is not IMethodSymbol symbol)
            return;
        if (!RuntimeNames.IsTask(symbol) || !symbol.IsAsync || !RuntimeNames.IsTaskType(symbol.ReturnType))
            return;
        if (LocalFunctions.Reason(function, context.SemanticModel, context.CancellationToken) is not { } reason)
            return;
        if (function.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || !FactoryMethod.HasErrors(method, context))
            Report(context, symbol.Name, reason);
    }

    private static void AnalyzeLambda(ReachedNode context)
    {
        var lambda = (ParenthesizedLambdaExpressionSyntax)context.Node;
        if (lambda.AttributeLists.Count > 0 && TaskFunctions.At(context) is { } symbol && RuntimeNames.IsTask(symbol))
            Report(context, "lambda", new(FallbackCause.LocalFunction, "it is a lambda", lambda.ArrowToken.GetLocation()));
    }

    private static void Report(ReachedNode context, string name, FallbackReason reason) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.FallsBack, reason.Location, name, reason.Construct));
}
