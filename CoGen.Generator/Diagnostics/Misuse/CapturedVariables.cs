using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The variables of a function that lambdas and local functions inside it use: their flow is not the function's own.</summary>
internal static class CapturedVariables
{
    public static HashSet<ISymbol> Of(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        var captured = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var nested = function
            .DescendantNodes()
            .Where(n => n is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
            .SelectMany(n => n.DescendantNodes().OfType<IdentifierNameSyntax>());
        foreach (var name in nested)
        {
            if (model.GetSymbolInfo(name, cancellation).Symbol is { Kind: SymbolKind.Local or SymbolKind.Parameter } variable)
                captured.Add(variable);
        }
        return captured;
    }
}
