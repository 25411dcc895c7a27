using CoGen.Generator.Parsing;
using CoGen.Generator.Reach;
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
    private static readonly TreeCache<IReadOnlyList<Allocation>> AllocationsByGenerator = new();
    private static readonly TreeCache<IReadOnlyList<Allocation>> AllocationsByAnalyzers = new();

    /// <returns>The first thing that cannot be rewritten, or null.</returns>
    public static FallbackReason? Find(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    ) => Lowered(method, symbol, model, cancellation) ?? WithoutFrame(symbol, model.Compilation, method.Identifier);

    private static FallbackReason? Lowered(
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
                static m => Run(m.method, m.symbol, m.model, m.cancellation)
            );
    }

    /// <summary>The same of a local function within the method.</summary>
    public static FallbackReason? FindLocal(
        LocalFunctionStatementSyntax function,
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (AsksOtherBodies(method))
        {
            foreach (var (other, why) in LoweringPipeline.Run(method, symbol, model, depth: 0, cancellation).Functions)
            {
                if (other == function)
                    return why ?? WithoutFrame(symbol, model.Compilation, function.Identifier);
            }
        }
        else
        {
            Find(method, symbol, model, cancellation);
            if (
                ByGenerator.TryGet(function, model.Compilation, out var reason)
                || ByAnalyzers.TryGet(function, model.Compilation, out reason)
            )
                return reason ?? WithoutFrame(symbol, model.Compilation, function.Identifier);
        }
        return new FallbackReason(FallbackCause.LocalFunction, NotInRewrittenBody, function.Identifier.GetLocation());
    }

    /// <summary>The objects that the method's frame makes at its awaits; none where the method falls back.</summary>
    public static IReadOnlyList<Allocation> Allocations(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (WithoutFrame(symbol, model.Compilation, method.Identifier) is not null)
            return [];
        if (AsksOtherBodies(method))
            return LoweringPipeline.Run(method, symbol, model, depth: 0, cancellation).Allocations;
        Find(method, symbol, model, cancellation);
        return
            AllocationsByGenerator.TryGet(method, model.Compilation, out var known)
            || AllocationsByAnalyzers.TryGet(method, model.Compilation, out known)
            ? known ?? []
            : [];
    }

    private const string UsesOtherOutput = "it uses what another source generator makes, which CoGen cannot see";

    // The analyzers see what all generators wrote. Where ours did, and a method that can be rewritten has no frame, it did not compile
    // for our generator, which sees the user's code alone.
    private static FallbackReason? WithoutFrame(IMethodSymbol symbol, Compilation compilation, SyntaxToken name) =>
        OwnOutput.IsIn(compilation) && ExtensionBlocks.Host(symbol).GetTypeMembers(TaskNames.Frame(symbol)).IsEmpty
            ? new FallbackReason(FallbackCause.MissingType, UsesOtherOutput, name.GetLocation())
            : null;

    /// <summary>Why a local function falls back for where it stands.</summary>
    public const string NotInRewrittenBody = "it is a local function of code that is not rewritten";

    /// <summary>Whether the generator's run has answered for the method as it stands in this compilation.</summary>
    public static bool IsKnown(MethodDeclarationSyntax method, Compilation compilation) => ByGenerator.TryGet(method, compilation, out _);

    /// <summary>The generator has run the lowering.</summary>
    public static void Note(MethodDeclarationSyntax method, Compilation compilation, LoweringResult result)
    {
        if (!AsksOtherBodies(method))
            Note(ByGenerator, AllocationsByGenerator, method, compilation, result);
    }

    /// <summary>Whether `base.M()` may be redirected is a question to the body of M, which no fingerprint holds.</summary>
    public static bool AsksOtherBodies(MethodDeclarationSyntax method) =>
        TaskReach.Holds(method.SyntaxTree, "base") && method.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.BaseKeyword));

    private static FallbackReason? Run(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        var result = LoweringPipeline.Run(method, symbol, model, depth: 0, cancellation);
        Note(ByAnalyzers, AllocationsByAnalyzers, method, model.Compilation, result);
        return result.Reason;
    }

    private static void Note(
        TreeCache<FallbackReason> cache,
        TreeCache<IReadOnlyList<Allocation>> allocations,
        MethodDeclarationSyntax method,
        Compilation compilation,
        LoweringResult result
    )
    {
        foreach (var (function, reason) in result.Functions)
            cache.Set(function, compilation, reason);
        allocations.Set(method, compilation, result.Allocations);
        cache.Set(method, compilation, result.Reason);
    }
}
