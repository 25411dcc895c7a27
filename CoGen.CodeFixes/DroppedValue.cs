using CoGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>A value that was made and dropped, with the assignment or declaration that dropped it.</summary>
/// <param name="Made">What makes it: a task's call, an await.</param>
/// <param name="Whole">What its use takes the place of: the value, <c>_ = call</c>, or the statement <c>var t = call;</c>.</param>
internal sealed record DroppedValue(ExpressionSyntax Made, SyntaxNode Whole)
{
    /// <summary>Null where it is made in a place that is no statement of its own, or reached by <c>?.</c>.</summary>
    public static DroppedValue? At(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } made || made is ConditionalAccessExpressionSyntax)
            return null;
        return made.Parent switch
        {
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment => new(made, assignment),
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax s }
                } variable
            } when !IsNamed(variable, s) => new(made, s),
            ExpressionStatementSyntax or ForStatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax => new(made, made),
            _ => null,
        };
    }

    /// <summary>The declaration must stay where something is assigned later.</summary>
    private static bool IsNamed(VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration) =>
        Scopes
            .Of(declaration)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(n => n.Identifier.ValueText == variable.Identifier.ValueText);

    public static bool IsInTask(ExpressionSyntax made, SemanticModel model, CancellationToken cancellation) =>
        model.GetEnclosingSymbol(made.SpanStart, cancellation) is IMethodSymbol method
        && TaskFunctions.IsTask(method)
        && AwaitPlaces.Allow(made);

    /// <summary>The start in the place of the whole.</summary>
    public SyntaxNode Replace(SyntaxNode current, Func<ExpressionSyntax, ExpressionSyntax> start)
    {
        var made = current switch
        {
            AssignmentExpressionSyntax assignment when Whole is AssignmentExpressionSyntax => assignment.Right,
            LocalDeclarationStatementSyntax s => s.Declaration.Variables[0].Initializer!.Value,
            _ => (ExpressionSyntax)current,
        };
        var started = start(made.WithoutTrivia());
        return current is LocalDeclarationStatementSyntax
            ? SyntaxFactory.ExpressionStatement(started).WithTriviaFrom(current)
            : started.WithTriviaFrom(current);
    }
}
