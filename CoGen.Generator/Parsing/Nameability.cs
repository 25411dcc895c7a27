using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Whether generated code outside the user's types can name a type, as <c>global::</c> and what follows.</summary>
internal static class Nameability
{
    public static Refusal Refuse(ITypeSymbol type, Compilation compilation)
    {
        if (TypeTree.HasFileLocal(type))
            return Refusal.FileLocal;
        return TypeTree.Any(type, part => !IsNamed(part, compilation)) ? Refusal.Inaccessible : Refusal.None;
    }

    private static bool IsNamed(ITypeSymbol type, Compilation compilation) =>
        type switch
        {
            IPointerTypeSymbol or IFunctionPointerTypeSymbol or IErrorTypeSymbol => false,
            INamedTypeSymbol named => compilation.IsSymbolAccessibleWithin(named, compilation.Assembly) && IsGlobal(named, compilation),
            _ => true,
        };

    // An assembly referenced under an alias alone has no names there. One that is referenced twice the compiler takes for one, of which
    // we are shown either.
    private static bool IsGlobal(INamedTypeSymbol type, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return true;
        if (type.ContainingAssembly is null || compilation.GetMetadataReference(type.ContainingAssembly) is not { } reference)
            return true;
        var aliases = reference.Properties.Aliases;
        return aliases.IsDefaultOrEmpty
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias)
            || compilation.GlobalNamespace.ConstituentNamespaces.Any(part =>
                SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, type.ContainingAssembly)
            );
    }
}
