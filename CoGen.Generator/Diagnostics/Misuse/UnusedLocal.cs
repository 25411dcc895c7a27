using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Whether a local is only ever written. Asked of the syntax: a name that occurs is a use, whatever it means.</summary>
internal static class UnusedLocal
{
    public static bool Is(ILocalSymbol local, CancellationToken cancellation)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not { } declaration)
            return false;
        var scope = declaration.FirstAncestorOrSelf<SyntaxNode>(n =>
            n is BlockSyntax or SwitchStatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax
                && n is not GlobalStatementSyntax
            || n is CompilationUnitSyntax
        );
        return scope is not null
            && !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == local.Name && !IsWrite(n));
    }

    private static bool IsWrite(IdentifierNameSyntax name) =>
        name.Parent
            is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax } a
        && a.Left == name;
}
