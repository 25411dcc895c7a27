using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// Which member <c>value.Name</c> or <c>value.Name()</c> takes: a loop or a <c>using</c> may have found one that another of its name,
/// declared nearer to the value's type, hides from a call.
/// </summary>
internal static class FoundByName
{
    /// <returns>Whether it is the member.</returns>
    public static bool Takes(ITypeSymbol type, ISymbol member, SemanticModel model, int position)
    {
        var found = model.LookupSymbols(position, type, member.Name);
        return found.Any(other => Same(other, member)) && found.All(other => Same(other, member) || !IsTakenBefore(other, member));
    }

    private static bool IsTakenBefore(ISymbol other, ISymbol member) =>
        (other is not IMethodSymbol method || method.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
        && IsNearer(Declared(other).ContainingType, Declared(member).ContainingType);

    private static bool IsNearer(ITypeSymbol type, ITypeSymbol other)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(above, other))
                return true;
        }
        return false;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(Declared(left), Declared(right));

    // A call looks at where a method was first declared.
    private static ISymbol Declared(ISymbol member) =>
        member switch
        {
            IMethodSymbol { OverriddenMethod: { } overridden } => Declared(overridden),
            IPropertySymbol { OverriddenProperty: { } overridden } => Declared(overridden),
            _ => member,
        };
}
