using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>The using directives that text written by a fix needs.</summary>
internal static class UsingDirectives
{
    // What a form may name, the type that says whether it is in scope, and where it comes from.
    private static readonly (string Text, string Type, string Namespace)[] _needs =
    [
        ("Sys.", "Sys", "CoGen"),
        ("CoTask", "CoTask", "CoGen"),
        ("TaskKilledException", "TaskKilledException", "CoGen"),
        (".AsMemory(", "MemoryExtensions", "System"),
        ("TimeSpan.", "TimeSpan", "System"),
        ("Task.", "Task", "System.Threading.Tasks"),
        ("IPEndPoint(", "IPEndPoint", "System.Net"),
        ("Console.", "Console", "System"),
        ("Dns.", "Dns", "System.Net"),
        ("File.", "File", "System.IO"),
        ("ZipFile.", "ZipFile", "System.IO.Compression"),
        ("TarFile.", "TarFile", "System.Formats.Tar"),
    ];

    /// <summary>The namespaces that <paramref name="text"/> needs and that are not in scope at <paramref name="position"/>.</summary>
    public static IEnumerable<string> MissingFor(string text, SemanticModel model, int position) =>
        (
            from need in _needs
            where Names(text, need.Text)
            where !TypesAt(position, need.Type, model).Any(t => NamespaceOf(t) == need.Namespace)
            select need.Namespace
        ).Distinct();

    /// <summary>Whether no other type has taken a name that <paramref name="text"/> needs: a directive would not help then.</summary>
    public static bool Allow(string text, SemanticModel model, int position) =>
        _needs
            .Where(n => Names(text, n.Text))
            .All(n =>
                TypesAt(position, n.Type, model).All(t => NamespaceOf(t) == n.Namespace)
                && (n.Text[0] == '.' || model.LookupSymbols(position, name: n.Type).All(s => IsType(s) || IsOfType(s, n.Type)))
            );

    private static bool IsType(ISymbol symbol) => symbol.Kind is SymbolKind.NamedType or SymbolKind.Alias or SymbolKind.Namespace;

    /// <summary>What has the name of its type is either, as the use demands: <c>Task Task { get; }</c>.</summary>
    private static bool IsOfType(ISymbol symbol, string type) =>
        symbol switch
        {
            IFieldSymbol s => s.Type.Name == type,
            IPropertySymbol s => s.Type.Name == type,
            ILocalSymbol s => s.Type.Name == type,
            IParameterSymbol s => s.Type.Name == type,
            _ => false,
        };

    private static IEnumerable<INamespaceOrTypeSymbol> TypesAt(int position, string name, SemanticModel model) =>
        from symbol in model.LookupNamespacesAndTypes(position, name: name)
        select symbol is IAliasSymbol alias ? alias.Target : (INamespaceOrTypeSymbol)symbol;

    private static string? NamespaceOf(INamespaceOrTypeSymbol type) =>
        type.ContainingType is null ? type.ContainingNamespace?.ToDisplayString() : null;

    /// <summary>Not as a part of a longer name.</summary>
    private static bool Names(string text, string name)
    {
        var index = text.IndexOf(name, StringComparison.Ordinal);
        while (index > 0 && name[0] != '.' && (text[index - 1] == '.' || SyntaxFacts.IsIdentifierPartCharacter(text[index - 1])))
            index = text.IndexOf(name, index + 1, StringComparison.Ordinal);
        return index >= 0;
    }

    /// <summary>The unit with a directive for each namespace, System first and otherwise last.</summary>
    public static CompilationUnitSyntax AddTo(CompilationUnitSyntax unit, IEnumerable<string> namespaces)
    {
        foreach (var name in namespaces)
        {
            var directive = SyntaxFactory
                .UsingDirective(SyntaxFactory.ParseName(name))
                .NormalizeWhitespace()
                .WithTrailingTrivia(Trivia.NewLineOf(unit));
            // The first of all is set off from what follows, and stands behind the file's header.
            if (unit.Usings.Count == 0 && unit.Members.Count > 0)
            {
                directive = directive.WithTrailingTrivia(Trivia.NewLineOf(unit), Trivia.NewLineOf(unit));
                var leading = unit.GetLeadingTrivia();
                var header = HeaderLength(leading);
                directive = directive.WithLeadingTrivia(leading.Take(header));
                unit = unit.WithLeadingTrivia(leading.Skip(header));
            }
            var after = unit.Usings.LastOrDefault(u => string.CompareOrdinal(Key(u.Name?.ToString()), Key(name)) < 0);
            var index = after is null ? 0 : unit.Usings.IndexOf(after) + 1;
            if (index == 0 && unit.Usings.Count > 0)
            {
                // The comments at the top of the file stay there.
                directive = directive.WithLeadingTrivia(unit.Usings[0].GetLeadingTrivia());
                unit = unit.WithUsings(unit.Usings.Replace(unit.Usings[0], unit.Usings[0].WithLeadingTrivia()));
            }
            unit = unit.WithUsings(unit.Usings.Insert(index, directive));
        }
        return unit;
    }

    /// <summary>What stands before the first blank line, which sets it off from the first declaration.</summary>
    private static int HeaderLength(SyntaxTriviaList trivia)
    {
        for (var i = 1; i < trivia.Count; i++)
        {
            if (
                trivia[i].IsKind(SyntaxKind.EndOfLineTrivia)
                && (trivia[i - 1].IsKind(SyntaxKind.EndOfLineTrivia) || trivia[i - 1].IsDirective)
            )
                return i + 1;
        }
        return 0;
    }

    private static string Key(string? name) =>
        name is "System" || name?.StartsWith("System.", StringComparison.Ordinal) == true ? " " + name : name ?? "";
}
