using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Diagnostics.Misuse;
using CoGen.Generator.Graphs;
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

    private protected override void Register(ReachedCodeActions code, MisuseSymbols symbols) =>
        code.OnFiles((file, reached) => Analyze(file, reached, symbols));

    private static void Analyze(SemanticModelAnalysisContext context, ReachedCode reached, MisuseSymbols symbols)
    {
        var functions = reached.Operations.Select(static o => FunctionOf(o.Operation)).OfType<SyntaxNode>().Distinct();
        foreach (var function in functions.OrderBy(static f => f.SpanStart))
        {
            var again = StartedLoops.Again(function, context.SemanticModel, symbols, context.CancellationToken);
            if (FlowGraphs.Of(function, context.SemanticModel, context.CancellationToken) is { } graph)
                again = again.Concat(AnalyzeFunction(context, function, graph, symbols));
            foreach (var (start, variable) in again.GroupBy(a => a.Start, (_, alike) => alike.First()))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UsedTwice, start.GetLocation(), variable));
        }
    }

    /// <summary>The function around a variable of a task type.</summary>
    private static SyntaxNode? FunctionOf(IOperation operation) =>
        operation
            is not (
                ILocalReferenceOperation
                or IParameterReferenceOperation
                or IFieldReferenceOperation { Field.ContainingType.IsTupleType: true }
                or IArrayElementReferenceOperation
                or IPropertyReferenceOperation { Arguments.IsEmpty: false }
            )
        || operation.Type is null
        || !RuntimeNames.IsTaskType(operation.Type)
            ? null
            : operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(n =>
                n
                    is AnonymousFunctionExpressionSyntax
                        or LocalFunctionStatementSyntax
                        or MemberDeclarationSyntax
                        or AccessorDeclarationSyntax
                    && n is not GlobalStatementSyntax
                || n is CompilationUnitSyntax
            );

    private static IEnumerable<(SyntaxNode Start, string Variable)> AnalyzeFunction(
        SemanticModelAnalysisContext context,
        SyntaxNode function,
        ControlFlowGraph graph,
        MisuseSymbols symbols
    )
    {
        var model = context.SemanticModel;
        var numbers = new ValueNumbers();
        var transfer = new StartTransfer(symbols, numbers, CapturedVariables.Of(function, model, context.CancellationToken));
        var solver = new FlowSolver(graph, transfer, numbers, Throwers.In(model.Compilation, context.CancellationToken));
        var parameters = Symbol(function, model, context.CancellationToken)?.Parameters ?? [];
        solver.Solve(state => transfer.Enter(state, parameters));
        var starts = new Dictionary<SyntaxNode, (ISymbol Variable, bool Again)>();
        transfer.Started = (operation, again, underOtherName) =>
        {
            // Which of two it was may be known again where it is started.
            again &= !underOtherName || !Guards.AreAround(operation.Syntax, function);
            again |= starts.TryGetValue(operation.Syntax, out var start) && start.Again;
            starts[operation.Syntax] = (Variable(operation), again);
        };
        solver.Replay();
        return starts
            .Where(s => s.Value.Again && !IsKeptApart(s.Key, s.Value.Variable, starts, function))
            .OrderBy(s => s.Key.SpanStart)
            .Select(s => (s.Key, s.Value.Variable.Name));
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
        reference switch
        {
            ILocalReferenceOperation o => o.Local,
            IParameterReferenceOperation o => o.Parameter,
            IFieldReferenceOperation o => Variable(o.Instance!),
            IPropertyReferenceOperation o => Variable(o.Instance!),
            IArrayElementReferenceOperation o => Variable(o.ArrayReference),
            IConversionOperation o => Variable(o.Operand),
            _ => throw new ArgumentException(reference.Kind.ToString()),
        };
}
