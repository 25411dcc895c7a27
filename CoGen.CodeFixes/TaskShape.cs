using CoGen.Generator;
using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CoGen.CodeFixes;

/// <summary>A method or local function, and the same in the shape of a task.</summary>
internal sealed class TaskShape(SyntaxNode declaration, IMethodSymbol method)
{
    public SyntaxNode Declaration => declaration;

    /// <summary>
    /// Not where there is no body, where it is an iterator, where a parameter or the result is a reference, or where it changes a struct, of
    /// which an async method has a copy.
    /// </summary>
    public bool CanBeAsync =>
        (Body is not null || Arrow is not null)
        && method.Parameters.All(p => p.RefKind == RefKind.None && !p.Type.IsRefLikeType)
        && !method.ReturnsByRef
        && !method.ReturnsByRefReadonly
        && !method.ReturnType.IsRefLikeType
        && (method.IsAsync || method.IsStatic || method.IsReadOnly || !method.ContainingType.IsValueType)
        && !OwnNodes(declaration).Any(n => n is YieldStatementSyntax);

    /// <summary>Task ⟹ CoTask, Task&lt;T&gt; ⟹ CoTask&lt;T&gt;, void ⟹ CoTask, T ⟹ CoTask&lt;T&gt;.</summary>
    public TypeSyntax NewReturnType
    {
        get
        {
            if (RuntimeNames.IsTaskType(method.ReturnType))
                return ReturnType.WithoutTrivia();
            var result =
                IsTask ? (ReturnType.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault()?.TypeArgumentList.Arguments[0])
                : method.ReturnsVoid ? null
                : ReturnType;
            var name = Qualifier + "CoTask";
            return ParseTypeName(result is null ? name : $"{name}<{result.WithoutTrivia()}>");
        }
    }

    private TypeSyntax ReturnType =>
        (declaration as MethodDeclarationSyntax)?.ReturnType ?? ((LocalFunctionStatementSyntax)declaration).ReturnType;

    private BlockSyntax? Body => (declaration as MethodDeclarationSyntax)?.Body ?? (declaration as LocalFunctionStatementSyntax)?.Body;

    private ArrowExpressionClauseSyntax? Arrow =>
        (declaration as MethodDeclarationSyntax)?.ExpressionBody ?? (declaration as LocalFunctionStatementSyntax)?.ExpressionBody;

    /// <summary>What is returned is itself to be awaited.</summary>
    private bool IsTask =>
        RuntimeNames.IsTaskType(method.ReturnType)
        || method.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace: var n }
            && n.ToDisplayString() == "System.Threading.Tasks";

    private bool HasResult => IsTask ? method.ReturnType is INamedTypeSymbol { Arity: 1 } : !method.ReturnsVoid;

    /// <summary>CoGen is spelled out where the attribute spells it out.</summary>
    private string Qualifier
    {
        get
        {
            var lists =
                (declaration as MethodDeclarationSyntax)?.AttributeLists ?? ((LocalFunctionStatementSyntax)declaration).AttributeLists;
            return TaskSyntax.FindMark(lists)?.Name is QualifiedNameSyntax name ? name.Left + "." : "";
        }
    }

    public SyntaxNode Fix(SyntaxNode current)
    {
        // What an async method returned was awaited already.
        if (IsTask && !method.IsAsync)
            current = new ReturnAwaiter(HasResult).AwaitIn(current);
        var type = NewReturnType;
        return current switch
        {
            MethodDeclarationSyntax m => WithAsync(
                m,
                m.Modifiers,
                m.ReturnType,
                (n, k) => n.WithModifiers(k),
                (n, t) => n.WithReturnType(t),
                type
            ),
            LocalFunctionStatementSyntax f => WithAsync(
                f,
                f.Modifiers,
                f.ReturnType,
                (n, k) => n.WithModifiers(k),
                (n, t) => n.WithReturnType(t),
                type
            ),
            _ => current,
        };
    }

    private static T WithAsync<T>(
        T node,
        SyntaxTokenList modifiers,
        TypeSyntax old,
        Func<T, SyntaxTokenList, T> withModifiers,
        Func<T, TypeSyntax, T> withType,
        TypeSyntax type
    )
        where T : SyntaxNode
    {
        if (modifiers.Any(SyntaxKind.AsyncKeyword))
            return withType(node, type.WithTriviaFrom(old));
        var async = Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(Space);
        type = type.WithTrailingTrivia(old.GetTrailingTrivia());
        if (modifiers.Count == 0)
            async = async.WithLeadingTrivia(old.GetLeadingTrivia());
        var partial = modifiers.IndexOf(SyntaxKind.PartialKeyword);
        return withModifiers(withType(node, type), partial < 0 ? modifiers.Add(async) : modifiers.Insert(partial, async));
    }

    /// <summary>The nodes that belong to this function and to none inside it.</summary>
    private static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode function) =>
        function.DescendantNodes(n => n == function || n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax));
}
