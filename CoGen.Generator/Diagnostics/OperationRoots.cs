using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics;

/// <summary>The bodies and values of members, as operations.</summary>
internal static class OperationRoots
{
    public static IEnumerable<(IOperation Root, ISymbol Containing)> Of(SemanticModel model, IEnumerable<SyntaxNode> members)
    {
        var hasStatements = false;
        foreach (var member in members)
        {
            // Top-level statements are one body.
            if (member is GlobalStatementSyntax && hasStatements)
                continue;
            hasStatements |= member is GlobalStatementSyntax;
            foreach (var (node, owner) in Bodies(member))
            {
                if (Root(model, node) is { } root && Symbol(model, owner) is { } symbol)
                    yield return (root, symbol);
            }
        }
    }

    private static IOperation? Root(SemanticModel model, SyntaxNode body)
    {
        var operation = model.GetOperation(body);
        if (body is StatementSyntax { Parent: GlobalStatementSyntax })
        {
            while (operation?.Parent is { } parent)
                operation = parent;
        }
        return operation;
    }

    private static ISymbol? Symbol(SemanticModel model, SyntaxNode owner) =>
        model.GetDeclaredSymbol(
            owner switch
            {
                GlobalStatementSyntax => owner.Parent!,
                PrimaryConstructorBaseTypeSyntax => owner.Parent!.Parent!,
                _ => owner,
            }
        );

    /// <summary>Each body or value, and the declaration whose it is. The values of attributes and parameters are constants.</summary>
    private static IEnumerable<(SyntaxNode Body, SyntaxNode Owner)> Bodies(SyntaxNode member)
    {
        switch (member)
        {
            case GlobalStatementSyntax statement:
                yield return (statement.Statement, statement);
                break;
            case PrimaryConstructorBaseTypeSyntax or BaseMethodDeclarationSyntax:
                yield return (member, member);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Initializer is { } value)
                        yield return (value, variable);
                }
                break;
            case BasePropertyDeclarationSyntax property:
                foreach (var accessor in property.AccessorList?.Accessors ?? default)
                    yield return (accessor, accessor);
                if (property is PropertyDeclarationSyntax { Initializer: { } initial })
                    yield return (initial, property);
                if (ExpressionBody(property) is { } body)
                    yield return (body, property);
                break;
        }
    }

    private static ArrowExpressionClauseSyntax? ExpressionBody(BasePropertyDeclarationSyntax property) =>
        property switch
        {
            PropertyDeclarationSyntax named => named.ExpressionBody,
            IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
            _ => null,
        };
}
