using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Functions that give a new object each time: <c>static IStore Open() => new DiskStore();</c></summary>
internal static class MadeTypes
{
    /// <summary>The very type of what the function gives; null where that is not known.</summary>
    public static ITypeSymbol? Of(IMethodSymbol function, Compilation compilation)
    {
        if (FunctionBodies.Of(function, compilation).ToArray() is not [var body] || function.IsAsync || function.IsIterator)
            return null;
        var made = Given(body).Select(g => TypeOf(g, compilation)).ToArray();
        return made is [{ } first, ..] && made.All(t => SymbolEqualityComparer.Default.Equals(t, first)) ? first : null;
    }

    private static IEnumerable<ExpressionSyntax?> Given(SyntaxNode body) =>
        body switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => [value],
            AccessorDeclarationSyntax { ExpressionBody.Expression: var value } => [value],
            ArrowExpressionClauseSyntax arrow => [arrow.Expression],
            _ => TaskFunctions.OwnNodes(body).OfType<ReturnStatementSyntax>().Select(r => r.Expression),
        };

    private static ITypeSymbol? TypeOf(ExpressionSyntax? value, Compilation compilation) =>
        value is BaseObjectCreationExpressionSyntax ? FunctionBodies.ModelOf(value, compilation).GetTypeInfo(value).Type : null;
}
