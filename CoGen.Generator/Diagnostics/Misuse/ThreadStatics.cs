using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Fields marked [ThreadStatic].</summary>
internal static class ThreadStatics
{
    public static bool Is(IFieldSymbol field) =>
        field.IsStatic
        && field
            .OriginalDefinition.GetAttributes()
            .Any(a => a.AttributeClass is { Name: "ThreadStaticAttribute", ContainingNamespace.Name: "System" });

    /// <summary>Whether the read asks if there is a value at all, as <c>_cache ??= new()</c> does: whatever is there will do.</summary>
    public static bool IsChecked(SyntaxNode read)
    {
        var whole = read.Parent is MemberAccessExpressionSyntax { Name: var name } access && name == read ? access : read;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } a => a.Left == whole,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } b => b.Left == whole,
            BinaryExpressionSyntax b => IsNull(b.Left) || IsNull(b.Right),
            IsPatternExpressionSyntax => true,
            ConditionalAccessExpressionSyntax c => c.Expression == whole,
            _ => false,
        };
    }

    private static bool IsNull(SyntaxNode node) => node.IsKind(SyntaxKind.NullLiteralExpression);
}
