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
        for (var type = ExtensionBlocks.Host(method); type is not null; type = type.ContainingType)
            segments.Push(Segment(type));
        if (!method.ContainingNamespace.IsGlobalNamespace)
            segments.Push(method.ContainingNamespace.ToDisplayString(Plain));
        var number = TaskNames.Number(method);
        var overload = number == 1 ? "" : "." + number;
        return string.Join(".", segments) + "." + method.Name + overload + Extension;
    }

    /// <summary>
    /// New names where two differ in case only, which C# allows and file systems and the compiler do not. A name that stands there
    /// twice belongs to broken code and gets no file.
    /// </summary>
    public static EquatableArray<Renaming> Renamings(ImmutableArray<FrameModel> frames) => Collisions(frames).ToEquatableArray();

    public static FrameModel? Renamed(FrameModel frame, EquatableArray<Renaming> renamings)
    {
        foreach (var renaming in renamings)
        {
            if (renaming.From == frame.HintName)
                return renaming.To is { } name ? frame with { HintName = name } : null;
        }
        return frame;
    }

    private static IEnumerable<Renaming> Collisions(ImmutableArray<FrameModel> frames)
    {
        foreach (var alike in frames.GroupBy(static frame => frame.HintName, StringComparer.OrdinalIgnoreCase))
        {
            var number = 1;
            foreach (var same in alike.GroupBy(static frame => frame.HintName))
            {
                if (same.Count() > 1)
                    yield return new Renaming(same.Key, null);
                else if (number++ > 1)
                    yield return new Renaming(
                        same.Key,
                        $"{same.Key.Substring(0, same.Key.Length - Extension.Length)}({number - 1}){Extension}"
                    );
            }
        }
    }

    private static SymbolDisplayFormat Plain { get; } =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static string Segment(INamedTypeSymbol type) =>
        type.Arity == 0 ? type.Name : type.Name + "{" + string.Join(",", type.TypeParameters.Select(p => p.Name)) + "}";
}
