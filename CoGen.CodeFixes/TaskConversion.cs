using CoGen.Generator;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CoGen.CodeFixes;

/// <summary>
/// Makes functions of one project tasks, together with every call of them, in whatever document. Possible only where each call is seen, and
/// stands in a task or in a function that becomes one.
/// </summary>
/// <param name="project">Where the functions and their callers stand.</param>
/// <param name="changesIn">What changes in a body; null where it cannot become a task's.</param>
internal sealed class TaskConversion(
    Project project,
    Func<IMethodSymbol, SyntaxNode, SemanticModel, Project, CancellationToken, BodyChanges?> changesIn
)
{
    private readonly Dictionary<ISymbol, TaskShape> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _changes = [];
    private readonly Dictionary<SyntaxTree, string> _needs = [];

    /// <summary>Adds a function and what it takes with it; tells whether that can be done.</summary>
    public async Task<bool> TryAddAsync(IMethodSymbol function, CancellationToken cancellation)
    {
        var work = new Queue<IMethodSymbol>([function.OriginalDefinition]);
        var callers = new List<ISymbol>();
        while (work.Count > 0)
        {
            var next = work.Dequeue();
            if (_functions.ContainsKey(next))
                continue;
            if (await ShapeOfAsync(next, cancellation).ConfigureAwait(false) is not { } shape)
                return false;
            var model = await ModelOfAsync(shape.Declaration.SyntaxTree, cancellation).ConfigureAwait(false);
            if (
                model is null
                || HoldsReferences(shape.Declaration, model)
                || changesIn(next, shape.Declaration, model, project, cancellation) is not { } body
            )
                return false;
            if (!UsingDirectives.Allow(body.Needs + "CoTask", model, shape.Declaration.SpanStart))
                return false;
            _functions.Add(next, shape);
            foreach (var (node, change) in body.Changes)
                _changes[node] = change;
            Need(shape.Declaration, body.Needs + "CoTask");
            body.Calls.ForEach(work.Enqueue);
            if (!await TryAddCallsAsync(next, callers, cancellation).ConfigureAwait(false))
                return false;
        }
        return callers.All(_functions.ContainsKey);
    }

    /// <summary>Makes the changes.</summary>
    public async Task ApplyAsync(SolutionEditor solution, CancellationToken cancellation)
    {
        var trees = _changes.Keys.Concat(_functions.Values.Select(f => f.Declaration)).Select(n => n.SyntaxTree).Distinct();
        foreach (var tree in trees.ToArray())
        {
            var editor = await solution.GetDocumentEditorAsync(project.GetDocument(tree)!.Id, cancellation).ConfigureAwait(false);
            Apply(tree, editor);
            if (!_needs.TryGetValue(tree, out var needs))
                continue;
            var missing = UsingDirectives.MissingFor(needs, editor.SemanticModel, editor.OriginalRoot.FullSpan.End - 1).ToList();
            if (editor.OriginalRoot is CompilationUnitSyntax unit && missing.Count > 0)
                editor.ReplaceNode(unit, (current, _) => UsingDirectives.AddTo((CompilationUnitSyntax)current, missing));
        }
    }

    private void Apply(SyntaxTree tree, DocumentEditor editor)
    {
        var types = new HashSet<TypeDeclarationSyntax>();
        foreach (var pair in _changes.Where(c => c.Key.SyntaxTree == tree))
            editor.ReplaceNode(pair.Key, (current, _) => pair.Value(current));
        foreach (var shape in _functions.Values.Where(f => f.Declaration.SyntaxTree == tree))
        {
            var matters = TaskMark.Matters(shape.Declaration, n => _functions.Values.Any(f => f.Declaration == n));
            var startsLine = shape.Declaration is MethodDeclarationSyntax || Trivia.StartsLine(shape.Declaration);
            editor.ReplaceNode(
                shape.Declaration,
                (current, _) => matters ? TaskMark.AddTo(shape.Fix(current), startsLine) : shape.Fix(current)
            );
            if (shape.Declaration is MethodDeclarationSyntax)
                types.UnionWith(TaskSyntax.ContainingTypes(shape.Declaration));
        }
        foreach (var type in types)
            editor.ReplaceNode(type, (current, _) => PartialTypes.Make((TypeDeclarationSyntax)current));
    }

    private void Need(SyntaxNode place, string text) =>
        _needs[place.SyntaxTree] = (_needs.TryGetValue(place.SyntaxTree, out var needs) ? needs : "") + text;

    private async Task<SemanticModel?> ModelOfAsync(SyntaxTree tree, CancellationToken cancellation) =>
        // Not a document that a generator wrote.
        project.GetDocument(tree)
            is { } document
                and not SourceGeneratedDocument
            ? await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false)
            : null;

    private async Task<TaskShape?> ShapeOfAsync(IMethodSymbol function, CancellationToken cancellation)
    {
        if (
            function.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction)
            || function.IsVirtual
            || function.IsOverride
            || function.IsPartialDefinition
            || function.PartialDefinitionPart is not null
            || !function.ExplicitInterfaceImplementations.IsEmpty
            || ImplementsInterface(function)
            || function.DeclaringSyntaxReferences is not [var only]
        )
            return null;
        var shape = new TaskShape(await only.GetSyntaxAsync(cancellation).ConfigureAwait(false), function);
        return shape.CanBeAsync ? shape : null;
    }

    /// <summary>Locals that are references do not live across an await.</summary>
    private static bool HoldsReferences(SyntaxNode declaration, SemanticModel model) =>
        TaskFunctions
            .OwnNodes(declaration)
            .Where(n => n is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax)
            .Any(n => model.GetDeclaredSymbol(n) is ILocalSymbol { IsRef: true } or ILocalSymbol { Type.IsRefLikeType: true });

    private static bool ImplementsInterface(IMethodSymbol function) =>
        function
            .ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(function.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(m), function));

    private async Task<bool> TryAddCallsAsync(IMethodSymbol function, List<ISymbol> callers, CancellationToken cancellation)
    {
        var found = await SymbolFinder.FindReferencesAsync(function, project.Solution, cancellation).ConfigureAwait(false);
        foreach (var location in found.SelectMany(f => f.Locations))
        {
            var tree = location.Location.SourceTree!;
            if (await ModelOfAsync(tree, cancellation).ConfigureAwait(false) is not { } model)
                return false;
            var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
            var name = root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            if (CallOf(name) is not { } call || !AwaitPlaces.Allow(call))
                return false;
            if (model.GetEnclosingSymbol(call.SpanStart, cancellation) is not IMethodSymbol caller)
                return false;
            if (!TaskFunctions.IsTask(caller))
                callers.Add(caller.OriginalDefinition);
            if (!TryChangeCall(call, function, model))
                return false;
        }
        return true;
    }

    /// <summary>The call in whose name the reference stands; null for a method group, <c>nameof</c> and what follows a <c>?.</c></summary>
    private static InvocationExpressionSyntax? CallOf(SyntaxNode name) =>
        name.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == name => call,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
                when access.Name == name && call.Expression == access => call,
            _ => null,
        };

    private bool TryChangeCall(InvocationExpressionSyntax call, IMethodSymbol function, SemanticModel model)
    {
        if (!function.IsAsync)
            _changes[call] = current => Await((ExpressionSyntax)current, AwaitPlaces.IsOperand(call));
        else if (function.ReturnsVoid)
        {
            if (call.Parent is not ExpressionStatementSyntax || !UsingDirectives.Allow("Sys.", model, call.SpanStart))
                return false;
            Need(call, "Sys.");
            _changes[call] = current => Spawn((ExpressionSyntax)current);
        }
        else if (
            call.Parent
                is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax whole }
            && whole.Parent is AwaitExpressionSyntax
        )
            _changes[whole] = current =>
                ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)current).Expression).Expression.WithTriviaFrom(current);
        else
            return call.Parent is AwaitExpressionSyntax;
        return true;
    }

    private static ExpressionSyntax Await(ExpressionSyntax call, bool isOperand)
    {
        ExpressionSyntax awaited = Trivia.Await(call.WithoutTrivia());
        return (isOperand ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(call);
    }

    private static ExpressionSyntax Spawn(ExpressionSyntax call) =>
        Trivia
            .Await(
                ((InvocationExpressionSyntax)SyntaxFactory.ParseExpression("Sys.Spawn()")).AddArgumentListArguments(
                    SyntaxFactory.Argument(call.WithoutTrivia())
                )
            )
            .WithTriviaFrom(call);
}
