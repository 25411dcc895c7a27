using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// What a name means. The compiler tells no symbol where nothing but its one method gives a group its type, as in <c>M == N</c> and
/// <c>object o = M;</c>: there it is the one candidate.
/// </summary>
internal static class NamedSymbols
{
    public static ISymbol? NamedBy(this SemanticModel model, SyntaxNode name, CancellationToken cancellation = default)
    {
        var info = model.GetSymbolInfo(name, cancellation);
        return info.Symbol
            ?? (
                info is { CandidateReason: CandidateReason.OverloadResolutionFailure, CandidateSymbols: [IMethodSymbol only] } ? only : null
            );
    }
}
