using System.Composition;
using CoGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.CodeFixes;

/// <summary>CG1002: <c>Load()</c> ⟹ <c>await LoadAsync()</c>, where the helper has such a twin.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CG1002TwinCodeFix() : ReplaceCodeFix("CG1002")
{
    private protected override Replacement? Plan(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (node.FirstAncestorOrSelf<ExpressionSyntax>() is not InvocationExpressionSyntax call || !AwaitPlaces.Allow(call))
            return null;
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol helper || NameOf(call) is null)
            return null;
        // What the name would mean there: a local may have it.
        var owner = call.Expression is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression, cancellation).Type : null;
        var twin = model
            .LookupSymbols(call.SpanStart, owner, helper.Name + "Async", includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>()
            .Where(m => m.Arity == helper.Arity)
            .Select(m => m.Arity == 0 ? m : m.Construct([.. helper.TypeArguments]))
            .FirstOrDefault(m => IsTwin(m, helper));
        return twin is null
            ? null
            : new(
                $"Use 'await {twin.Name}'",
                call,
                current => Await((InvocationExpressionSyntax)current, twin.Name, AwaitPlaces.IsOperand(call))
            );
    }

    private static bool IsTwin(IMethodSymbol twin, IMethodSymbol helper) =>
        twin.IsStatic == helper.IsStatic
        && twin.Parameters.Length >= helper.Parameters.Length
        && twin.Parameters.Skip(helper.Parameters.Length).All(p => p.IsOptional)
        && twin.Parameters.Zip(helper.Parameters, (a, b) => a.Name == b.Name && Same(a.Type, b.Type)).All(same => same)
        && Same(ResultOf(twin.ReturnType), helper.ReturnsVoid ? null : helper.ReturnType)
        && IsAwaitable(twin.ReturnType);

    private static bool IsAwaitable(ITypeSymbol type) =>
        RuntimeNames.IsTaskType(type)
        || type is { Name: "Task" or "ValueTask", ContainingNamespace: var n } && n.ToDisplayString() == "System.Threading.Tasks";

    private static ITypeSymbol? ResultOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var result] } ? result : null;

    private static bool Same(ISymbol? a, ISymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        call.Expression as SimpleNameSyntax ?? (call.Expression as MemberAccessExpressionSyntax)?.Name;

    private static ExpressionSyntax Await(InvocationExpressionSyntax call, string twin, bool isOperand)
    {
        var name = NameOf(call)!;
        var renamed = call.ReplaceNode(name, name.WithIdentifier(SyntaxFactory.Identifier(twin).WithTriviaFrom(name.Identifier)));
        ExpressionSyntax awaited = Trivia.Await(renamed.WithoutTrivia());
        return (isOperand ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(call);
    }
}
