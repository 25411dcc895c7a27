using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// C# 14 extension blocks. To the compiler a block is a type without a name: what belongs to its members is generated in the class
/// around it, and the factory in a block like it.
/// </summary>
internal static class ExtensionBlocks
{
    /// <summary>The class that holds what is generated for the method: its own, or that around its block.</summary>
    public static INamedTypeSymbol Host(IMethodSymbol method) => Host(method.ContainingType);

    // While somebody types, a block may stand outside of any class.
    public static INamedTypeSymbol Host(INamedTypeSymbol type) => type.IsExtension ? type.ContainingType ?? type : type;

    /// <summary>The block's parameter, where the method is called on a value of it.</summary>
    public static IParameterSymbol? Receiver(IMethodSymbol method) =>
        method
            is {
                IsStatic: false,
                MethodKind: not MethodKind.LocalFunction,
                ContainingType: { IsExtension: true, ExtensionParameter: { } receiver }
            }
            ? receiver
            : null;

    /// <summary>The method's parameters, the receiver's first.</summary>
    public static IEnumerable<IParameterSymbol> Parameters(IMethodSymbol method) =>
        Receiver(method) is { } receiver ? method.Parameters.Prepend(receiver) : method.Parameters;

    /// <summary>The type parameters of the method's frame: the block's, then the method's own.</summary>
    public static IEnumerable<ITypeParameterSymbol> TypeParameters(IMethodSymbol method) =>
        method.ContainingType.IsExtension ? method.ContainingType.TypeParameters.Concat(method.TypeParameters) : method.TypeParameters;

    /// <summary>Members of this name, those in the type's extension blocks too.</summary>
    public static IEnumerable<IMethodSymbol> Methods(INamedTypeSymbol host, string name)
    {
        var own = host.GetMembers(name).OfType<IMethodSymbol>().Where(static method => !method.IsImplicitlyDeclared);
        return host.MightContainExtensionMethods ? own.Concat(BlockMethods(host, name)) : own;
    }

    /// <summary>For the static method that the compiler makes of a block's member, which can be called too: that member.</summary>
    public static IMethodSymbol Member(IMethodSymbol method)
    {
        if (method is not { IsStatic: true, IsImplicitlyDeclared: true, ContainingType: { MightContainExtensionMethods: true } host })
            return method;
        foreach (var member in BlockMethods(host, method.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(member.AssociatedExtensionImplementation, method))
                return member;
        }
        return method;
    }

    /// <summary>Whether an extension was called with its receiver as the first argument.</summary>
    public static bool IsCalledAsStatic(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, ReducedFrom: null }
        || Member(method.OriginalDefinition) is var member && !SymbolEqualityComparer.Default.Equals(member, method.OriginalDefinition);

    private static IEnumerable<IMethodSymbol> BlockMethods(INamedTypeSymbol host, string name) =>
        host.GetTypeMembers().Where(static type => type.IsExtension).SelectMany(block => block.GetMembers(name).OfType<IMethodSymbol>());
}
