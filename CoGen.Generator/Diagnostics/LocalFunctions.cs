using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics;

/// <summary>What becomes of <c>[CoTask]</c> local functions: one in a rewritten body is rewritten with it.</summary>
internal static class LocalFunctions
{
    /// <returns>Why the function falls back, or null.</returns>
    public static FallbackReason? Reason(LocalFunctionStatementSyntax function, SemanticModel model, CancellationToken cancellation)
    {
        if (
            function.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            && model.GetDeclaredSymbol(method, cancellation) is IMethodSymbol symbol
            && Redirection.OfTarget(symbol, model.Compilation) == Refusal.None
        )
            return Coverage.FindLocal(function, method, symbol, model, cancellation);
        return new FallbackReason(FallbackCause.LocalFunction, Coverage.NotInRewrittenBody, function.Identifier.GetLocation());
    }

    /// <summary>Whether the method is a local function with a frame.</summary>
    public static bool IsRewritten(IMethodSymbol method, SemanticModel model, CancellationToken cancellation) =>
        method.OriginalDefinition.DeclaringSyntaxReferences is [var only]
        && only.SyntaxTree == model.SyntaxTree
        && only.GetSyntax(cancellation) is LocalFunctionStatementSyntax function
        && Reason(function, model, cancellation) is null;
}
