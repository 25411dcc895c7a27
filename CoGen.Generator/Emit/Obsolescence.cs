using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Emit;

/// <summary>
/// Code of an obsolete method may name what it is an error to name elsewhere. What is made of the method is obsolete too; who calls it
/// was told at the method itself.
/// </summary>
internal static class Obsolescence
{
    private const string Attribute = "[global::System.Obsolete]";

    public static string Mark(ISymbol symbol) => Has(symbol) ? Attribute + " " : "";

    public static string? Line(ISymbol symbol) => Has(symbol) ? Attribute : null;

    /// <summary>For what stands outside of the symbol's types.</summary>
    public static string? LineOutside(ISymbol symbol)
    {
        for (var around = symbol; around is not null; around = around.ContainingType)
        {
            if (Has(around))
                return Attribute;
        }
        return null;
    }

    private static bool Has(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Any(static attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" });
}
