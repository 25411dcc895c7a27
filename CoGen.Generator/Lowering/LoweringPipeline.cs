using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>From a checked <c>[CoTask]</c> method to the text of its frame.</summary>
internal static class LoweringPipeline
{
    /// <summary>The text of the method's factory and frame class.</summary>
    /// <param name="depth">How many levels the text stands indented; see <see cref="FrameModel.Members"/>.</param>
    /// <returns>Null where <see cref="Coverage"/> finds something that is not rewritten.</returns>
    public static string? Lower(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        int depth,
        CancellationToken cancellation
    ) => null;
}
