using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics;

/// <summary>The functions that run as tasks: async methods, local functions and lambdas that return CoTask.</summary>
internal static class TaskFunctions
{
    /// <summary>What a task can be declared as.</summary>
    public static SyntaxKind[] Kinds { get; } =
    [
        SyntaxKind.MethodDeclaration,
        SyntaxKind.LocalFunctionStatement,
        SyntaxKind.ParenthesizedLambdaExpression,
        SyntaxKind.SimpleLambdaExpression,
        SyntaxKind.AnonymousMethodExpression,
    ];

    /// <summary>The task declared at the node; null where it is none. A method that is no task is never bound.</summary>
    public static IMethodSymbol? At(ReachedNode context)
    {
        var node = context.Node;
        if (!MayBeTask(node))
            return null;
        var symbol =
            node is AnonymousFunctionExpressionSyntax
                ? context.SemanticModel.GetSymbolInfo(node, context.CancellationToken).Symbol
                : context.SemanticModel.GetDeclaredSymbol(node, context.CancellationToken);
        return symbol is IMethodSymbol method && IsTask(method) ? method : null;
    }

    /// <summary>Whether the body runs as a task, marked or not: as a frame or as a fallback, it is on the scheduler's thread.</summary>
    public static bool IsTask(IMethodSymbol method) => method.IsAsync && RuntimeNames.IsTaskType(method.ReturnType);

    /// <summary>The function whose body holds the operation; null in an initializer.</summary>
    public static IMethodSymbol? Around(IOperation operation, ISymbol containing)
    {
        for (var o = operation.Parent; o is not null; o = o.Parent)
        {
            if (o is IAnonymousFunctionOperation lambda)
                return lambda.Symbol;
            if (o is ILocalFunctionOperation local)
                return local.Symbol;
        }
        return containing as IMethodSymbol;
    }

    /// <summary>Whether the operation is part of a task's own body.</summary>
    public static bool IsInTask(IOperation operation, ISymbol containing) =>
        Around(operation, containing) is { } function && IsTask(function);

    /// <summary>The nodes that belong to the function and to none inside it.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode function) =>
        function.DescendantNodes(n => n == function || n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax));

    private static bool MayBeTask(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax m => m.Modifiers.Any(SyntaxKind.AsyncKeyword) && TaskSyntax.NamesTask(m.ReturnType),
            LocalFunctionStatementSyntax f => f.Modifiers.Any(SyntaxKind.AsyncKeyword) && TaskSyntax.NamesTask(f.ReturnType),
            AnonymousFunctionExpressionSyntax l => l.AsyncKeyword != default,
            _ => false,
        };
}
