using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// The variables of <c>foreach</c> and <c>using</c>, which C# lets nobody write. A method that would change a field of such a struct
/// changes a copy; where the frame has a variable of its own in its place, that must be said.
/// </summary>
internal static class ReadOnlyVariables
{
    /// <summary>Whether the expression is a field, or a field's field, of a struct in such a variable.</summary>
    public static bool IsPart(ExpressionSyntax expression, SemanticModel model) => VariableOf(expression, model) is not null;

    /// <summary>The variable, if the expression is a part of it and what is called on the expression might change it.</summary>
    public static ILocalSymbol? CopiedFrom(MemberAccessExpressionSyntax part, SemanticModel model) =>
        IsChanged(part, model) ? VariableOf(part, model) : null;

    private static ILocalSymbol? VariableOf(ExpressionSyntax expression, SemanticModel model) =>
        Bare(expression) is MemberAccessExpressionSyntax { Expression: var owner } part
        && model.GetSymbolInfo(part).Symbol is IFieldSymbol { IsStatic: false, ContainingType.IsValueType: true }
            ? model.GetSymbolInfo(Bare(owner)).Symbol is ILocalSymbol local
                ? local is { RefKind: RefKind.None } and ({ IsForEach: true } or { IsUsing: true })
                    ? local
                    : null
                : VariableOf(owner, model)
            : null;

    private static bool IsChanged(ExpressionSyntax part, SemanticModel model) =>
        part.Parent switch
        {
            ParenthesizedExpressionSyntax outer => IsChanged(outer, model),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsChanged(
                forgiven,
                model
            ),
            MemberAccessExpressionSyntax access when access.Expression == part => MayChange(part, access, model),
            ElementAccessExpressionSyntax access when access.Expression == part => MayChange(part, access, model),
            _ => false,
        };

    private static bool MayChange(ExpressionSyntax part, ExpressionSyntax access, SemanticModel model) =>
        model.GetTypeInfo(part).Type is { IsReferenceType: false, IsReadOnly: false }
        && model.GetSymbolInfo(access).Symbol switch
        {
            IMethodSymbol method => method is { IsStatic: false, IsReadOnly: false, ReducedFrom: null },
            IPropertySymbol property => property.GetMethod is { IsStatic: false, IsReadOnly: false },
            _ => false,
        };

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => Bare(forgiven.Operand),
            _ => expression,
        };
}
