using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>
/// CG2002: <c>await t;</c> ⟹ <c>await Work();</c>: a new task, made as the first was. Offered where the first start stands before, and where
/// the call names nothing that has changed since.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG2002AgainCodeFix() : ReplaceCodeFix("CG2002")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (node is not IdentifierNameSyntax name || TaskVariable.At(node, model, cancellation) is not { } variable)
            return null;
        if (variable.Uses[0] == name || !IsTheSameNow(variable.Made, model, cancellation))
            return null;
        return new($"Make a new task: '{variable.Made}'", name, current => variable.Made.WithTriviaFrom(current));
    }

    private static bool IsTheSameNow(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var function = call.Ancestors().First(n => n is MemberDeclarationSyntax or LocalFunctionStatementSyntax);
        if (call.DescendantNodes().Any(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax))
            return false;
        return call.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Select(n => model.GetSymbolInfo(n, cancellation).Symbol)
            .All(symbol =>
                symbol switch
                {
                    ILocalSymbol or IParameterSymbol => !function
                        .DescendantNodes()
                        .OfType<IdentifierNameSyntax>()
                        .Any(n => n.Identifier.ValueText == symbol.Name && TaskVariable.IsWritten(n)),
                    IFieldSymbol field => field.IsReadOnly || field.IsConst,
                    IMethodSymbol or INamespaceOrTypeSymbol => true,
                    _ => false,
                }
            );
    }
}
