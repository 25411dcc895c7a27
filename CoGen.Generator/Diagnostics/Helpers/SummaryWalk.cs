using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Goes down the call graph from one task body, depth first.</summary>
/// <remarks>
/// In a cycle the function that is still open counts as harmless. What was found harmless that way is kept for this walk only, unless the
/// whole cycle turns out harmless: so a function is looked at once a walk at most, and as a rule once a compilation.
/// </remarks>
internal sealed class SummaryWalk(SummaryCache cache, CancellationToken cancellation)
{
    /// <summary>Deeper chains are not followed: nobody could read them, and the analysis recurses.</summary>
    public const int MaxDepth = 20;

    // More ways to block than a caller needs to hear of.
    private const int MaxEffects = 8;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, FunctionSummary> _provisional = new(SymbolEqualityComparer.Default);
    private bool _cut;

    public SummaryCache Cache => cache;

    /// <summary>See <see cref="Helpers.Throwers"/>.</summary>
    public Func<IOperation, bool> Throwers { get; } = Helpers.Throwers.In(cache.Compilation, cancellation);

    /// <summary>What calling the method does, or using the type for the first time.</summary>
    public FunctionSummary Of(ISymbol callable)
    {
        callable = callable.OriginalDefinition;
        if (callable.DeclarationsIn(cache.Compilation).IsEmpty && callable is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            return FunctionSummary.None;
        if (cache.Known.TryGetValue(callable, out var summary))
            return summary;
        if (_provisional.TryGetValue(callable, out summary))
        {
            _cut = true;
            return summary;
        }
        if (_open.Count >= MaxDepth || !_open.Add(callable))
        {
            _cut = true;
            return FunctionSummary.None;
        }
        var outer = _cut;
        _cut = false;
        summary = Summarize(callable);
        // What it tests, it may test of something else the next time.
        if (_cut)
            summary = summary with { Effects = [.. summary.Effects.Select(e => e with { Tests = [] })] };
        _open.Remove(callable);
        if (_open.Count == 0)
            Settle(callable, summary);
        else if (_cut && summary.Effects.IsEmpty)
            _provisional[callable] = summary;
        else
            cache.Known.TryAdd(callable, summary);
        _cut |= outer;
        return summary;
    }

    /// <summary>Whether the function is being looked at.</summary>
    public bool IsOpen(IMethodSymbol function) => _open.Contains(function.OriginalDefinition);

    /// <summary>Whether what the call gives has ended already, for the constants it was given.</summary>
    public bool EndsAtOnce(IInvocationOperation call, Constants constants) =>
        new SynchronousCompletion(this, cancellation).Is(call, constants);

    /// <summary><c>static Task Done => Task.CompletedTask;</c></summary>
    public bool EndsAtOnce(IPropertyReferenceOperation property) => new SynchronousCompletion(this, cancellation).Is(property);

    private void Settle(ISymbol callable, FunctionSummary summary)
    {
        cache.Known.TryAdd(callable, summary);
        if (summary.Effects.IsEmpty)
        {
            foreach (var pair in _provisional)
                cache.Known.TryAdd(pair.Key, pair.Value);
        }
        _provisional.Clear();
        _cut = false;
    }

    private FunctionSummary Summarize(ISymbol callable)
    {
        var effects = new Dictionary<EffectKey, Effect>();
        var returns = Facts.NonBlocking | Facts.Completed;
        ImmutableArray<Leaf> leaves = [];
        ImmutableArray<Origin> parts = [];
        ImmutableArray<Origin> ended = [];
        foreach (var body in FunctionBodies.Of(callable, cache.Compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            var model = FunctionBodies.ModelOf(body, cache.Compilation);
            if (FlowGraphs.Of(body, model, cancellation) is not { } graph)
            {
                // An abstract or extern method says nothing of what it returns.
                returns = Facts.None;
                continue;
            }
            var method = callable as IMethodSymbol;
            var analysis = new BodyAnalysis(cache.Symbols, this, method, method?.ContainingType);
            if (!analysis.MayMatter(graph))
            {
                returns = Facts.None;
                continue;
            }
            foreach (var site in analysis.Run(graph))
                Add(effects, site.ToEffect(NameOf(callable), analysis.Numbers));
            returns &= analysis.Returns;
            leaves = analysis.Leaves;
            parts = analysis.ReturnedParts;
            ended = analysis.EndedIfTrue;
        }
        if (callable is IMethodSymbol constructor && FunctionBodies.BaseOf(constructor, cache.Compilation) is { } made)
        {
            foreach (var effect in Of(made).Effects)
                Add(effects, effect with { Chain = effect.Chain.Insert(0, NameOf(callable)) });
        }
        if (effects.Count == 0 && leaves.IsEmpty && callable is not IMethodSymbol { ReturnsVoid: false })
            return FunctionSummary.None;
        return new FunctionSummary(
            [.. effects.Values.OrderBy(e => e.IsFailing || e.Entry?.SeverityInHelper == DiagnosticSeverity.Info).Take(MaxEffects)],
            returns,
            leaves,
            parts,
            ended
        );
    }

    private static void Add(Dictionary<EffectKey, Effect> effects, Effect effect)
    {
        // A delegate that no caller knows either.
        if (effect.Entry is null && effect.Origin is null)
            return;
        if (!effects.TryGetValue(effect.Key, out var known) || effect.Chain.Length < known.Chain.Length)
            effects[effect.Key] = effect;
    }

    private static string NameOf(ISymbol callable) =>
        callable switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } m => "new " + m.ContainingType.Name,
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
            IMethodSymbol { AssociatedSymbol: { } property } => ShortName(property),
            INamedTypeSymbol t => "static " + t.Name,
            _ => ShortName(callable),
        };

    /// <summary>Without the interface that it implements explicitly.</summary>
    private static string ShortName(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);
}
