using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Emit;

/// <summary>
/// The first line of a factory. Its parameters are the method's as the user wrote them, with their defaults, <c>params</c>,
/// <c>this</c> and attributes, so that a call keeps its arguments when only the name changes.
/// </summary>
internal static class FactoryHeader
{
    // For instance `internal static CoTask<int> Sum__Task(int n)`.
    public static string Of(IMethodSymbol method, string returnType)
    {
        var declared = (method.PartialDefinitionPart ?? method).DeclaringSyntaxReferences[0].GetSyntax();
        var declaration = (MethodDeclarationSyntax)declared;
        var access = FactoryAccess.Of(method) + (method.IsStatic ? " static" : "");
        return $"{access} {returnType} {TaskNames.Factory(method)}{OneLine(declaration.TypeParameterList)}"
            + OneLine(declaration.ParameterList)
            + Constraints(declaration);
    }

    public static string Constraints(MethodDeclarationSyntax method) =>
        string.Concat(method.ConstraintClauses.Select(static clause => " " + OneLine(clause)));

    public static string OneLine(SyntaxNode? node)
    {
        if (node is null)
            return "";
        var bare = node.ReplaceTrivia(node.DescendantTrivia(), static (_, _) => default);
        return bare.NormalizeWhitespace().ToString();
    }
}
