using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>
/// CG2002: <c>await t;</c> ⟹ <c>await Work();</c>: a new task, made as the first was. Offered where the first start stands before, and where
/// the call names nothing that has changed since. A task that a loop starts in each round is made there: nothing else would start it.
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
        if (!IsTheSameNow(variable.Made, model, cancellation))
            return null;
        if (variable.Uses is [var only])
            return only == name && IsMadeForALoop(variable, name)
                ? new(
                    "Make the task in the loop",
                    name,
                    current => variable.Made.WithTriviaFrom(current),
                    Removed: Scopes.InTree(variable.Statement)
                )
                : null;
        if (variable.Uses[0] == name)
            return null;
        return new($"Make a new task: '{variable.Made}'", name, current => variable.Made.WithTriviaFrom(current));
    }

    /// <summary>The declaration is alone, says nothing in a comment, and stands before the loop in the same function.</summary>
    private static bool IsMadeForALoop(TaskVariable variable, IdentifierNameSyntax start) =>
        variable.IsAlone
        && variable.Statement.Parent is BlockSyntax or GlobalStatementSyntax
        && !variable.Statement.DescendantTrivia().Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia))
        && start
            .Ancestors()
            .TakeWhile(n => n != Scopes.Of(variable.Statement))
            .All(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    private static bool IsTheSameNow(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var function = Scopes.FunctionAround(call);
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
