using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>What was read from a tree's nodes, kept as long as the tree and all declarations stay as they are.</summary>
internal sealed class TreeCache<T>
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, Entry> _entries = new();

    /// <summary>What was read from the node before, or what <paramref name="read"/> finds now.</summary>
    public T? GetOrRead<TState>(SyntaxNode node, Fingerprint fingerprint, TState state, Func<TState, T?> read)
    {
        var known = EntryOf(node.SyntaxTree, fingerprint).Known;
        if (known.TryGetValue(node, out var value))
            return value;
        value = read(state);
        known[node] = value;
        return value;
    }

    /// <summary>Whether the node was read, and what was read; forgets nothing.</summary>
    public bool TryGet(SyntaxNode node, Compilation compilation, out T? value)
    {
        value = null;
        Entry? entry;
        lock (_entries)
        {
            if (!_entries.TryGetValue(node.SyntaxTree, out entry))
                return false;
        }
        return entry.Fingerprint.Equals(Fingerprint.Of(compilation)) && entry.Known.TryGetValue(node, out value);
    }

    /// <summary>Keeps what somebody else has read from the node.</summary>
    public void Set(SyntaxNode node, Compilation compilation, T? value) =>
        EntryOf(node.SyntaxTree, Fingerprint.Of(compilation)).Known[node] = value;

    private Entry EntryOf(SyntaxTree tree, Fingerprint fingerprint)
    {
        lock (_entries)
        {
            if (_entries.TryGetValue(tree, out var entry) && entry.Fingerprint.Equals(fingerprint))
                return entry;
            _entries.Remove(tree);
            entry = new Entry(fingerprint);
            _entries.Add(tree, entry);
            return entry;
        }
    }

    private sealed class Entry(Fingerprint fingerprint)
    {
        public Fingerprint Fingerprint { get; } = fingerprint;

        public ConcurrentDictionary<SyntaxNode, T?> Known { get; } = new();
    }
}
