using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Reach;

/// <summary>
/// Where in a compilation code can come across a task, a handle or a system call: the one place that knows. All rules, and the
/// generator's search for calls, look nowhere else, so that what can have no task costs a look at its words.
/// </summary>
/// <remarks>
/// Nothing is bound. An expression has such a type only if a name leads there: the type's, an alias's, or that of a member whose
/// declaration names one of these names in turn. So the names are gathered from the runtime's types on, declaration by declaration, and a
/// member without any of them in it is out of reach. Names that mean something else elsewhere only make us look in vain.
/// </remarks>
internal sealed class TaskReach
{
    private static readonly ConditionalWeakTable<Compilation, TaskReach> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, WordSet> InTrees = new();
    private static readonly ConditionalWeakTable<SyntaxTree, Declaration[]> Declarations = new();

    // What the runtime calls them, for a compilation in which its types are source.
    private static readonly string[] Roots = ["CoTask", "CoTaskAttribute", "CoHandle", "CoHandleBase", "ISystemCall", "Scheduler", "Sys"];

    private readonly WordSet _names = new();
    private bool _isEverywhere;

    private TaskReach(Compilation compilation, CancellationToken cancellation)
    {
        var metadata = MetadataNames.Of(compilation);
        Add(Roots);
        Add(metadata?.Names);
        var declarations = new List<Declaration>();
        List<SyntaxTree> unread = [.. compilation.SyntaxTrees.Where(static tree => !OwnOutput.Is(tree))];
        for (var before = -1; before != _names.Count; )
        {
            before = _names.Count;
            unread.RemoveAll(tree => Read(tree, declarations, cancellation));
            declarations.RemoveAll(declaration => Follow(declaration, metadata));
        }
    }

    public static TaskReach Of(Compilation compilation, CancellationToken cancellation)
    {
        if (Known.TryGetValue(compilation, out var known))
            return known;
        var made = new TaskReach(compilation, cancellation);
        // Not a delegate that makes it: it would hold the compilation and the token.
        return Known.GetValue(compilation, _ => made);
    }

    /// <summary>Whether anything in the file can come across a task.</summary>
    public bool Reaches(SyntaxTree tree) => _isEverywhere || _names.Overlaps(WordsOf(tree));

    /// <summary>Whether this part of a file can.</summary>
    public bool Reaches(string text, TextSpan span) => _isEverywhere || Words.Any(text, span, _names);

    /// <summary>Whether the name can stand for something of the kind.</summary>
    public bool Reaches(string name) => _isEverywhere || _names.Contains(Words.Of(name));

    /// <summary>Whether the word stands anywhere in the file.</summary>
    public static bool Holds(SyntaxTree tree, string word) => WordsOf(tree).Contains(Words.Of(word));

    private static WordSet WordsOf(SyntaxTree tree) => InTrees.GetValue(tree, static tree => WordSet.Of(tree.GetText()));

    private bool Read(SyntaxTree tree, List<Declaration> declarations, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_names.Overlaps(WordsOf(tree)))
            return false;
        declarations.AddRange(Declarations.GetValue(tree, static tree => DeclarationReader.Read(tree.GetRoot())));
        return true;
    }

    private bool Follow(Declaration declaration, MetadataNames? metadata)
    {
        if (!declaration.Words.Any(_names.Contains))
            return false;
        foreach (var name in declaration.Names)
            _names.Add(name);
        if (declaration.IsStaticImport)
            Add(metadata?.StaticNames);
        _isEverywhere |= declaration.IsForAnyType;
        return true;
    }

    private void Add(IEnumerable<string>? names)
    {
        foreach (var name in names ?? [])
            _names.Add(Words.Of(name));
    }
}
