using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// What a sequence does when something goes over it: iterators, and the functions given to LINQ. And library methods that invoke
/// at once what they are given, such as <c>list.ForEach</c>.
/// </summary>
internal sealed partial class BlockingTransfer
{
    private readonly Dictionary<int, ImmutableArray<Call>> _deferred = [];

    // The sequences that read a file's lines, and what gave those lines.
    private readonly Dictionary<int, IMethodSymbol> _lines = [];

    /// <summary>Notes what the sequence will do that the call gave.</summary>
    private void Defer(Call call, int result)
    {
        if (call.Target is not IMethodSymbol method)
            return;
        if (BlockingReaders.GivesLines(method))
            _lines[result] = method;
        else if (DelegateInvokers.AreLazy(method) && _lines.TryGetValue(SequenceOf(call), out var source))
            _lines[result] = source;
        if (method.IsIterator)
            _deferred[result] = [call];
        else if (DelegateInvokers.AreLazy(method))
            _deferred[result] = [.. DeferredBy(call), .. FunctionsGivenTo(call)];
    }

    /// <summary>Does what is done by something that goes over a sequence, or that invokes what it is given.</summary>
    private void GoOver(Call call)
    {
        if (_report is null || call.Target is not IMethodSymbol method)
            return;
        var invokes = DelegateInvokers.AreEager(method);
        if (!invokes && method.Name is not ("GetEnumerator" or "GetAsyncEnumerator"))
            return;
        ReadLines(call);
        // What goes over an iterator's sequence calls it for an enumerator, and then goes over that.
        if (method.IsIterator)
            Follow(call, method);
        TakeSteps(call);
        if (!invokes)
            return;
        foreach (var function in FunctionsGivenTo(call))
            Follow(function with { Operation = call.Operation }, (IMethodSymbol)function.Target);
    }

    private void ReadLines(Call call)
    {
        if (_lines.TryGetValue(SequenceOf(call), out var lines))
            Report(new BlockingSite(call.Operation, lines, BlockingReaders.Lines, [], 0, Facts.None));
    }

    private void TakeSteps(Call call)
    {
        foreach (var step in DeferredBy(call))
            Follow(step with { Operation = call.Operation }, (IMethodSymbol)step.Target);
    }

    /// <summary><c>[first, .. rest]</c> goes over the rest.</summary>
    private int Collect(ICollectionExpressionOperation operation)
    {
        foreach (var element in operation.Elements)
        {
            var value = Evaluate(element is ISpreadOperation spread ? spread.Operand : element);
            if (_report is null || element is not ISpreadOperation)
                continue;
            var call = new Call(element, element.Type ?? operation.Type!, null, 0, [value]);
            ReadLines(call);
            TakeSteps(call);
        }
        return New(operation);
    }

    private ImmutableArray<Call> DeferredBy(Call call) => _deferred.TryGetValue(SequenceOf(call), out var steps) ? steps : [];

    private static int SequenceOf(Call call) => call.Instance is null && call.Arguments.Length > 0 ? call.Arguments[0] : call.Receiver;

    private IEnumerable<Call> FunctionsGivenTo(Call call)
    {
        var parameters = ((IMethodSymbol)call.Target).OriginalDefinition.Parameters;
        foreach (var (argument, parameter) in call.Arguments.Zip(parameters, (argument, parameter) => (argument, parameter)))
        {
            // List<Action>.Add keeps its argument and does not invoke it.
            if (parameter.Type.TypeKind != TypeKind.Delegate)
                continue;
            if (!_functions.TryGetValue(argument, out var function) || symbols.CoGen.RunsAsTask(function.Method))
                continue;
            var element = InheritCompleted(SequenceOf(call), New((call.Operation, "element")));
            yield return new Call(call.Operation, function.Method, null, function.Receiver, [element]);
        }
    }
}
