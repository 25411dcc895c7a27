using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Generator.Emit;

/// <summary>
/// What a method tells the trimmer and the native compiler. They read the code that runs, which is what was made of the method, and so
/// must be told the same by that.
/// </summary>
internal static class Trimming
{
    private const string Members = "DynamicallyAccessedMembersAttribute";
    private const string Suppression = "UnconditionalSuppressMessageAttribute";
    private static readonly string[] OfCode = ["RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute", Suppression];

    /// <summary>Of a parameter or type parameter: <c>[DynamicallyAccessedMembers(…)]</c> and a space, or nothing.</summary>
    public static string MembersOf(ISymbol symbol) => string.Concat(Attributes(symbol, Members).Select(Written));

    /// <summary>The same of what a value is read from: a member, or a method that gives it.</summary>
    public static string MembersOfValue(ISymbol source) =>
        string.Concat(
            Named(source is IMethodSymbol method ? method.GetReturnTypeAttributes() : source.GetAttributes(), Members).Select(Written)
        );

    /// <summary>For what stands beside the method.</summary>
    public static string Mark(IMethodSymbol method) => string.Concat(OfCode.SelectMany(name => Attributes(method, name)).Select(Written));

    /// <summary>For the frame: to the trimmer, a nested type is none of the code of the type around it.</summary>
    public static string MarkFrame(IMethodSymbol method) =>
        string.Concat(
            OfCode
                .SelectMany(name =>
                    Around(method).SelectMany(symbol => Attributes(symbol, name)).Take(name == Suppression ? int.MaxValue : 1)
                )
                .Select(Written)
        );

    /// <summary>For an interceptor: a static method is called as code of its type, an object's as code of the object that there is.</summary>
    public static string MarkOutside(IMethodSymbol method) => method.IsStatic ? MarkFrame(method) : Mark(method);

    private static IEnumerable<ISymbol> Around(ISymbol symbol)
    {
        for (var around = symbol; around is not null; around = around.ContainingType)
            yield return around;
    }

    private static IEnumerable<AttributeData> Attributes(ISymbol symbol, string name) => Named(symbol.GetAttributes(), name);

    private static IEnumerable<AttributeData> Named(IEnumerable<AttributeData> attributes, string name) =>
        attributes.Where(attribute =>
            attribute.AttributeClass is { } type
            && type.Name == name
            && type.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis"
        );

    private static string Written(AttributeData attribute) =>
        $"[global::System.Diagnostics.CodeAnalysis.{attribute.AttributeClass!.Name}"
        + $"({string.Join(", ", attribute.ConstructorArguments.Select(Written))})] ";

    private static string Written(TypedConstant value) =>
        value.Kind == TypedConstantKind.Enum
            ? $"({value.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({SymbolDisplay.FormatPrimitive(value.Value!, true, false)})"
            : value.ToCSharpString();
}
