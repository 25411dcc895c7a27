using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG2002: a task in a variable awaited or spawned a second time on some path, in any function.</summary>
/// <remarks>A function without a variable of a task type costs a look at the types of its locals, and no flow analysis.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG2002UsedTwiceAnalyzer : MisuseAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UsedTwice];

    private protected override void Register(CompilationStartAnalysisContext start, MisuseSymbols symbols)
    {
        start.RegisterOperationBlockStartAction(block =>
        {
            var functions = new HashSet<SyntaxNode>();
            block.RegisterOperationAction(
                c => Note(c.Operation, functions),
                OperationKind.LocalReference,
                OperationKind.ParameterReference
            );
            block.RegisterOperationBlockEndAction(c => Analyze(c, functions, symbols));
        });
    }

    private static void Note(IOperation reference, HashSet<SyntaxNode> functions)
    {
        if (reference.Type is null || !RuntimeNames.IsTaskType(reference.Type))
            return;
        var function = reference.Syntax.FirstAncestorOrSelf<SyntaxNode>(n =>
            n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax
                && n is not GlobalStatementSyntax
            || n is CompilationUnitSyntax
        );
        if (function is null)
            return;
        lock (functions)
            functions.Add(function);
    }

    private static void Analyze(OperationBlockAnalysisContext context, HashSet<SyntaxNode> functions, MisuseSymbols symbols)
    {
        if (functions.Count == 0 || context.OperationBlocks[0].SemanticModel is not { } model)
            return;
        foreach (var function in functions.OrderBy(f => f.SpanStart))
        {
            var graph = TaskBodies.GraphOf(function, model, context.CancellationToken);
            if (graph is null && function is CompilationUnitSyntax)
                graph = context.GetControlFlowGraph(context.OperationBlocks[0]);
            if (graph is not null)
                AnalyzeFunction(context, function, graph, model, symbols);
        }
    }

    private static void AnalyzeFunction(
        OperationBlockAnalysisContext context,
        SyntaxNode function,
        ControlFlowGraph graph,
        SemanticModel model,
        MisuseSymbols symbols
    )
    {
        var numbers = new ValueNumbers();
        var transfer = new StartTransfer(symbols, numbers, CapturedVariables.Of(function, model, context.CancellationToken));
        var solver = new FlowSolver(graph, transfer, numbers);
        var parameters = Symbol(function, model, context.CancellationToken)?.Parameters ?? [];
        if (!solver.Solve(state => transfer.Enter(state, parameters)))
            return;
        var starts = new Dictionary<SyntaxNode, (ISymbol Variable, bool Again)>();
        transfer.Started = (operation, again) =>
            starts[operation.Syntax] = (Variable(operation), again || (starts.TryGetValue(operation.Syntax, out var start) && start.Again));
        solver.Replay();
        foreach (var start in starts.Where(s => s.Value.Again).OrderBy(s => s.Key.SpanStart))
        {
            if (!IsKeptApart(start.Key, start.Value.Variable, starts, function))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UsedTwice, start.Key.GetLocation(), start.Value.Variable.Name));
        }
    }

    private static bool IsKeptApart(
        SyntaxNode place,
        ISymbol variable,
        Dictionary<SyntaxNode, (ISymbol Variable, bool Again)> starts,
        SyntaxNode function
    )
    {
        var others = starts.Where(s => s.Key != place && SymbolEqualityComparer.Default.Equals(s.Value.Variable, variable)).ToArray();
        return others.Length == 0 ? Guards.KeepApart(place, place, function) : others.All(o => Guards.KeepApart(o.Key, place, function));
    }

    private static IMethodSymbol? Symbol(SyntaxNode function, SemanticModel model, CancellationToken cancellation) =>
        (
            function is AnonymousFunctionExpressionSyntax
                ? model.GetSymbolInfo(function, cancellation).Symbol
                : model.GetDeclaredSymbol(function, cancellation)
        ) as IMethodSymbol;

    private static ISymbol Variable(IOperation reference) =>
        reference is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)reference).Parameter;
}
