using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2005: a catch that would swallow a kill, in a task that is not rewritten. In a frame no catch ever sees one.</summary>
/// <remarks>Whether the method is rewritten is asked last, and only where there is such a catch.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2005SwallowsKillAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SwallowsKill];

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols)
    {
        var nothingIsRewritten = RewriteSwitch.IsSwitchedOff(code.Options.AnalyzerConfigOptionsProvider);
        code.OnNodes(c => Analyze(c, nothingIsRewritten), TaskFunctions.Kinds);
    }

    private static void Analyze(ReachedNode context, bool nothingIsRewritten)
    {
        if (!TaskFunctions.OwnNodes(context.Node).Any(n => n is CatchClauseSyntax) || TaskFunctions.At(context) is not { } method)
            return;
        var clauses = KillCatch.In(context.Node, context.SemanticModel, context.CancellationToken).ToArray();
        if (clauses.Length == 0 || (!nothingIsRewritten && IsRewritten(context, method)))
            return;
        var name = context.Node is AnonymousFunctionExpressionSyntax ? "lambda" : method.Name;
        foreach (var clause in clauses)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.SwallowsKill, clause.CatchKeyword.GetLocation(), name));
    }

    private static bool IsRewritten(ReachedNode context, IMethodSymbol method) =>
        context.Node is LocalFunctionStatementSyntax
            ? RuntimeNames.IsTask(method) && LocalFunctions.IsRewritten(method, context.SemanticModel, context.CancellationToken)
            : context.Node is MethodDeclarationSyntax declaration && IsRewritten(declaration, method, context);

    private static bool IsRewritten(MethodDeclarationSyntax declaration, IMethodSymbol method, ReachedNode context) =>
        !IsCalledVirtually(method)
            && Redirection.OfTarget(method, context.Compilation) == Refusal.None
            && Coverage.Find(declaration, method, context.SemanticModel, context.CancellationToken) is null
        || FactoryMethod.HasErrors(declaration, context);

    /// <summary>As a rule: which one runs is not known where it is called, and so it is its own body that runs.</summary>
    private static bool IsCalledVirtually(IMethodSymbol method) =>
        Redirection.IsOverridable(method) || !method.ExplicitInterfaceImplementations.IsEmpty;
}
