using CoGen.Generator.Parsing;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// Where a body uses a member of a <c>file</c> class that names no type, and yet no other file can: an extension, or what a
/// <c>using static</c> brings.
/// </summary>
internal static class FileLocalMembers
{
    public static SyntaxNode? Find(MethodContext context) =>
        TaskReach.Holds(context.Body.SyntaxTree, "file")
            ? context.Body.DescendantNodesAndSelf().FirstOrDefault(node => Symbols(node, context.Model).Any(IsFileLocal))
            : null;

    private static bool IsFileLocal(ISymbol? symbol) => TypeTree.HasFileLocal(Holder(symbol));

    private static INamedTypeSymbol? Holder(ISymbol? symbol) =>
        symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension.ContainingType,
            IMethodSymbol { IsExtensionMethod: true } or { ContainingType.IsExtension: true } => symbol.ContainingType,
            { IsStatic: true, Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Event or SymbolKind.Method } =>
                symbol.ContainingType,
            _ => null,
        };

    private static IEnumerable<ISymbol?> Symbols(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case AwaitExpressionSyntax awaiting:
                yield return model.GetAwaitExpressionInfo(awaiting).GetAwaiterMethod;
                break;
            case CommonForEachStatementSyntax loop:
                yield return model.GetForEachStatementInfo(loop).GetEnumeratorMethod;
                if (loop is ForEachVariableStatementSyntax deconstructing)
                    yield return model.GetDeconstructionInfo(deconstructing).Method;
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                yield return model.GetDeconstructionInfo(assignment).Method;
                break;
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements:
                foreach (var element in elements.Expressions)
                    yield return model.GetCollectionInitializerSymbolInfo(element).Symbol;
                break;
        }
        if (node is ExpressionSyntax)
            yield return model.GetSymbolInfo(node).Symbol;
    }
}
