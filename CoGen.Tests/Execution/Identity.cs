using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Execution;

/// <summary>
/// Binds every name in the generated code and demands the symbol it had in the user's: what a task method names, its frame names too,
/// and no name of the method means something else in the frame.
/// </summary>
internal static class Identity
{
    private const string Factory = "__Task";
    private const string CallFactory = "__Call";

    /// <returns>How many names were compared.</returns>
    public static int Check(CSharpCompilation compilation)
    {
        var count = 0;
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            var frame = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().FirstOrDefault(IsFrame);
            if (frame is null)
                continue;
            var method = Method(frame, compilation);
            var source = Names(method, compilation.GetSemanticModel(method.SyntaxTree));
            var output = Names(tree.GetRoot(), compilation.GetSemanticModel(tree));
            foreach (var (name, symbols) in source)
            {
                var found = output.GetValueOrDefault(name, []);
                // The frame spells out types that the user left to the compiler.
                found.RemoveWhere(symbol => IsSpelledOut(symbol) && !symbols.Contains(symbol));
                Assert.True(symbols.SetEquals(found), $"{name} means {Join(symbols)}, in the frame {Join(found)}\n{tree}");
                count++;
            }
        }
        return count;
    }

    private static bool IsFrame(ClassDeclarationSyntax type) => type.Identifier.Text.Contains("__Frame", StringComparison.Ordinal);

    private static SyntaxNode Method(ClassDeclarationSyntax frame, CSharpCompilation compilation)
    {
        var type = compilation.GetSemanticModel(frame.SyntaxTree).GetDeclaredSymbol(frame)!.ContainingType;
        var parts = frame.Identifier.Text.Split("__Frame");
        var number = parts[1].Length == 0 ? 1 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        var method = type.GetMembers(parts[0]).Where(member => member.GetAttributes().Length > 0).ElementAt(number - 1);
        var syntax = (MethodDeclarationSyntax)method.DeclaringSyntaxReferences[0].GetSyntax();
        return (SyntaxNode?)syntax.Body ?? syntax.ExpressionBody!;
    }

    private static Dictionary<string, HashSet<string>> Names(SyntaxNode root, SemanticModel model)
    {
        var names = new Dictionary<string, HashSet<string>>();
        foreach (var name in root.DescendantNodes(node => !IsNameOf(node) && node is not AttributeListSyntax).OfType<SimpleNameSyntax>())
        {
            if (name is IdentifierNameSyntax { IsVar: true } || IsOfOurs(name))
                continue;
            if (model.GetSymbolInfo(name).Symbol is not { } symbol || !IsMember(symbol))
                continue;
            var text = Plain(name.Identifier.ValueText);
            if (!names.TryGetValue(text, out var symbols))
                names.Add(text, symbols = []);
            symbols.Add(Key(symbol));
        }
        return names;
    }

    // Locals are fields there, and type parameters the frame's own; all other names are the user's.
    private static bool IsMember(ISymbol symbol) =>
        symbol.Kind is SymbolKind.Field or SymbolKind.Property or SymbolKind.Event or SymbolKind.Method or SymbolKind.NamedType
        && symbol is not IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        && symbol.ContainingType is not { IsAnonymousType: true } and not { IsTupleType: true }
        && (!IsGenerated(symbol) || IsFactory(symbol));

    // That of a local function stands in a frame, alone.
    private static bool IsFactory(ISymbol symbol) =>
        symbol.Name.EndsWith(Factory, StringComparison.Ordinal)
        || (
            symbol.Name.EndsWith(CallFactory, StringComparison.Ordinal)
            && symbol.ContainingType is { } type
            && !type.GetMembers(symbol.Name.Replace(CallFactory, Factory, StringComparison.Ordinal)).IsEmpty
        );

    private static bool IsGenerated(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var only] && only.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    // __items1.Length, __enumerator1.Current
    private static bool IsOfOurs(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver } }
        && (receiver.StartsWith("__items", StringComparison.Ordinal) || receiver.StartsWith("__enumerator", StringComparison.Ordinal));

    private static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static string Key(ISymbol symbol)
    {
        var definition = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        if (definition is IMethodSymbol method && method.Name.EndsWith(CallFactory, StringComparison.Ordinal))
            definition = TaskFactory(method);
        return Plain($"{definition.ContainingType?.ToDisplayString()} {definition.ToDisplayString()}");
    }

    // The one that has the same parameters, but not the frame that is kept.
    private static IMethodSymbol TaskFactory(IMethodSymbol callFactory)
    {
        var types = Types(callFactory.Parameters.Where(parameter => parameter.Name != "__kept"));
        return callFactory
            .ContainingType.GetMembers(callFactory.Name.Replace(CallFactory, Factory, StringComparison.Ordinal))
            .OfType<IMethodSymbol>()
            .First(method => method.Arity == callFactory.Arity && Types(method.Parameters) == types);
    }

    private static string Types(IEnumerable<IParameterSymbol> parameters) =>
        string.Join(", ", parameters.Select(parameter => parameter.Type.ToDisplayString()));

    // A type that stands in no other.
    private static bool IsSpelledOut(string symbol) => symbol[0] == ' ';

    private static string Plain(string name) =>
        name.Replace(Factory, "", StringComparison.Ordinal).Replace(CallFactory, "", StringComparison.Ordinal);

    private static string Join(IEnumerable<string> symbols) => string.Join(", ", symbols);
}
