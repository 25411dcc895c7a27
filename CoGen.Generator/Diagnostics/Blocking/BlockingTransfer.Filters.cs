using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What a predicate has found of elements: <c>tasks.Where(t => t.IsCompleted)</c>, <c>sockets.First(s => s.Available > 0)</c>.</summary>
internal sealed partial class BlockingTransfer
{
    // By sequence that tests its elements while something goes over it.
    private readonly Dictionary<int, Facts> _filtered = [];

    /// <summary>What is known of each element of a collection or sequence.</summary>
    private Facts ElementFacts(int sequence) =>
        (State.FactsOf(sequence) & Facts.Lasting) | (_filtered.TryGetValue(sequence, out var found) ? found : Facts.None);

    private void Filter(Call call, int result)
    {
        if (call.Target is not IMethodSymbol { Name: var name } method || !IsOfCollections(method))
            return;
        var sequence = SequenceOf(call);
        if (Sequences.AsksAll(name) && Found(call, s => s.IfTrue) is var all and not Facts.None)
            State.Imply(result, Facts.True, sequence, all);
        else if (Sequences.AsksAny(name) && Found(call, s => s.IfFalse) is var none and not Facts.None)
            State.Imply(result, Facts.False, sequence, none);
        else if (Sequences.GivesOne(name) || Sequences.GivesSome(name) || Sequences.GivesSame(name))
        {
            var facts = ElementFacts(sequence) | (name == "SkipWhile" ? Facts.None : Found(call, s => s.IfTrue));
            if (facts == Facts.None)
                return;
            if (DelegateInvokers.AreLazy(method))
                _filtered[result] = facts;
            else
                State.Add(result, facts);
        }
    }

    /// <summary>What the predicate that the call was given tells of an element.</summary>
    private Facts Found(Call call, Func<FunctionSummary, ImmutableArray<Leaf>> told)
    {
        foreach (var argument in call.Arguments)
        {
            if (!_functions.TryGetValue(argument, out var function) || function.Method is not { Parameters: [var element, ..] } predicate)
                continue;
            var origin = new Origin(null, element.OriginalDefinition);
            return told(walk.Of(predicate)).Where(l => l.Of.Equals(origin)).Aggregate(Facts.None, (facts, l) => facts | l.Facts);
        }
        return Facts.None;
    }
}
