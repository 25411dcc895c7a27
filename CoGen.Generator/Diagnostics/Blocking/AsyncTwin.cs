using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Whether the method that an awaiting form names exists and takes what the blocking one takes: not every overload has a twin.</summary>
internal static class AsyncTwin
{
    private const string Arguments = "({args})";

    /// <summary>Of a form that calls a method of the same object or type with the same arguments; other forms say what they need.</summary>
    public static bool IsThere(string form, IMethodSymbol method)
    {
        var dot = form.LastIndexOf('.');
        if (!form.EndsWith(Arguments, StringComparison.Ordinal) || dot < 0)
            return true;
        var name = form.Substring(dot + 1, form.Length - dot - 1 - Arguments.Length);
        var owner = form.Substring(0, dot);
        if (
            owner != "{this}" && owner != method.ContainingType.Name
            || name.Contains("{name}{types}")
            || name.Contains("{name}Async{types}")
        )
            return true;
        return IsThere(name.Replace("{name}", method.Name).Replace("{types}", ""), method.ReducedFrom ?? method, method.ContainingType);
    }

    /// <summary>Whether there is a <c>ReadLineAsync</c> with the parameters of this <c>ReadLine</c>.</summary>
    public static bool IsThere(IMethodSymbol method) => IsThere(method.Name + "Async", method, method.ContainingType);

    private static bool IsThere(string name, IMethodSymbol method, INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IMethodSymbol>().Any(twin => TakesTheSame(twin, method)))
                return true;
        }
        return false;
    }

    private static bool TakesTheSame(IMethodSymbol twin, IMethodSymbol method) =>
        twin.Parameters.Length >= method.Parameters.Length
        && twin.Parameters.Skip(method.Parameters.Length).All(p => p.IsOptional || p.IsParams)
        && method.Parameters.Zip(twin.Parameters, IsSame).All(same => same);

    // Type parameters of two methods are not equal, but called alike.
    private static bool IsSame(IParameterSymbol one, IParameterSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.Type, other.Type)
        || one.OriginalDefinition.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            == other.OriginalDefinition.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
