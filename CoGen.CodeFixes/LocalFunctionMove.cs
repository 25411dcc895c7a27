using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>Which local functions of top-level statements move, into which class, and what names them from outside.</summary>
internal sealed class LocalFunctionMove
{
    private readonly SemanticModel _model;
    private readonly HashSet<ISymbol> _moved;

    private LocalFunctionMove(SemanticModel model, IReadOnlyList<LocalFunctionStatementSyntax> functions, HashSet<ISymbol> moved)
    {
        _model = model;
        _moved = moved;
        Functions = functions;
        Root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        ExistingClass = Root.Members.OfType<ClassDeclarationSyntax>().FirstOrDefault(IsHome);
        ClassName = ExistingClass is null ? FreeName() : ExistingClass.Identifier.ValueText;
    }

    public CompilationUnitSyntax Root { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LocalFunctionStatementSyntax> Functions { get; }

    public ClassDeclarationSyntax? ExistingClass { get; }

    public string ClassName { get; }

    /// <summary>Null where one of the functions, or one that it calls, captures something.</summary>
    public static LocalFunctionMove? TryPlan(IEnumerable<LocalFunctionStatementSyntax> functions, SemanticModel model)
    {
        var found = new HashSet<LocalFunctionStatementSyntax>();
        var work = new Queue<LocalFunctionStatementSyntax>(functions);
        while (work.Count > 0)
        {
            var function = work.Dequeue();
            if (!found.Add(function))
                continue;
            foreach (var used in UsedFromOutside(function, model))
            {
                if (
                    used is IMethodSymbol
                    && used.DeclaringSyntaxReferences[0].GetSyntax()
                        is LocalFunctionStatementSyntax { Parent: GlobalStatementSyntax } callee
                )
                    work.Enqueue(callee);
                else
                    return null;
            }
        }
        var moved = new HashSet<ISymbol>(found.Select(f => (ISymbol)model.GetDeclaredSymbol(f)!), SymbolEqualityComparer.Default);
        return new LocalFunctionMove(model, [.. found.OrderBy(f => f.SpanStart)], moved);
    }

    /// <summary>The names of moved functions in code that stays.</summary>
    public IEnumerable<SimpleNameSyntax> ReferencesFromOutside() =>
        Root.DescendantNodes(n => n is not LocalFunctionStatementSyntax f || !Functions.Contains(f))
            .OfType<SimpleNameSyntax>()
            .Where(n => _model.GetSymbolInfo(n).Symbol is { } symbol && _moved.Contains(symbol.OriginalDefinition));

    /// <summary>Locals, parameters and local functions that the function uses and does not declare.</summary>
    private static IEnumerable<ISymbol> UsedFromOutside(LocalFunctionStatementSyntax function, SemanticModel model) =>
        function
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(n => n.Parent is not NameColonSyntax)
            .Select(n => model.GetSymbolInfo(n).Symbol?.OriginalDefinition)
            .Where(s => s is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            .Where(s => s!.DeclaringSyntaxReferences.Length == 0 || !function.Span.Contains(s.DeclaringSyntaxReferences[0].Span))
            .Select(s => s!);

    private static bool IsHome(ClassDeclarationSyntax type) =>
        type.Identifier.ValueText == "Tasks"
        && type.TypeParameterList is null
        && type.Modifiers.Any(SyntaxKind.StaticKeyword)
        && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private string FreeName()
    {
        var name = "Tasks";
        for (var i = 2; !_model.LookupSymbols(Root.SpanStart, name: name).IsEmpty; i++)
            name = "Tasks" + i;
        return name;
    }
}
