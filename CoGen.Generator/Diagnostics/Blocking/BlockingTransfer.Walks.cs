using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Loops that see to each task of a collection: <c>foreach (var task in tasks) await task;</c>. Where there is no next element, all have
/// ended, if each had by the end of its round.
/// </summary>
internal sealed partial class BlockingTransfer
{
    // Members, as it were, of an enumerator: what it goes over, and what it gave last.
    private const string Walked = "goes over";
    private const string Last = "last element";

    private const string NoneYet = "no element yet";

    private void Walk(IInvocationOperation call, int receiver, int result)
    {
        if (call.TargetMethod.Name == "GetEnumerator" && BlockingSymbols.HoldsTasks(call.Instance?.Type))
        {
            var none = Numbers.MadeBy(NoneYet);
            State.Add(none, Facts.Completed);
            State[new Place(result, Walked)] = receiver;
            State[new Place(result, Last)] = none;
        }
        else if (
            call.TargetMethod.Name == "MoveNext"
            && State.TryGet(new Place(receiver, Last), out var last)
            && State.TryGet(new Place(receiver, Walked), out var collection)
            && State.Has(last, Facts.Completed)
        )
            State.Imply(result, Facts.False, collection, Facts.Completed);
    }
}
