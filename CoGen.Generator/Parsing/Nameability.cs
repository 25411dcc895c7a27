using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Whether generated code outside the user's types can name a type, as <c>global::</c> and what follows.</summary>
internal static class Nameability
{
    public static Refusal Refuse(ITypeSymbol type, Compilation compilation) =>
        type switch
        {
            IArrayTypeSymbol array => Refuse(array.ElementType, compilation),
            IPointerTypeSymbol or IFunctionPointerTypeSymbol => Refusal.Inaccessible,
            INamedTypeSymbol named => Refuse(named, compilation),
            _ => Refusal.None,
        };

    private static Refusal Refuse(INamedTypeSymbol type, Compilation compilation)
    {
        if (FileLocal.IsNamedBy(type))
            return Refusal.FileLocal;
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) || !IsGlobal(type, compilation))
            return Refusal.Inaccessible;
        foreach (var argument in type.TypeArguments)
        {
            if (argument is not ITypeParameterSymbol && Refuse(argument, compilation) is var refusal and not Refusal.None)
                return refusal;
        }
        return type.ContainingType is { } outer ? Refuse(outer, compilation) : Refusal.None;
    }

    /// <summary>An assembly referenced under an alias alone has no names under <c>global::</c>.</summary>
    private static bool IsGlobal(INamedTypeSymbol type, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return true;
        if (type.ContainingAssembly is null || compilation.GetMetadataReference(type.ContainingAssembly) is not { } reference)
            return true;
        var aliases = reference.Properties.Aliases;
        return aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
    }
}
