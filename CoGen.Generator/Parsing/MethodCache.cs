using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// What was read from a file's methods, kept while the file is edited: a method whose text and place did not change, under declarations
/// that did not, means what it meant. Of each file the last two texts are known.
/// </summary>
internal sealed class MethodCache<T>
    where T : class
{
    private readonly TreeCache<T> _unchanged = new();
    private readonly ConcurrentDictionary<string, Generation> _files = new(StringComparer.Ordinal);

    /// <summary>What was read from the method before, or what <paramref name="read"/> finds now.</summary>
    public T? GetOrRead<TState>(SyntaxNode method, Fingerprint fingerprint, TState state, Func<TState, T?> read) =>
        _unchanged.GetOrRead(method, fingerprint, (this, method, fingerprint, state, read), static all => all.Item1.Find(all));

    private T? Find<TState>((MethodCache<T> Cache, SyntaxNode Method, Fingerprint Fingerprint, TState State, Func<TState, T?> Read) asked)
    {
        var generation = Of(asked.Method.SyntaxTree, asked.Fingerprint);
        var place = asked.Method.GetLocation().GetLineSpan().StartLinePosition;
        var key = (place.Line, place.Character, asked.Method.ToFullString());
        if (generation.Known.TryGetValue(key, out var value))
            return value;
        if (generation.Before?.TryGetValue(key, out value) != true)
            value = asked.Read(asked.State);
        generation.Known[key] = value;
        return value;
    }

    private Generation Of(SyntaxTree tree, Fingerprint fingerprint) =>
        _files.AddOrUpdate(
            tree.FilePath,
            _ => new Generation(tree, fingerprint, null),
            (_, last) =>
                last.Tree.TryGetTarget(out var known) && known == tree && last.Fingerprint.Equals(fingerprint) ? last
                : last.Fingerprint.Equals(fingerprint) ? new Generation(tree, fingerprint, last.Known)
                : new Generation(tree, fingerprint, null)
        );

    private sealed class Generation(
        SyntaxTree tree,
        Fingerprint fingerprint,
        ConcurrentDictionary<(int Line, int Column, string Text), T?>? before
    )
    {
        public WeakReference<SyntaxTree> Tree { get; } = new(tree);

        public Fingerprint Fingerprint { get; } = fingerprint;

        public ConcurrentDictionary<(int Line, int Column, string Text), T?> Known { get; } = new();

        public ConcurrentDictionary<(int Line, int Column, string Text), T?>? Before { get; } = before;
    }
}
