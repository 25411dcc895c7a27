using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>What the rules about blocking share: they look at the bodies of tasks, and from there at what these call.</summary>
/// <remarks>
/// Syntax picks the bodies, so a method that is no task costs a look at its modifiers and return type and is never bound, unless a task
/// leads to it. A lambda or local function is looked at where it is a task itself, or where it is called: others may run elsewhere.
/// </remarks>
public abstract class TaskBodyAnalyzer : ReachedCodeAnalyzer
{
    private protected sealed override void Register(ReachedCodeActions code)
    {
        if (CoGenSymbols.TryCreate(code.Compilation) is not { } cogen)
            return;
        // Made for the first task: a compilation without one pays nothing.
        var cache = new Lazy<SummaryCache>(() => SummaryCache.Of(code.Compilation, code.Options, cogen));
        code.OnNodes(
            c => Analyze(c, cogen, cache),
            SyntaxKind.MethodDeclaration,
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression
        );
    }

    /// <summary>What to say of the places in a task's body that may block.</summary>
    private protected abstract IEnumerable<Diagnostic> Report(IReadOnlyList<BlockingSite> sites);

    private void Analyze(ReachedNode context, CoGenSymbols cogen, Lazy<SummaryCache> cache)
    {
        if (!MayBeTask(context.Node) || MethodOf(context) is not { } method || !cogen.RunsAsTask(method))
            return;
        foreach (var diagnostic in Report(cache.Value.Sites.GetOrAdd(context.Node, _ => Sites(context, cache.Value))))
            context.ReportDiagnostic(diagnostic);
    }

    private static IReadOnlyList<BlockingSite> Sites(ReachedNode context, SummaryCache cache)
    {
        if (TaskBodies.GraphOf(context.Node, context.SemanticModel, context.CancellationToken) is not { } graph)
            return [];
        var analysis = new BodyAnalysis(cache.Symbols, cache.Walk(context.CancellationToken), helper: null);
        return analysis.MayBlock(graph) ? analysis.Run(graph) : [];
    }

    private static bool MayBeTask(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax m => m.Modifiers.Any(SyntaxKind.AsyncKeyword) && TaskSyntax.NamesTask(m.ReturnType),
            LocalFunctionStatementSyntax f => f.Modifiers.Any(SyntaxKind.AsyncKeyword) && TaskSyntax.NamesTask(f.ReturnType),
            ParenthesizedLambdaExpressionSyntax l => l.AsyncKeyword != default
                && (
                    TaskSyntax.NamesTask(l.ReturnType)
                    || l.DescendantNodes().Any(n => n is IdentifierNameSyntax { Identifier.ValueText: "Sys" })
                ),
            _ => false,
        };

    private static IMethodSymbol? MethodOf(ReachedNode context) =>
        context.Node is LambdaExpressionSyntax
            ? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol as IMethodSymbol
            : context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) as IMethodSymbol;
}
