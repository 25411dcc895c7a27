using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>Says of a method whether it can be rewritten; the generator and the analyzers ask the same question here.</summary>
/// <remarks>
/// Only a run of the lowering knows the answer. The generator makes one anyway and leaves the answer here, where the analyzers find it,
/// unless a declaration has changed meanwhile. What they have to find out themselves they keep as well, but apart: beside other
/// generators the two see different compilations, and would forget each other's answers.
/// </remarks>
internal static class Coverage
{
    private static readonly TreeCache<FallbackReason> ByGenerator = new();
    private static readonly TreeCache<FallbackReason> ByAnalyzers = new();

    /// <returns>The first thing that cannot be rewritten, or null.</returns>
    public static FallbackReason? Find(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (ByGenerator.TryGet(method, model.Compilation, out var known))
            return known;
        return AsksOtherBodies(method)
            ? LoweringPipeline.Run(method, symbol, model, depth: 0, cancellation).Reason
            : ByAnalyzers.GetOrRead(
                method,
                Fingerprint.Of(model.Compilation),
                (method, symbol, model, cancellation),
                static m => LoweringPipeline.Run(m.method, m.symbol, m.model, depth: 0, m.cancellation).Reason
            );
    }

    /// <summary>Whether the generator's run has answered for the method as it stands in this compilation.</summary>
    public static bool IsKnown(MethodDeclarationSyntax method, Compilation compilation) => ByGenerator.TryGet(method, compilation, out _);

    /// <summary>The generator has run the lowering.</summary>
    public static void Note(MethodDeclarationSyntax method, Compilation compilation, FallbackReason? reason)
    {
        if (!AsksOtherBodies(method))
            ByGenerator.Set(method, compilation, reason);
    }

    /// <summary>Whether `base.M()` may be redirected is a question to the body of M, which no fingerprint holds.</summary>
    public static bool AsksOtherBodies(MethodDeclarationSyntax method) =>
        method.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.BaseKeyword));
}
