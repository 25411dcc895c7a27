using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CoGen.Generator.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// The simple names that tasks bear, here and in referenced assemblies, and perhaps a few more: what spares us binding every other
/// call. Gathered once a compilation, from syntax kept by tree and metadata kept by reference.
/// </summary>
internal static class TaskNameSet
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> Sets = new();
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> InTrees = new();
    private static readonly ConditionalWeakTable<MetadataReference, string[]> InReferences = new();

    public static HashSet<string> Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Sets.TryGetValue(compilation, out var known))
            return known;
        var names = new HashSet<string>();
        var reach = TaskReach.Of(compilation, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!OwnOutput.Is(tree) && reach.Reaches(tree))
                names.UnionWith(InTree(tree, cancellation));
        }
        foreach (var reference in compilation.References)
            names.UnionWith(InReference(reference, compilation));
        // Not a delegate: it would hold the compilation and the token.
        return Sets.GetValue(compilation, _ => names);
    }

    private static string[] InTree(SyntaxTree tree, CancellationToken cancellation)
    {
        if (InTrees.TryGetValue(tree, out var known))
            return known;
        var names = tree.GetRoot(cancellation)
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Where(static method => method.AttributeLists.Count > 0)
            .Select(static method => method.Identifier.ValueText)
            .Distinct()
            .ToArray();
        return InTrees.GetValue(tree, _ => names);
    }

    private static string[] InReference(MetadataReference reference, Compilation compilation)
    {
        if (InReferences.TryGetValue(reference, out var known))
            return known;
        var names =
            compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && Contract.IsPossible(assembly)
                ? Types(assembly.GlobalNamespace).SelectMany(Names).Distinct().ToArray()
                : [];
        return InReferences.GetValue(reference, _ => names);
    }

    private static IEnumerable<string> Names(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(RuntimeNames.IsTask).Select(method => method.Name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .SelectMany(member =>
                member switch
                {
                    INamedTypeSymbol type => Types(type).Prepend(type),
                    INamespaceSymbol name => Types(name),
                    _ => [],
                }
            );
}
