using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Reads what a method's file says above it: symbols, usings, namespaces and the nullable context.</summary>
internal static class FileContextParser
{
    public static FileContext Parse(MethodDeclarationSyntax method, SemanticModel model)
    {
        var root = method.SyntaxTree.GetCompilationUnitRoot();
        return new FileContext(
            Annotations(model.GetNullableContext(method.SpanStart)),
            Symbols(root).ToEquatableArray(),
            Usings(root.Externs, root.Usings, model).ToEquatableArray(),
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
                yield return new NamespaceContext(
                    declaration.Name.ToString(),
                    Usings(declaration.Externs, declaration.Usings, model).ToEquatableArray()
                );
        }
    }

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
            if (!line.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && !NamesFileLocalType(line, model))
                yield return OneLine(line);
        }
    }

    // Such a using names nothing in another file; a method that needs it falls back.
    private static bool NamesFileLocalType(UsingDirectiveSyntax line, SemanticModel model) =>
        (line.Alias is not null || line.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        && model.GetSymbolInfo(line.NamespaceOrType).Symbol is ITypeSymbol type
        && TypeTree.HasFileLocal(type);

    private static string OneLine(SyntaxNode node) =>
        node.ContainsDirectives ? node.WithoutTrivia().NormalizeWhitespace().ToString() : node.ToString();
}
