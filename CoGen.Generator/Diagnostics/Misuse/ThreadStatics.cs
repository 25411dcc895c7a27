using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Values that each thread has of its own: fields marked [ThreadStatic], and what a ThreadLocal&lt;T&gt; holds.</summary>
internal static class ThreadStatics
{
    /// <summary>The variable whose value of this thread the operation names; null for any other operation.</summary>
    public static ISymbol? NamedBy(IOperation operation) =>
        operation switch
        {
            IFieldReferenceOperation { Field: var field } => Is(field) ? field : null,
            IPropertyReferenceOperation { Property: { Name: "Value" } property, Instance: { } local }
                when IsLocal(property.ContainingType) => local switch
            {
                IFieldReferenceOperation o => o.Field,
                ILocalReferenceOperation o => o.Local,
                IParameterReferenceOperation o => o.Parameter,
                _ => null,
            },
            _ => null,
        };

    /// <summary>What the variable is called in a message.</summary>
    public static string Describe(ISymbol variable) =>
        variable is IFieldSymbol field && Is(field) ? $"[ThreadStatic] field '{field.Name}'" : $"ThreadLocal<T> '{variable.Name}'";

    private static bool IsLocal(INamedTypeSymbol type) =>
        type is { Name: "ThreadLocal", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    private static bool Is(IFieldSymbol field) =>
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
