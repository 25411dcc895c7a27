using System.Collections.Immutable;
using CoGen.Generator.Lowering;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>The names of the generated files: <c>Namespace.Type{T}.Method.2.g.cs</c> for a method's second overload.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    public static string Of(IMethodSymbol method)
    {
        var segments = new Stack<string>();
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            segments.Push(Segment(type));
        if (!method.ContainingNamespace.IsGlobalNamespace)
            segments.Push(method.ContainingNamespace.ToDisplayString(Plain));
        var number = TaskNames.Number(method);
        var overload = number == 1 ? "" : "." + number;
        return string.Join(".", segments) + "." + method.Name + overload + Extension;
    }

    /// <summary>File systems and the compiler ignore case where C# does not.</summary>
    public static IEnumerable<FrameModel> MadeUnique(ImmutableArray<FrameModel> frames)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var frame in frames)
        {
            var name = frame.HintName;
            for (var copy = 2; !taken.Add(name); copy++)
                name = frame.HintName.Substring(0, frame.HintName.Length - Extension.Length) + "(" + copy + ")" + Extension;
            yield return name == frame.HintName ? frame : frame with { HintName = name };
        }
    }

    private static SymbolDisplayFormat Plain { get; } =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static string Segment(INamedTypeSymbol type) =>
        type.Arity == 0 ? type.Name : type.Name + "{" + string.Join(",", type.TypeParameters.Select(p => p.Name)) + "}";
}
