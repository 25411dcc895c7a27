using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Suppressors;

/// <summary>Silences other analyzers' advice where it is wrong inside a task; see docs/rules/README.md.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PeerAdviceSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> _byId = Suppressions.All.ToImmutableDictionary(s =>
        s.SuppressedDiagnosticId
    );

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = Suppressions.All;

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(RuntimeNames.TaskAttribute) is null)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree || !_byId.TryGetValue(diagnostic.Id, out var suppression))
                continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (IsWrong(suppression.Id, node, context.GetSemanticModel(tree), context.CancellationToken))
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
        }
    }

    private static bool IsWrong(string suppression, SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        suppression switch
        {
            Suppressions.Suffix => model.GetDeclaredSymbol(node, cancellation) is IMethodSymbol method
                && RuntimeNames.IsTaskType(method.ReturnType),
            Suppressions.Dropped => model.GetOperation(node, cancellation) is IInvocationOperation call
                && IsNeverStarted(call, model.Compilation),
            Suppressions.Endless => model.GetDeclaredSymbol(node, cancellation) is IMethodSymbol method
                && TaskFunctions.IsTask(method)
                && TaskFunctions.OwnNodes(node).Any(WaitsInLoop),
            Suppressions.Context => IsInTask(node, model, cancellation),
            _ => Member(node, model, cancellation) is { } member
                && (IsRun(member) || (IsKnownBetter(member) && IsInTask(node, model, cancellation))),
        };

    // One that does not wait hogs the processor, as CG2003 says.
    private static bool WaitsInLoop(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax
        && TaskFunctions.OwnNodes(node).Any(static inner => inner is AwaitExpressionSyntax);

    /// <summary>What CG2001 tells of. That it runs on beside its caller, as the compiler has it, is wrong of what is cold.</summary>
    private static bool IsNeverStarted(IInvocationOperation call, Compilation compilation) =>
        MisuseSymbols.MakesTask(call) || MisuseSymbols.TryCreate(compilation)?.IsSystemCall(call.Type) == true;

    private static bool IsInTask(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(node.SpanStart, cancellation) is IMethodSymbol method && TaskFunctions.IsTask(method);

    /// <summary>RunAsync runs nothing by itself: it is no twin of Run.</summary>
    private static bool IsRun(ISymbol member) =>
        member
            is {
                Name: "Run",
                ContainingType:
                { Name: "Scheduler", ContainingNamespace: { Name: RuntimeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
            };

    /// <summary>What CG1001 judges on the flow, and so better than by the existence of an …Async twin.</summary>
    private static bool IsKnownBetter(ISymbol member) =>
        member.ContainingType is { } type
        && (
            type.ContainingNamespace?.ToDisplayString() == "System.Net.Sockets"
            || BlockingSymbols.IsTaskLike(type)
            || member is { Name: "Sleep", ContainingType: { Name: "Thread", ContainingNamespace.Name: "Threading" } }
        );

    /// <summary>The called or read member: the report may stand at its name, at the access or at the whole call.</summary>
    private static ISymbol? Member(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var name = node.FirstAncestorOrSelf<ExpressionSyntax>() switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
            InvocationExpressionSyntax call => call.Expression,
            MemberAccessExpressionSyntax access => access.Name,
            var expression => expression,
        };
        if (name is null)
            return null;
        var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
        // stream.Read is declared by Stream: what matters is what it is called on.
        if (
            symbol is IMethodSymbol or IPropertySymbol
            && name.Parent is MemberAccessExpressionSyntax { Name: var n, Expression: var on }
            && n == name
        )
            return
                model.GetTypeInfo(on, cancellation).Type is INamedTypeSymbol { ContainingNamespace: { } space } type
                && space.ToDisplayString() == "System.Net.Sockets"
                ? type.GetMembers(symbol.Name).FirstOrDefault() ?? symbol
                : symbol;
        return symbol is IMethodSymbol or IPropertySymbol ? symbol : null;
    }
}
