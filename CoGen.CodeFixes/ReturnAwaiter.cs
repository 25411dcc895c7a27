using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CoGen.CodeFixes;

/// <summary>
/// Makes a function that returned tasks await them: <c>return t;</c> ⟹ <c>return await t;</c>, and without a result
/// <c>return t;</c> ⟹ <c>{ await t; return; }</c>, or only <c>await t;</c> at its end.
/// </summary>
internal sealed class ReturnAwaiter(bool hasResult) : CSharpSyntaxRewriter
{
    private SyntaxNode? _function;
    private TypeSyntax? _type;

    /// <summary>The function, its own returns awaited.</summary>
    public SyntaxNode AwaitIn(SyntaxNode function)
    {
        _function = function;
        _type = (function as MethodDeclarationSyntax)?.ReturnType ?? (function as LocalFunctionStatementSyntax)?.ReturnType;
        return Visit(function);
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) =>
        node == _function ? base.VisitLocalFunctionStatement(node) : node;

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => node;

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => node;

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => node;

    public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) => node.WithExpression(Await(node.Expression));

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is null or ThrowExpressionSyntax)
            return node;
        if (hasResult)
            return node.WithExpression(Await(node.Expression));
        var last = node.Parent is BlockSyntax { Parent: var parent } block && parent == _function && block.Statements.Last() == node;
        if (IsDefault(node.Expression))
            return last ? null : node.WithReturnKeyword(node.ReturnKeyword.WithTrailingTrivia()).WithExpression(null);

        var statement = ExpressionStatement(Await(node.Expression));
        if (last)
            return statement.WithTriviaFrom(node);
        var pair = Block(statement.WithTrailingTrivia(Space), ReturnStatement());
        return pair.WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation).WithTriviaFrom(node);
    }

    private ExpressionSyntax Await(ExpressionSyntax task) =>
        task is AwaitExpressionSyntax or ThrowExpressionSyntax || IsDefault(task)
            ? task
            : AwaitExpression(Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(Space), Operand(task.WithoutTrivia())).WithTriviaFrom(task);

    /// <summary>A default ValueTask: ended, with the default result.</summary>
    private static bool IsDefault(ExpressionSyntax task) => task.IsKind(SyntaxKind.DefaultLiteralExpression);

    private ExpressionSyntax Operand(ExpressionSyntax task) =>
        task switch
        {
            ConditionalExpressionSyntax or BinaryExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax =>
                ParenthesizedExpression(task),
            // What is awaited has no target type.
            ImplicitObjectCreationExpressionSyntax made when _type is not null => ObjectCreationExpression(
                made.NewKeyword.WithTrailingTrivia(Space),
                _type.WithoutTrivia(),
                made.ArgumentList,
                made.Initializer
            ),
            _ => task,
        };
}
