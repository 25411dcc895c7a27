using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Allocating;

/// <summary>What a lambda or local function uses of the functions around it.</summary>
internal static class Captures
{
    /// <summary>The names, <c>this</c> among them, in the order of their use.</summary>
    public static IReadOnlyList<string> Of(IOperation body, IMethodSymbol function) =>
        [.. body.Descendants().Select(operation => Captured(operation, body, function)).OfType<string>().Distinct()];

    public static bool Any(IMethodSymbol function, SemanticModel model) =>
        function.DeclaringSyntaxReferences is [var only]
        && only.SyntaxTree == model.SyntaxTree
        && model.GetOperation(only.GetSyntax()) is { } body
        && Of(body, function).Count > 0;

    private static string? Captured(IOperation operation, IOperation body, IMethodSymbol function) =>
        operation switch
        {
            ILocalReferenceOperation { Local: { IsConst: false } local } when !IsWithin(local, body) => local.Name,
            IParameterReferenceOperation { Parameter: var parameter } when !IsWithin(parameter, body) => parameter.Name,
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when !function.IsStatic => "this",
            _ => null,
        };

    private static bool IsWithin(ISymbol symbol, IOperation body) =>
        symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == body.Syntax.SyntaxTree && body.Syntax.Span.Contains(reference.Span)
        );
}
