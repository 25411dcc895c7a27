using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
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

    private int Await(IAwaitOperation operation)
    {
        var awaited = Evaluate(operation.Operation);
        // What has ended is not waited for: nobody else runs.
        var suspends = !State.Has(awaited, Facts.Completed);
        if (suspends)
            State.RemoveFromAll(Facts.Ready);
        if (State.TryGet(new Place(awaited, Reads), out var socket))
            State.Add(socket, Facts.ReadReady);
        if (State.TryGet(new Place(awaited, Writes), out socket))
            State.Add(socket, Facts.WriteReady);
        if (State.TryGet(new Place(awaited, Unblocks), out socket))
            State.Add(socket, Facts.NonBlocking);
        Complete(awaited);
        // await Task.WhenAll(a, b, unknown): what does not bind may well wait for what it names.
        if (operation.Operation is IInvalidOperation unbound)
        {
            foreach (var named in unbound.Descendants().Where(o => BlockingSymbols.IsTaskLike(o.Type)))
                Complete(Evaluate(named));
        }
        if (suspends)
        {
            foreach (var task in State.With(Facts.CallsBack))
                Complete(task);
        }
        LearnWhatWasLeft(awaited);
        // Where ordinary async code goes on is not known, but it was not this thread that waited.
        if (suspends && helper is not null && !symbols.CoGen.ReturnsTask(helper))
            State.Add(ValueNumbers.Thread, Facts.Elsewhere);
        return State.TryGet(ResultOf(awaited), out var result) ? result
            : BlockingSymbols.IsTaskLike(operation.Operation.Type) ? State[ResultOf(awaited)]
            : New(operation);
    }

    /// <summary>What a task or system call gives, however often and in whatever form it is asked.</summary>
    private Place ResultOf(int task) => new(task, symbols.TaskResult);

    /// <summary>The task has ended, and with it each task it waits for; or each task of the collection has.</summary>
    private void Complete(int task)
    {
        if (State.Has(task, Facts.Completed))
            return;
        State.Add(task, Facts.Completed);
        foreach (var part in State.MembersOf<Part>(task))
            Complete(part);
    }

    private IEnumerable<int> WithParts(int task)
    {
        var all = new List<int> { task };
        for (var i = 0; i < all.Count; i++)
            all.AddRange(State.MembersOf<Part>(all[i]).Except(all));
        return all;
    }

    /// <summary>When <paramref name="whole"/> has ended, so has <paramref name="part"/>.</summary>
    private void SetPart(int whole, int part, object site) => State[new Place(whole, new Part(site))] = part;

    /// <summary>
    /// What a call makes of tasks: <c>task.WaitAsync(time)</c>, <c>tasks.ToArray()</c>, and helpers like them. An element added to a
    /// collection is a part of it.
    /// </summary>
    private void LinkParts(IInvocationOperation operation, int receiver, int[] arguments, int result)
    {
        var method = operation.TargetMethod;
        if (method.Name == "Add" && arguments.Length == 1 && BlockingSymbols.IsTaskLike(operation.Arguments[0].Value.Type))
            SetPart(receiver, arguments[0], operation);
        if (!BlockingSymbols.IsOfTasks(method.ReturnType) || IsOfCollections(method) && !Sequences.KeepsAll(method.Name))
            return;
        if (operation.Instance is { } instance && BlockingSymbols.IsOfTasks(instance.Type))
            SetPart(result, receiver, operation);
        else if (method.IsExtensionMethod && arguments.Length > 0 && BlockingSymbols.IsOfTasks(operation.Arguments[0].Value.Type))
            SetPart(result, arguments[0], operation);
    }

    private int SystemCall(IInvocationOperation operation, int[] arguments)
    {
        var call = New(operation);
        var socket = arguments.Length > 0 ? arguments[0] : 0;
        switch (operation.TargetMethod.Name)
        {
            case "ReadWait":
                State[new Place(call, Reads)] = socket;
                break;
            case "WriteWait":
                State[new Place(call, Writes)] = socket;
                break;
            case "Receive" or "Send" or "SendAll" or "Connect":
                State[new Place(call, Unblocks)] = socket;
                break;
            case "Accept":
                State[new Place(call, Unblocks)] = socket;
                State.Add(NewResult(operation, call), Facts.NonBlocking);
                break;
        }
        return call;
    }

    private int NewResult(IOperation call, int task)
    {
        var result = New((call, symbols.TaskResult));
        State[ResultOf(task)] = result;
        return result;
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
            case "OnCompleted" or "UnsafeOnCompleted":
                State.Add(receiver, Facts.CallsBack);
                break;
            case "WaitAsync":
                State[ResultOf(result)] = State[ResultOf(receiver)];
                break;
            case "FromResult" or "FromException" or "FromCanceled":
                State.Add(result, Facts.Completed);
                break;
            case "WaitAll" when method.ReturnsVoid:
                foreach (var task in TasksOf(operation))
                    Complete(task);
                break;
            case "WhenAny":
                var first = NewResult(operation, result);
                State.Add(first, Facts.Completed);
                foreach (var task in operation.Arguments.SelectMany(a => Elements(a.Value)))
                    State[new Place(first, new Candidate(task))] = BlockingSymbols.IsTaskLike(task.Type) ? Evaluate(task) : 0;
                break;
            // Each comes when it has ended.
            case "WhenEach":
                State.Add(result, Facts.Completed);
                break;
            case "WhenAll":
                foreach (var task in operation.Arguments.SelectMany(a => Elements(a.Value)))
                    SetPart(result, Evaluate(task), task);
                break;
        }
    }

    /// <summary>Task.WaitAll waits for each that has not ended; Task.WaitAny where none has.</summary>
    private bool WaitsForSeveral(IInvocationOperation call, ITypeSymbol? receiver, int[] arguments)
    {
        if (call.TargetMethod is not { Name: "WaitAll" or "WaitAny", IsStatic: true } method || !symbols.IsTask(method.ContainingType))
            return false;
        if (_report is null || symbols.Find(method, receiver) is not { } entry)
            return true;
        var tasks = TasksOf(call);
        if (method.Name == "WaitAny" && tasks.Any(t => State.Has(t, Facts.Completed)))
            return true;
        foreach (var task in method.Name == "WaitAny" ? [0] : tasks)
            Report(new BlockingSite(call, method, entry, [], task, Facts.Completed, TimeoutOf(call, arguments)));
        return true;
    }

    private int[] TasksOf(IInvocationOperation call) =>
        [.. call.Arguments.Where(a => BlockingSymbols.IsOfTasks(a.Parameter?.Type)).SelectMany(a => Elements(a.Value)).Select(Evaluate)];

    /// <summary>The tasks given to WhenAll one by one, or the collection of them.</summary>
    private static IEnumerable<IOperation> Elements(IOperation argument) =>
        argument switch
        {
            IConversionOperation o => Elements(o.Operand),
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
            ICollectionExpressionOperation o => o.Elements,
            _ => [argument],
        };

    /// <summary>The key of a task that may be the first of several to end.</summary>
    private sealed record Candidate(object Task);

    /// <summary>The key of a part, for each place in the source one.</summary>
    private sealed record Part(object Site);
}
