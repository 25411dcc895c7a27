using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>What is declared alike by a method and by a local function.</summary>
internal readonly struct TaskDeclaration
{
    public TaskDeclaration(MethodDeclarationSyntax method)
    {
        Syntax = method;
        Identifier = method.Identifier;
        Body = (SyntaxNode?)method.Body ?? method.ExpressionBody!.Expression;
    }

    public TaskDeclaration(LocalFunctionStatementSyntax function)
    {
        Syntax = function;
        Identifier = function.Identifier;
        Body = (SyntaxNode?)function.Body ?? function.ExpressionBody!.Expression;
    }

    public SyntaxNode Syntax { get; }

    public SyntaxToken Identifier { get; }

    public SyntaxNode Body { get; }

    /// <summary>Whether it stands in unsafe code, or is.</summary>
    public bool IsUnsafe =>
        Syntax
            .AncestorsAndSelf()
            .Any(static node =>
                node switch
                {
                    MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
                    LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.UnsafeKeyword),
                    _ => false,
                }
            );
}
