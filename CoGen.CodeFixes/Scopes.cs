using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>What stands around a statement; around a top-level one it is the file.</summary>
internal static class Scopes
{
    /// <summary>What holds the statements beside this one, and so all uses of what it declares.</summary>
    public static SyntaxNode Of(StatementSyntax statement) => InTree(statement).Parent!;

    /// <summary>What is to be removed where the statement is.</summary>
    public static SyntaxNode InTree(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    /// <summary>The function or member that the node stands in.</summary>
    public static SyntaxNode FunctionAround(SyntaxNode node) =>
        node.Ancestors()
            .First(n =>
                n is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax
            );
}
