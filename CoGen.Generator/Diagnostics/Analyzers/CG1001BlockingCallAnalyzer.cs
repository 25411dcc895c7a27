using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>CG1001: a call in a task's own body that blocks the thread on some path.</summary>
/// <remarks>
/// Syntax picks the bodies, so a method that is no task costs a look at its modifiers and return type and is never bound. A lambda
/// or local function is looked at only where it is a task itself: other ones may run elsewhere.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CG1001BlockingCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BlockingCall];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CoGenSymbols.TryCreate(start.Compilation) is not { } cogen)
                return;
            var symbols = new BlockingSymbols(start.Compilation, cogen);
            start.RegisterSyntaxNodeAction(
                c => Analyze(c, symbols),
                SyntaxKind.MethodDeclaration,
                SyntaxKind.LocalFunctionStatement,
                SyntaxKind.ParenthesizedLambdaExpression
            );
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, BlockingSymbols symbols)
    {
        if (!MayBeTask(context.Node) || MethodOf(context) is not { } method || !symbols.CoGen.RunsAsTask(method))
            return;
        if (TaskBodies.GraphOf(context.Node, context.SemanticModel, context.CancellationToken) is not { } graph)
            return;
        if (!symbols.MayBlock(graph))
            return;
        var numbers = new ValueNumbers();
        var transfer = new BlockingTransfer(symbols, numbers);
        var solver = new FlowSolver(graph, transfer, numbers);
        if (!solver.Solve())
            return;
        // A finally block is visited twice: what it holds is reported once.
        var reported = new HashSet<SyntaxNode>();
        transfer.Report = (operation, member, entry) =>
        {
            if (reported.Add(operation.Syntax))
                context.ReportDiagnostic(BlockingReport.Create(operation, member, entry));
        };
        solver.Replay();
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

    private static IMethodSymbol? MethodOf(SyntaxNodeAnalysisContext context) =>
        context.Node is LambdaExpressionSyntax
            ? context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol as IMethodSymbol
            : context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) as IMethodSymbol;
}
