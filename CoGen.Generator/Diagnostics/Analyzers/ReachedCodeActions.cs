using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Diagnostics.Analyzers;

/// <summary>What one rule does with the code it is shown: as an analysis context takes it, but for code within a task's reach only.</summary>
internal sealed class ReachedCodeActions(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
{
    private readonly List<(SyntaxKind[] Kinds, Action<ReachedNode> Action)> _onNodes = [];
    private readonly List<(OperationKind[] Kinds, Action<ReachedOperation> Action)> _onOperations = [];
    private readonly List<Action<SemanticModelAnalysisContext, ReachedCode>> _onFiles = [];

    /// <summary>For each method, wherever it stands: this costs next to nothing.</summary>
    public Action<SymbolAnalysisContext>? OnMethod { get; set; }

    public Compilation Compilation { get; } = compilation;

    public AnalyzerOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellation;

    /// <summary>For functions and calls, see <see cref="ReachedCode.Nodes"/>.</summary>
    public void OnNodes(Action<ReachedNode> action, params SyntaxKind[] kinds) => _onNodes.Add((kinds, action));

    public void OnOperations(Action<ReachedOperation> action, params OperationKind[] kinds) => _onOperations.Add((kinds, action));

    /// <summary>For rules that look at all of a file's operations together.</summary>
    public void OnFiles(Action<SemanticModelAnalysisContext, ReachedCode> action) => _onFiles.Add(action);

    public void Run(SemanticModelAnalysisContext context)
    {
        if (ReachedCode.Of(context.SemanticModel, context.CancellationToken) is not { } code)
            return;
        foreach (var (kinds, action) in _onNodes)
        {
            foreach (var node in code.Nodes.Where(node => kinds.Contains(node.Kind())))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                action(new ReachedNode(node, context));
            }
        }
        foreach (var (kinds, action) in _onOperations)
        {
            foreach (var (operation, containing) in code.Operations.Where(o => kinds.Contains(o.Operation.Kind)))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                action(new ReachedOperation(operation, containing, context));
            }
        }
        foreach (var action in _onFiles)
            action(context, code);
    }
}
