using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>Which locals and parameters of a method its lambdas, local functions and queries capture, by the scope that owns them.</summary>
internal sealed class CaptureMap
{
    private readonly Dictionary<SyntaxNode, List<ISymbol>> _byOwner = [];
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);

    public CaptureMap(SyntaxNode method, SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var function in Functions(body))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var symbol in OuterLocals(function, model))
            {
                // A local function sees the locals around it, but does not own them.
                if ((method is LocalFunctionStatementSyntax && !IsDeclaredIn(symbol, method)) || !_captured.Add(symbol))
                    continue;
                var owner = symbol is IParameterSymbol ? method : Owner(symbol, method);
                if (!_byOwner.TryGetValue(owner, out var list))
                    _byOwner.Add(owner, list = []);
                list.Add(symbol);
            }
        }
    }

    public bool IsCaptured(ISymbol symbol) => _captured.Contains(symbol);

    public IReadOnlyList<ISymbol> OwnedBy(SyntaxNode owner) => _byOwner.TryGetValue(owner, out var list) ? list : [];

    /// <summary>The locals and parameters around a function that it names.</summary>
    public static IEnumerable<ISymbol> OuterLocals(SyntaxNode function, SemanticModel model)
    {
        foreach (var name in function.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            // The name of a named argument is a parameter of what is called.
            if (name.Parent is NameColonSyntax)
                continue;
            if (model.GetSymbolInfo(name).Symbol is { } symbol && IsCapturable(symbol) && !IsDeclaredIn(symbol, function))
                yield return symbol;
        }
    }

    private static IEnumerable<SyntaxNode> Functions(SyntaxNode body) =>
        body.DescendantNodesAndSelf(static node => !IsFunction(node)).Where(IsFunction);

    private static bool IsFunction(SyntaxNode node) => AwaitMap.IsFunction(node) || node is QueryExpressionSyntax;

    private static bool IsCapturable(ISymbol symbol) =>
        symbol switch
        {
            ILocalSymbol local => !local.IsConst,
            IParameterSymbol parameter => parameter.ContainingSymbol
                is IMethodSymbol { MethodKind: not MethodKind.Constructor }
                    or INamedTypeSymbol { IsExtension: true },
            _ => false,
        };

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode function)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == function.SyntaxTree && function.Span.Contains(reference.Span))
                return function is not QueryExpressionSyntax || !IsInSource(reference.GetSyntax(), function);
        }
        return false;
    }

    // What a query is made from is evaluated around it; only the rest is code of lambdas.
    private static bool IsInSource(SyntaxNode node, SyntaxNode query)
    {
        while (node != query)
        {
            if (QueryOver(node) is { } outer)
                node = outer;
            else if (node.Parent is { } parent && !IsFunction(parent))
                node = parent;
            else
                return false;
        }
        return true;
    }

    private static SyntaxNode? QueryOver(SyntaxNode source) =>
        source.Parent switch
        {
            FromClauseSyntax { Parent: QueryExpressionSyntax query } from when from.Expression == source => query,
            JoinClauseSyntax { Parent.Parent: QueryExpressionSyntax query } join when join.InExpression == source => query,
            _ => null,
        };

    private static ExpressionSyntax? Condition(SyntaxNode loop) =>
        loop is ForStatementSyntax counted ? counted.Condition : ((DoStatementSyntax)loop).Condition;

    /// <summary>The node whose entry makes a new instance of the local.</summary>
    private static SyntaxNode Owner(ISymbol symbol, SyntaxNode method)
    {
        var node = symbol.DeclaringSyntaxReferences[0].GetSyntax();
        if (node is CommonForEachStatementSyntax)
            return node;
        for (; node != method && node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                // Its variables are new each time it is asked.
                case ForStatementSyntax or DoStatementSyntax when node is ExpressionSyntax && node == Condition(parent):
                    return node;
                // What is looped over is evaluated once, in front of all rounds.
                case CommonForEachStatementSyntax loop when node == loop.Expression:
                    return node;
                case BlockSyntax when parent.Parent == method:
                    return method;
                case BlockSyntax or ForStatementSyntax or CatchClauseSyntax or FixedStatementSyntax or WhileStatementSyntax:
                case UsingStatementSyntax or CommonForEachStatementSyntax or SwitchExpressionArmSyntax:
                    return parent;
                // What a labeled statement declares belongs to the block around it.
                case DoStatementSyntax
                or IfStatementSyntax
                or ElseClauseSyntax
                or LockStatementSyntax when node is StatementSyntax and not IfStatementSyntax:
                    return node;
                case SwitchSectionSyntax section:
                    return section.Parent!;
            }
        }
        return method;
    }
}
