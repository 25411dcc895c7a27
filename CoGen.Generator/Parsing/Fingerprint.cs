using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// All in a compilation that the meaning of a body can depend on, other bodies left out: what was read from an unchanged tree under an
/// equal fingerprint need not be bound again.
/// </summary>
internal sealed class Fingerprint : IEquatable<Fingerprint>
{
    private static readonly Kind Plain = new(static _ => true);
    private static readonly Kind WithOverridable = new(static body => !IsOverridable(body.Parent));

    private readonly ImmutableArray<ulong> _declarations;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;

    private Fingerprint(Compilation compilation, Kind kind)
    {
        _declarations = [.. compilation.SyntaxTrees.Where(static tree => !OwnOutput.Is(tree)).Select(kind.OfTree)];
        _references = [.. compilation.References];
        _options = compilation.Options;
    }

    public static Fingerprint Of(Compilation compilation) => Plain.Of(compilation);

    /// <summary>The bodies of overridable methods included: what <c>base.M()</c> means depends on M's.</summary>
    public static Fingerprint OfBases(Compilation compilation) => WithOverridable.Of(compilation);

    public bool Equals(Fingerprint? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && _declarations.SequenceEqual(other._declarations)
            && _references.SequenceEqual(other._references)
            && _options.Equals(other._options);

    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    public override int GetHashCode() => _declarations.IsEmpty ? 0 : _declarations[_declarations.Length - 1].GetHashCode();

    private static bool IsOverridable(SyntaxNode? node) =>
        node is MethodDeclarationSyntax method
        && method.Modifiers.Any(static word => word.IsKind(SyntaxKind.VirtualKeyword) || word.IsKind(SyntaxKind.OverrideKeyword));

    /// <summary>Fingerprints that leave the same bodies out.</summary>
    private sealed class Kind(Func<SyntaxNode, bool> leavesOut)
    {
        private readonly ConditionalWeakTable<Compilation, Fingerprint> _known = new();
        private readonly ConditionalWeakTable<SyntaxTree, object> _trees = new();
        private WeakReference<Fingerprint>? _last;

        public Fingerprint Of(Compilation compilation) =>
            _known.GetValue(compilation, compilation => LastOr(new Fingerprint(compilation, this)));

        public ulong OfTree(SyntaxTree tree) => (ulong)_trees.GetValue(tree, tree => Declarations(tree));

        // An equal one is the same one: it is compared for each method and call.
        private Fingerprint LastOr(Fingerprint fingerprint)
        {
            if (_last?.TryGetTarget(out var last) == true && last.Equals(fingerprint))
                return last;
            _last = new WeakReference<Fingerprint>(fingerprint);
            return fingerprint;
        }

        private object Declarations(SyntaxTree tree)
        {
            var text = tree.GetText().ToString();
            var hash = 14695981039346656037UL;
            var start = 0;
            foreach (var body in Bodies(tree.GetRoot()).Where(leavesOut))
            {
                hash = Add(hash, text, start, body.SpanStart);
                start = body.Span.End;
            }
            return Add(hash, text, start, text.Length);
        }
    }

    // FNV-1a.
    private static ulong Add(ulong hash, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            hash = unchecked((hash ^ text[i]) * 1099511628211UL);
        return hash;
    }

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode root)
    {
        var bodies = root.DescendantNodes(static node => !IsBody(node)).Where(static node => IsBody(node));
        // A directive in a body goes on to hold behind it.
        return bodies.Where(static body => !body.ContainsDirectives);
    }

    private static bool IsBody(SyntaxNode node) =>
        (node is BlockSyntax or ArrowExpressionClauseSyntax) && (node.Parent is MemberDeclarationSyntax or AccessorDeclarationSyntax);
}
