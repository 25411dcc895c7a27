using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Graphs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>Goes down the call graph from one task body, depth first; each function is looked at once a compilation, as a rule.</summary>
/// <remarks>
/// <para>
/// In a ring of functions that call each other the one that is still open counts as harmless. When the first of them is done it knows all
/// of them; the others are gone over again then, until nothing new is found.
/// </para>
/// <para>The analysis recurses, so what is too deep is put off: it is looked at by itself, and then what led to it once more.</para>
/// </remarks>
internal sealed class SummaryWalk(SummaryCache cache, CancellationToken cancellation)
{
    // How deep the analysis recurses.
    private const int MaxDepth = 20;

    // How often a ring is gone over: each time what a function does is heard of further round.
    private const int MaxRounds = 4;

    // More ways to block than a caller needs to hear of: the worst are told.
    private const int MaxEffects = 8;

    // How often what is put off may put off more: in a large ring there would be no end of it.
    private const int MaxPuttingOff = 2;

    private const int Nowhere = int.MaxValue;
    private const int TooDeep = -1;

    // With their depths.
    private readonly Dictionary<ISymbol, int> _open = new(SymbolEqualityComparer.Default);

    // Functions that are done but for what they lead back to, in order, and the least depth of that.
    private readonly List<ISymbol> _waiting = [];
    private readonly Dictionary<ISymbol, (FunctionSummary Summary, int LeadsBackTo)> _provisional = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _putOff = new(SymbolEqualityComparer.Default);
    private int _leadsBackTo = Nowhere;
    private int _puttingOff;

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
        if (_provisional.TryGetValue(callable, out var provisional))
        {
            LeadBack(provisional.LeadsBackTo);
            return provisional.Summary;
        }
        if (_open.TryGetValue(callable, out var depth))
        {
            LeadBack(depth);
            return FunctionSummary.None;
        }
        if (_open.Count < MaxDepth)
            return Open(callable);
        _putOff.Add(callable);
        LeadBack(TooDeep);
        return FunctionSummary.None;
    }

    private FunctionSummary Open(ISymbol callable)
    {
        var (depth, outer, first) = (_open.Count, _leadsBackTo, _waiting.Count);
        _leadsBackTo = Nowhere;
        _open.Add(callable, depth);
        var summary = Summarize(callable);
        _open.Remove(callable);
        if (depth == 0 && _putOff.Count > 0 && _puttingOff < MaxPuttingOff)
        {
            _leadsBackTo = outer;
            return AfterThosePutOff(callable);
        }
        // What is deeper still is not followed.
        var leadsBackTo = depth == 0 ? Math.Max(_leadsBackTo, 0) : _leadsBackTo;
        if (leadsBackTo != Nowhere)
            summary = _leadsBackTo == depth && _waiting.Count == first ? RoundItself(callable, summary) : InRing(summary);
        if (leadsBackTo >= depth)
        {
            Settle(callable, summary, first);
            _leadsBackTo = outer;
            return summary;
        }
        _waiting.Add(callable);
        _provisional[callable] = (summary, leadsBackTo);
        for (var i = first; i < _waiting.Count; i++)
            _provisional[_waiting[i]] = (_provisional[_waiting[i]].Summary, leadsBackTo);
        _leadsBackTo = outer;
        LeadBack(leadsBackTo);
        return summary;
    }

    private void LeadBack(int depth) => _leadsBackTo = Math.Min(_leadsBackTo, depth);

    private FunctionSummary AfterThosePutOff(ISymbol callable)
    {
        var deep = _putOff.ToArray();
        _putOff.Clear();
        _waiting.Clear();
        _provisional.Clear();
        _puttingOff++;
        foreach (var one in deep)
            Of(one);
        _putOff.Clear();
        var summary = Of(callable);
        _puttingOff--;
        _putOff.Clear();
        return summary;
    }

    /// <summary>A function that calls itself, and leads back to no other: the next time round it tests what it then gives itself.</summary>
    private FunctionSummary RoundItself(ISymbol callable, FunctionSummary summary)
    {
        var isNew = summary.Blocks;
        for (var round = 0; isNew && round < MaxRounds; round++)
        {
            _provisional[callable] = (summary, Nowhere);
            var next = Summarize(callable);
            isNew = !new HashSet<EffectKey>(summary.Effects.Select(e => e.Key)).SetEquals(next.Effects.Select(e => e.Key));
            summary = next;
        }
        _provisional.Remove(callable);
        return isNew ? InRing(summary) : summary;
    }

    /// <summary>What it tests, it may test of something else the next time round.</summary>
    private static FunctionSummary InRing(FunctionSummary summary) =>
        summary with
        {
            Effects = [.. summary.Effects.Select(e => e with { Tests = [] })],
        };

    /// <summary>The function leads back to none that is open: it is done, and so is the ring that it began.</summary>
    private void Settle(ISymbol callable, FunctionSummary summary, int first)
    {
        cache.Known.TryAdd(callable, summary);
        var ring = _waiting.GetRange(first, _waiting.Count - first);
        _waiting.RemoveRange(first, ring.Count);
        for (var (round, isNew) = (0, summary.Blocks); isNew && round < MaxRounds && ring.Count > 0; round++)
        {
            isNew = false;
            foreach (var one in ring)
                isNew |= GoOverAgain(one);
        }
        foreach (var one in ring)
        {
            cache.Known.TryAdd(one, _provisional[one].Summary);
            _provisional.Remove(one);
        }
    }

    private bool GoOverAgain(ISymbol callable)
    {
        var before = _provisional[callable];
        _open.Add(callable, _open.Count);
        var summary = InRing(Summarize(callable));
        _open.Remove(callable);
        _provisional[callable] = (summary, before.LeadsBackTo);
        return summary.Effects.Length > before.Summary.Effects.Length;
    }

    /// <summary>Whether the function is being looked at: who asks leads back to it then.</summary>
    public bool IsOpen(IMethodSymbol function)
    {
        if (!_open.TryGetValue(function.OriginalDefinition, out var depth))
            return false;
        LeadBack(depth);
        return true;
    }

    /// <summary>Whether what the call gives has ended already, for the constants it was given.</summary>
    public bool EndsAtOnce(IInvocationOperation call, Constants constants) =>
        new SynchronousCompletion(this, cancellation).Is(call, constants);

    /// <summary><c>static Task Done => Task.CompletedTask;</c></summary>
    public bool EndsAtOnce(IPropertyReferenceOperation property) => new SynchronousCompletion(this, cancellation).Is(property);

    /// <summary><c>() => Task.FromResult(1)</c></summary>
    public bool EndsAtOnce(IMethodSymbol function) => new SynchronousCompletion(this, cancellation).Is(function);

    private FunctionSummary Summarize(ISymbol callable)
    {
        var effects = new Dictionary<EffectKey, Effect>();
        var returns = Facts.NonBlocking | Facts.Completed;
        ImmutableArray<Leaf> leaves = [];
        ImmutableArray<Origin> parts = [];
        ImmutableArray<Leaf> ifTrue = [];
        ImmutableArray<Leaf> ifFalse = [];
        Origin? available = null;
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
            var analysis = new BodyAnalysis(cache.Symbols, this, method, callable as INamedTypeSymbol ?? callable.ContainingType);
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
            ifTrue = analysis.IfTrue;
            ifFalse = analysis.IfFalse;
            available = analysis.Available;
        }
        if (callable is IMethodSymbol constructor && FunctionBodies.BaseOf(constructor, cache.Compilation) is { } made)
        {
            foreach (var effect in Of(made).Effects)
                Add(effects, effect with { Chain = effect.Chain.Insert(0, NameOf(callable)) });
        }
        if (effects.Count == 0 && leaves.IsEmpty && callable is not IMethodSymbol { ReturnsVoid: false })
            return FunctionSummary.None;
        return new FunctionSummary(Told(effects.Values), returns, leaves, parts, ifTrue, ifFalse, available);
    }

    // Delegates that a caller may know must not crowd out what is known to block.
    private static ImmutableArray<Effect> Told(IReadOnlyCollection<Effect> effects)
    {
        var known = effects
            .Where(e => e.Entry is not null)
            .OrderBy(e => e.IsFailing || e.Entry!.SeverityInHelper == DiagnosticSeverity.Info);
        return [.. known.Take(MaxEffects), .. effects.Where(e => e.Entry is null).Take(MaxEffects)];
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
