using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Reads what a method's file says above it: symbols, usings, namespaces and the nullable context.</summary>
internal static class FileContextParser
{
    private static readonly TreeCache<NamespaceContext> Cache = new();

    public static FileContext Parse(MethodDeclarationSyntax method, SemanticModel model)
    {
        var root = method.SyntaxTree.GetCompilationUnitRoot();
        return new FileContext(
            Annotations(model.GetNullableContext(method.SpanStart)),
            Symbols(root).ToEquatableArray(),
            Level(root, "", root.Externs, root.Usings, model).Usings,
            Namespaces(method, model).Reverse().ToEquatableArray()
        );
    }

    // Of warnings none is asked for: they were given where the user's code stands. It has to be said, or the compiler analyzes the flow of
    // what may be null all the same, and then drops what it has found in generated code.
    private static string Annotations(NullableContext context) => context.AnnotationsEnabled() ? "enable" : "disable";

    /// <summary>The symbols that are defined in the file: by the project, and by the file itself.</summary>
    public static HashSet<string> DefinedSymbols(SyntaxTree tree)
    {
        var defined = new HashSet<string>(tree.Options.PreprocessorSymbolNames);
        foreach (var (name, isDefined) in OwnSymbols(tree.GetCompilationUnitRoot()))
        {
            if (isDefined)
                defined.Add(name);
            else
                defined.Remove(name);
        }
        return defined;
    }

    private static IEnumerable<string> Symbols(CompilationUnitSyntax root) =>
        OwnSymbols(root).Select(static symbol => $"{(symbol.IsDefined ? "#define" : "#undef")} {symbol.Name}");

    private static IEnumerable<(string Name, bool IsDefined)> OwnSymbols(CompilationUnitSyntax root)
    {
        if (!root.ContainsDirectives)
            yield break;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is DefineDirectiveTriviaSyntax { IsActive: true } define)
                yield return (define.Name.Text, true);
            else if (directive is UndefDirectiveTriviaSyntax { IsActive: true } undefine)
                yield return (undefine.Name.Text, false);
        }
    }

    private static IEnumerable<NamespaceContext> Namespaces(SyntaxNode method, SemanticModel model)
    {
        foreach (var node in method.Ancestors())
        {
            if (node is BaseNamespaceDeclarationSyntax declaration)
                yield return Level(declaration, declaration.Name.ToString(), declaration.Externs, declaration.Usings, model);
        }
    }

    // Read once for all methods under it.
    private static NamespaceContext Level(
        SyntaxNode node,
        string name,
        SyntaxList<ExternAliasDirectiveSyntax> externs,
        SyntaxList<UsingDirectiveSyntax> usings,
        SemanticModel model
    ) =>
        Cache.GetOrRead(
            node,
            Fingerprint.Of(model.Compilation),
            (name, externs, usings, model),
            static level => new NamespaceContext(level.name, Usings(level.externs, level.usings, level.model).ToEquatableArray())
        )!;

    private static IEnumerable<string> Usings(
        SyntaxList<ExternAliasDirectiveSyntax> externs,
        SyntaxList<UsingDirectiveSyntax> usings,
        SemanticModel model
    )
    {
        foreach (var alias in externs)
            yield return OneLine(alias);
        foreach (var line in usings)
        {
            if (!line.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && IsSeen(line.NamespaceOrType, model))
                yield return OneLine(line);
        }
    }

    // What is missing, or what another generator makes, was of no use to the code as it was read, and its error is said where the user's
    // using stands. A file-local type is of none in another file; a method that needs it falls back.
    private static bool IsSeen(TypeSyntax named, SemanticModel model) =>
        model.GetSymbolInfo(named).Symbol is INamespaceSymbol
        || model.GetTypeInfo(named).Type is { } type && !TypeTree.HasError(type) && !TypeTree.HasFileLocal(type);

    private static string OneLine(SyntaxNode node) =>
        node.ContainsDirectives ? node.WithoutTrivia().NormalizeWhitespace().ToString() : node.ToString();
}
