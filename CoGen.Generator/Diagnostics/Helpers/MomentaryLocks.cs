using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// A lock that a helper takes and gives back, itself or by helpers of its own, is held for a moment, as that of a <c>lock</c> statement.
/// </summary>
internal static class MomentaryLocks
{
    public static bool IsOne(BlockingSite site, IEnumerable<IOperation> body, Compilation compilation) =>
        site.Entry?.Family == BlockingFamily.Lock
        && (
            IsOfUsing(site.Operation.Syntax)
            || EffectOf(site.Operation, compilation).Taken is { } taken && body.Any(o => EffectOf(o, compilation).Released == taken)
        );

    private static LockEffect EffectOf(IOperation call, Compilation compilation) => LockHelpers.Of(call, compilation, default);

    // using (new WriteLock(_lock)): what it disposes of gives it back.
    private static bool IsOfUsing(SyntaxNode call) =>
        call.Parent switch
        {
            UsingStatementSyntax use => use.Expression == call,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Parent: var declared } } => declared
                is UsingStatementSyntax
                    or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword },
            _ => false,
        };
}
