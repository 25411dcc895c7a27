using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>Says of a method whether it can be rewritten; the generator and CG0003 ask the same question here.</summary>
internal static class Coverage
{
    /// <returns>The first thing that cannot be rewritten, or null.</returns>
    public static FallbackReason? Find(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    ) => LoweringPipeline.Run(method, symbol, model, depth: 0, cancellation).Reason;
}
