using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Awaits, and the values that awaiting gives facts to.</summary>
internal sealed partial class BlockingTransfer
{
    // Members, as it were, of a system call's or a task's value.
    private const string Reads = "waits to read from";
    private const string Writes = "waits to write to";
    private const string Unblocks = "makes non-blocking";
    private const string Result = "its result";

    private int Await(IAwaitOperation operation)
    {
        var awaited = Evaluate(operation.Operation);
        _state.RemoveFromAll(Facts.Ready);
        if (_state.TryGet(new Place(awaited, Reads), out var socket))
            _state.Add(socket, Facts.ReadReady);
        if (_state.TryGet(new Place(awaited, Writes), out socket))
            _state.Add(socket, Facts.WriteReady);
        if (_state.TryGet(new Place(awaited, Unblocks), out socket))
            _state.Add(socket, Facts.NonBlocking);
        Complete(awaited);
        return _state.TryGet(new Place(awaited, Result), out var result) ? result : New(operation);
    }

    /// <summary>The task has ended; and with a WhenAll each of its tasks.</summary>
    private void Complete(int task)
    {
        _state.Add(task, Facts.Completed);
        for (var i = 0; _state.TryGet(new Place(task, i), out var part); i++)
            _state.Add(part, Facts.Completed);
    }

    private int SystemCall(IInvocationOperation operation, int[] arguments)
    {
        var call = New(operation);
        var socket = arguments.Length > 0 ? arguments[0] : 0;
        switch (operation.TargetMethod.Name)
        {
            case "ReadWait":
                _state[new Place(call, Reads)] = socket;
                break;
            case "WriteWait":
                _state[new Place(call, Writes)] = socket;
                break;
            case "Receive" or "Send" or "SendAll" or "Connect":
                _state[new Place(call, Unblocks)] = socket;
                break;
            case "Accept":
                _state[new Place(call, Unblocks)] = socket;
                var accepted = New((operation, Result));
                _state.Add(accepted, Facts.NonBlocking);
                _state[new Place(call, Result)] = accepted;
                break;
        }
        return call;
    }

    /// <summary>The same task, in another form.</summary>
    private static bool IsSameTask(IMethodSymbol method) =>
        method.Name is "GetAwaiter" or "ConfigureAwait" or "AsTask" or "Preserve" && BlockingSymbols.IsTaskLike(method.ContainingType);

    private void TaskCall(IInvocationOperation operation, int receiver, int result)
    {
        var method = operation.TargetMethod;
        switch (method.Name)
        {
            case "Wait" when method.Parameters.IsEmpty:
            case "GetResult":
                Complete(receiver);
                break;
            case "FromResult" or "FromException" or "FromCanceled":
                _state.Add(result, Facts.Completed);
                break;
            case "WhenAny":
                var first = New((operation, Result));
                _state.Add(first, Facts.Completed);
                _state[new Place(result, Result)] = first;
                break;
            case "WhenAll":
                var i = 0;
                foreach (var task in operation.Arguments.SelectMany(a => Elements(a.Value)))
                    _state[new Place(result, i++)] = Evaluate(task);
                break;
        }
    }

    /// <summary>The tasks given to WhenAll one by one, or the collection of them.</summary>
    private static IEnumerable<IOperation> Elements(IOperation argument) =>
        argument switch
        {
            IConversionOperation o => Elements(o.Operand),
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
            ICollectionExpressionOperation o => o.Elements,
            _ => [argument],
        };
}
