using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Whether code gives a local a new value.</summary>
internal static class Writes
{
    public static bool AnyOf(ISymbol local, IReadOnlyList<SyntaxNode> code, SemanticModel model)
    {
        var isObject = (local as ILocalSymbol)?.Type.IsReferenceType is true;
        foreach (var node in code)
        {
            foreach (var name in node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            {
                if (
                    name.Identifier.ValueText == local.Name
                    && IsWritten(name, isObject)
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local)
                )
                    return true;
            }
        }
        return false;
    }

    // A member of a struct local, or an element of an inline array, is part of the local.
    private static bool IsWritten(ExpressionSyntax place, bool isObject) =>
        place.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == place,
            PrefixUnaryExpressionSyntax unary => unary.Kind()
                is SyntaxKind.PreIncrementExpression
                    or SyntaxKind.PreDecrementExpression
                    or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsWritten(
                forgiven,
                isObject
            ),
            PostfixUnaryExpressionSyntax => true,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWritten(tuple, isObject),
            RefExpressionSyntax => true,
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax when isObject => false,
            MemberAccessExpressionSyntax access when access.Expression == place => access.Parent is InvocationExpressionSyntax
                || IsWritten(access, isObject),
            ElementAccessExpressionSyntax access when access.Expression == place => IsWritten(access, isObject),
            ParenthesizedExpressionSyntax outer => IsWritten(outer, isObject),
            _ => false,
        };
}
