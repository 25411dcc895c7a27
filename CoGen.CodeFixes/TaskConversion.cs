using CoGen.Generator;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;

namespace CoGen.CodeFixes;

/// <summary>
/// Makes functions of one document tasks, together with every call of them. Possible only where each call is seen, and stands in a task
/// or in a function that becomes one.
/// </summary>
/// <param name="document">Where the functions stand.</param>
/// <param name="model">The document's model.</param>
/// <param name="changesIn">What changes in a body; null where it cannot become a task's.</param>
internal sealed class TaskConversion(Document document, SemanticModel model, Func<IMethodSymbol, SyntaxNode, BodyChanges?> changesIn)
{
    private readonly Dictionary<ISymbol, TaskShape> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _changes = [];

    public string Needs { get; private set; } = "";

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
            if (ShapeOf(next, cancellation) is not { } shape || changesIn(next, shape.Declaration) is not { } body)
                return false;
            _functions.Add(next, shape);
            foreach (var (node, change) in body.Changes)
                _changes[node] = change;
            Needs += body.Needs;
            body.Calls.ForEach(work.Enqueue);
            if (!await TryAddCallsAsync(next, callers, cancellation).ConfigureAwait(false))
                return false;
        }
        return callers.All(_functions.ContainsKey);
    }

    /// <summary>Makes the changes.</summary>
    public void Apply(DocumentEditor editor)
    {
        var types = new HashSet<TypeDeclarationSyntax>();
        foreach (var pair in _changes)
            editor.ReplaceNode(pair.Key, (current, _) => pair.Value(current));
        foreach (var shape in _functions.Values)
        {
            editor.ReplaceNode(shape.Declaration, (current, _) => TaskMark.AddTo(shape.Fix(current)));
            if (shape.Declaration is MethodDeclarationSyntax)
                types.UnionWith(TaskSyntax.ContainingTypes(shape.Declaration));
        }
        foreach (var type in types)
            editor.ReplaceNode(type, (current, _) => PartialTypes.Make((TypeDeclarationSyntax)current));
    }

    private TaskShape? ShapeOf(IMethodSymbol function, CancellationToken cancellation)
    {
        if (
            function.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction)
            || function.IsVirtual
            || function.IsOverride
            || function.IsPartialDefinition
            || function.PartialDefinitionPart is not null
            || !function.ExplicitInterfaceImplementations.IsEmpty
            || ImplementsInterface(function)
        )
            return null;
        if (function.DeclaringSyntaxReferences is not [var only] || only.SyntaxTree != model.SyntaxTree)
            return null;
        var shape = new TaskShape(only.GetSyntax(cancellation), function);
        return shape.CanBeAsync ? shape : null;
    }

    private static bool ImplementsInterface(IMethodSymbol function) =>
        function
            .ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(function.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(m), function));

    private async Task<bool> TryAddCallsAsync(IMethodSymbol function, List<ISymbol> callers, CancellationToken cancellation)
    {
        var found = await SymbolFinder.FindReferencesAsync(function, document.Project.Solution, cancellation).ConfigureAwait(false);
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        foreach (var location in found.SelectMany(f => f.Locations))
        {
            if (location.Document.Id != document.Id)
                return false;
            var name = root.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            if (CallOf(name) is not { } call || !AwaitPlaces.Allow(call))
                return false;
            if (model.GetEnclosingSymbol(call.SpanStart, cancellation) is not IMethodSymbol caller)
                return false;
            if (!TaskFunctions.IsTask(caller))
                callers.Add(caller.OriginalDefinition);
            if (!TryChangeCall(call, function))
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

    private bool TryChangeCall(InvocationExpressionSyntax call, IMethodSymbol function)
    {
        if (!function.IsAsync)
            _changes[call] = current => Await((ExpressionSyntax)current, AwaitPlaces.IsOperand(call));
        else if (function.ReturnsVoid)
        {
            if (call.Parent is not ExpressionStatementSyntax)
                return false;
            Needs += "Sys.";
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
