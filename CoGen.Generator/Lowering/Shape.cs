using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>What can be told from a method's declaration alone.</summary>
internal static class Shape
{
    public static FallbackReason? Refuse(MethodDeclarationSyntax method, IMethodSymbol symbol)
    {
        if (method.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: var version } && !RewriteSwitch.HasInterceptors(version))
            return At(FallbackCause.LanguageVersion, $"C# {version.ToDisplayString()} has no interceptors, which came with C# 12");
        if (Outer(symbol).Any(static type => type.TypeKind == TypeKind.Interface && type.TypeParameters.Any(IsVariant)))
            return At(FallbackCause.ContainingType, "an interface with variant type parameters holds no class");
        if (TypeText.HasUnwritableConstraint(symbol))
            return At(FallbackCause.ContainingType, "its base gives it a constraint that cannot be written");
        return null;

        FallbackReason At(FallbackCause cause, string construct) => new(cause, construct, method.Identifier.GetLocation());
    }

    /// <summary>Whether the frame, which repeats the method's type parameters, could not name the type of <c>this</c>.</summary>
    public static bool HidesTypeParameter(IMethodSymbol method) =>
        Outer(method).SelectMany(static type => type.TypeParameters).Any(outer => method.TypeParameters.Any(own => own.Name == outer.Name));

    private static IEnumerable<INamedTypeSymbol> Outer(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            yield return type;
    }

    private static bool IsVariant(ITypeParameterSymbol parameter) => parameter.Variance != VarianceKind.None;
}
