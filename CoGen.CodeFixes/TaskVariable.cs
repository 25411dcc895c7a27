using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>A local that holds a task from its declaration on, and nothing else later.</summary>
/// <param name="Statement">Its declaration.</param>
/// <param name="Made">The call that makes the task.</param>
/// <param name="Uses">Where it is named, in order.</param>
internal sealed record TaskVariable(
    LocalDeclarationStatementSyntax Statement,
    InvocationExpressionSyntax Made,
    IReadOnlyList<IdentifierNameSyntax> Uses
)
{
    /// <summary>Whether the statement declares nothing else.</summary>
    public bool IsAlone => Statement.Declaration.Variables.Count == 1;

    public static TaskVariable? At(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(node, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: [var only] } local)
            return null;
        if (
            only.GetSyntax(cancellation)
            is not VariableDeclaratorSyntax
            {
                Initializer.Value: InvocationExpressionSyntax made,
                Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax statement }
            }
        )
            return null;
        var uses = Scopes
            .Of(statement)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(n =>
                n.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(n, cancellation).Symbol, local)
            )
            .ToArray();
        return uses.Any(IsWritten) ? null : new(statement, made, uses);
    }

    /// <summary>Whether something other than its value is taken from the name.</summary>
    public static bool IsWritten(ExpressionSyntax name) =>
        name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } => true,
            PrefixUnaryExpressionSyntax p => p.IsKind(SyntaxKind.PreIncrementExpression)
                || p.IsKind(SyntaxKind.PreDecrementExpression)
                || p.IsKind(SyntaxKind.AddressOfExpression),
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };
}
