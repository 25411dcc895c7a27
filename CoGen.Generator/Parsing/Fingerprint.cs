using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Parsing;

/// <summary>
/// All in a compilation that the meaning of a body can depend on, other bodies left out: what was read from an unchanged tree under an
/// equal fingerprint need not be bound again.
/// </summary>
internal sealed class Fingerprint : IEquatable<Fingerprint>
{
    private static readonly ConditionalWeakTable<Compilation, Fingerprint> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, object> KnownTrees = new();

    private static readonly string OurFolder = typeof(CoTaskGenerator).FullName;

    private readonly ImmutableArray<ulong> _declarations;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;

    private Fingerprint(Compilation compilation)
    {
        _declarations =
        [
            .. compilation
                .SyntaxTrees.Where(tree => !IsOurs(tree))
                .Select(tree => (ulong)KnownTrees.GetValue(tree, static tree => Declarations(tree))),
        ];
        _references = [.. compilation.References];
        _options = compilation.Options;
    }

    public static Fingerprint Of(Compilation compilation) =>
        Known.GetValue(compilation, static compilation => new Fingerprint(compilation));

    public bool Equals(Fingerprint? other) =>
        other is not null
        && _declarations.SequenceEqual(other._declarations)
        && _references.SequenceEqual(other._references)
        && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    public override int GetHashCode() => _declarations.IsEmpty ? 0 : _declarations[_declarations.Length - 1].GetHashCode();

    // The analyzers' compilation has what the generator has written, which names nothing that a user's body could mean.
    private static bool IsOurs(SyntaxTree tree) => tree.FilePath.Contains(OurFolder);

    private static object Declarations(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        var hash = 14695981039346656037UL;
        var start = 0;
        foreach (var body in Bodies(tree.GetRoot()))
        {
            hash = Add(hash, text, start, body.Start);
            start = body.End;
        }
        return Add(hash, text, start, text.Length);
    }

    // FNV-1a.
    private static ulong Add(ulong hash, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            hash = unchecked((hash ^ text[i]) * 1099511628211UL);
        return hash;
    }

    private static IEnumerable<TextSpan> Bodies(SyntaxNode root)
    {
        var bodies = root.DescendantNodes(static node => !IsBody(node)).Where(static node => IsBody(node));
        // A directive in a body goes on to hold behind it.
        return bodies.Where(static body => !body.ContainsDirectives).Select(static body => body.Span);
    }

    private static bool IsBody(SyntaxNode node) =>
        (node is BlockSyntax or ArrowExpressionClauseSyntax) && (node.Parent is MemberDeclarationSyntax or AccessorDeclarationSyntax);
}
