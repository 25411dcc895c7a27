using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator;

/// <summary>
/// What the generator has written, which the analyzers' compilation holds: it names nothing that a user's body could mean, and nothing in
/// it is looked at.
/// </summary>
internal static class OwnOutput
{
    // The compiler places a generator's files in a folder of its name.
    private static readonly string Folder = typeof(CoTaskGenerator).FullName;

    private static readonly ConditionalWeakTable<Compilation, object> Known = new();

    public static bool Is(SyntaxTree tree) => tree.FilePath.Contains(Folder);

    /// <summary>Whether all of the type is.</summary>
    public static bool Is(INamedTypeSymbol type) => type.DeclaringSyntaxReferences is [var only] && Is(only.SyntaxTree);

    /// <summary>Whether the generator has written: in an editor it need not, since no user code names what it writes.</summary>
    public static bool IsIn(Compilation compilation) =>
        (bool)Known.GetValue(compilation, static compilation => compilation.SyntaxTrees.Any(Is));
}
