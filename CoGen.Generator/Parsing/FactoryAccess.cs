using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Who may call a method's factory: everyone where everyone may call the method, so that other assemblies' calls are redirected; else
/// the assembly, whose interceptors stand outside the type; else, where the signature names what is private, the type alone.
/// </summary>
internal static class FactoryAccess
{
    public const string Private = "private";
    public const string Public = "public";

    public static string Of(IMethodSymbol method)
    {
        var access =
            IsPublic(ExtensionBlocks.Host(method)) && method.DeclaredAccessibility == Accessibility.Public ? Level.Public : Level.Internal;
        var text = TypeText.Within(method);
        foreach (
            var type in ExtensionBlocks.Parameters(method).Select(p => p.Type).Append(method.ReturnType).Concat(text.ConstraintTypes())
        )
            access = Min(access, LevelOf(type));
        return access.ToString().ToLowerInvariant();
    }

    private enum Level
    {
        Private,
        Internal,
        Public,
    }

    private static Level LevelOf(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => LevelOf(array.ElementType),
            IPointerTypeSymbol pointer => LevelOf(pointer.PointedAtType),
            INamedTypeSymbol named => named.TypeArguments.Select(LevelOf).Aggregate(LevelOf(named), Min),
            _ => Level.Public,
        };

    private static Level LevelOf(INamedTypeSymbol named)
    {
        var own = named.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.NotApplicable => Level.Public,
            Accessibility.Internal or Accessibility.ProtectedOrInternal => Level.Internal,
            _ => Level.Private,
        };
        return named.ContainingType is { } outer ? Min(own, LevelOf((ITypeSymbol)outer)) : own;
    }

    private static bool IsPublic(INamedTypeSymbol type) => LevelOf(type) == Level.Public;

    private static Level Min(Level left, Level right) => left < right ? left : right;
}
