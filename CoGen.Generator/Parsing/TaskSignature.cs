using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Whether a <c>[CoTask]</c> method's declaration is one that gets a factory.</summary>
internal static class TaskSignature
{
    /// <returns><see cref="Refusal.None"/> where the method gets a factory.</returns>
    public static Refusal Refuse(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary || !RuntimeNames.IsTaskType(method.ReturnType))
            return Refusal.NoFactory;
        if (!(method.PartialImplementationPart ?? method).IsAsync || method.Parameters.Any(p => p.RefKind != RefKind.None))
            return Refusal.NoFactory;
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
                return Refusal.FileLocal;
            if (!IsPartial(type))
                return Refusal.NoFactory;
        }
        return Refusal.None;
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax { RawKind: var kind } part)
            {
                if (!part.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.IsExtension)
                    return false;
            }
        }
        return true;
    }
}
