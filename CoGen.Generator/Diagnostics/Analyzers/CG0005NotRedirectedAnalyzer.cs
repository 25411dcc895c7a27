using System.Collections.Immutable;
using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG0005: a call or delegate of a task that runs the method itself, and why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG0005NotRedirectedAnalyzer : ReachedCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.NotRedirected];

    private protected override void Register(ReachedCodeActions code)
    {
        if (RewriteSwitch.IsSwitchedOff(code.Options.AnalyzerConfigOptionsProvider))
            return;
        var names = TaskNameSet.Of(code.Compilation, code.CancellationToken);
        code.OnNodes(node => AnalyzeCall(node, names), SyntaxKind.InvocationExpression);
        code.OnOperations(AnalyzeLocalFunction, OperationKind.Invocation);
        code.OnOperations(AnalyzeMethodGroup, OperationKind.MethodReference);
    }

    private static void AnalyzeCall(ReachedNode context, HashSet<string> names)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (CallParser.NameOf(call) is not { } name || !names.Contains(name.Identifier.ValueText))
            return;
        var refusal = Redirection.AtCall(call, context.SemanticModel, out var target, context.CancellationToken);
        if (refusal == Refusal.None && IsUnseen(call, context))
            refusal = Refusal.Unseen;
        if (refusal is Refusal.None or Refusal.NotATask or Refusal.LocalFunction || IsRedirectedByItsBody(call, context))
            return;
        context.ReportDiagnostic(Report(name.GetLocation(), target!, refusal));
    }

    // The analyzers see what all generators wrote: where ours did, and left out the call, it could not tell what is called.
    private static bool IsUnseen(InvocationExpressionSyntax call, ReachedNode context) =>
        OwnOutput.IsIn(context.Compilation) && context.SemanticModel.GetInterceptorMethod(call, context.CancellationToken) is null;

    // Their names are in no set: finding them would mean a walk through every body.
    private static void AnalyzeLocalFunction(ReachedOperation context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (
            invocation.TargetMethod.MethodKind != MethodKind.LocalFunction
            || !RuntimeNames.IsTask(invocation.TargetMethod.OriginalDefinition)
            || LocalFunctions.IsRewritten(invocation.TargetMethod, invocation.SemanticModel!, context.CancellationToken)
        )
            return;
        var location = ((InvocationExpressionSyntax)invocation.Syntax).Expression.GetLocation();
        context.ReportDiagnostic(Report(location, invocation.TargetMethod, Refusal.LocalFunction));
    }

    private static void AnalyzeMethodGroup(ReachedOperation context)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        if (
            reference.Parent is not INameOfOperation
            && RuntimeNames.IsTask(Redirection.Definition(reference.Method))
            && !LocalFunctions.IsRewritten(reference.Method, reference.SemanticModel!, context.CancellationToken)
        )
            context.ReportDiagnostic(Report(reference.Syntax.GetLocation(), reference.Method, Refusal.MethodGroup));
    }

    /// <summary>A rewritten body calls the factory from within its type, which takes no interceptor.</summary>
    private static bool IsRedirectedByItsBody(InvocationExpressionSyntax call, ReachedNode context)
    {
        var model = context.SemanticModel;
        if (call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            return false;
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || !RuntimeNames.IsTask(symbol))
            return false;
        return Redirection.InBody(call, model, symbol.ContainingType, context.CancellationToken) == Refusal.None
            && Redirection.OfTarget(symbol, model.Compilation) == Refusal.None
            && Coverage.Find(method, symbol, model, context.CancellationToken) is null;
    }

    private static Diagnostic Report(Location location, IMethodSymbol target, Refusal refusal) =>
        Diagnostic.Create(Descriptors.NotRedirected, location, target.Name, Refusals.Clause(refusal));
}
