using CoGen.Generator.Emit;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Reads the user's types around a method.</summary>
internal static class TypeHierarchyParser
{
    public static TypeHierarchy Parse(INamedTypeSymbol innermost)
    {
        var types = new Stack<TypeOpening>();
        for (var type = innermost; type is not null; type = type.ContainingType)
            types.Push(new TypeOpening(Keyword(type), Name(type)));
        return new TypeHierarchy(types.ToEquatableArray());
    }

    private static string Keyword(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { IsValueType: true } => "struct",
            _ => "class",
        };

    private static string Name(INamedTypeSymbol type) =>
        type.Arity == 0
            ? Identifiers.EscapeType(type.Name)
            : $"{Identifiers.EscapeType(type.Name)}<{string.Join(", ", type.TypeParameters.Select(Parameter))}>";

    private static string Parameter(ITypeParameterSymbol parameter) =>
        parameter.Variance switch
        {
            VarianceKind.In => "in ",
            VarianceKind.Out => "out ",
            _ => "",
        } + Identifiers.EscapeType(parameter.Name);
}
