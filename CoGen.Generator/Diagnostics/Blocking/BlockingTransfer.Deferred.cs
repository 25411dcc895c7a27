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
            _deferred[result] = [.. SequencesOf(call).SelectMany(s => DeferredBy(s)), .. FunctionsGivenTo(call)];
    }

    /// <summary>Does what is done by something that goes over a sequence, or that invokes what it is given.</summary>
    private void GoOver(Call call)
    {
        if (_report is null || call.Target is not IMethodSymbol method)
            return;
        var invokes = DelegateInvokers.AreEager(method);
        if (invokes || method.Name is "GetEnumerator" or "GetAsyncEnumerator")
        {
            ReadLines(call.Operation, SequenceOf(call));
            // What goes over an iterator's sequence calls it for an enumerator, and then goes over that.
            if (method.IsIterator)
                Follow(call, method);
            TakeSteps(call.Operation, SequenceOf(call));
        }
        if (DelegateInvokers.GoOver(method, walk.Cache.Compilation))
        {
            foreach (
                var (sequence, _) in call.Arguments.Zip(method.Parameters, (a, p) => (a, p)).Where(s => DelegateInvokers.IsGoneOver(s.p))
            )
            {
                if (invokes && sequence == SequenceOf(call))
                    continue;
                ReadLines(call.Operation, sequence);
                TakeSteps(call.Operation, sequence);
            }
        }
        if (!invokes)
            return;
        foreach (var function in FunctionsGivenTo(call))
            Take(function with { Operation = call.Operation });
    }

    private void ReadLines(IOperation operation, int sequence)
    {
        if (_lines.TryGetValue(sequence, out var lines))
            Report(new BlockingSite(operation, lines, BlockingReaders.Lines, [], 0, Facts.None));
    }

    private void TakeSteps(IOperation operation, int sequence)
    {
        foreach (var step in DeferredBy(sequence))
            Take(step with { Operation = operation });
    }

    /// <summary><c>paths.Select(File.ReadAllText)</c> gives a member of the table itself.</summary>
    private void Take(Call step)
    {
        var function = (IMethodSymbol)step.Target;
        if (symbols.Find(function, null) is { Family: not BlockingFamily.None } entry)
            Report(new BlockingSite(step.Operation, function, entry, [BlockingReport.NameOf(step.Operation, function)], 0, Facts.None));
        else
            Follow(step, function);
    }

    /// <summary><c>[first, .. rest]</c> goes over the rest.</summary>
    private int Collect(ICollectionExpressionOperation operation)
    {
        var values = new List<int>();
        foreach (var element in operation.Elements)
        {
            var value = Evaluate(element is ISpreadOperation spread ? spread.Operand : element);
            values.Add(value);
            if (_report is null || element is not ISpreadOperation)
                continue;
            ReadLines(element, value);
            TakeSteps(element, value);
        }
        var collection = New(operation);
        PutElements(collection, [.. values]);
        return collection;
    }

    private ImmutableArray<Call> DeferredBy(int sequence) => _deferred.TryGetValue(sequence, out var steps) ? steps : [];

    // Of all: first.Concat(second).
    private static IEnumerable<int> SequencesOf(Call call) =>
        call
            .Arguments.Zip(((IMethodSymbol)call.Target).Parameters, (argument, parameter) => (argument, parameter))
            .Where(s => DelegateInvokers.IsGoneOver(s.parameter))
            .Select(s => s.argument)
            .Append(SequenceOf(call))
            .Distinct();

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
            var element = InheritFacts(SequenceOf(call), New((call.Operation, "element")));
            yield return new Call(call.Operation, function.Method, null, function.Receiver, [element]);
        }
    }
}
