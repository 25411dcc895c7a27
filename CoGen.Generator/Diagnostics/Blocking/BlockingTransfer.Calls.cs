using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using CoGen.Generator.Lowering.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

internal sealed partial class BlockingTransfer
{
    // Queries over objects: they wait for nothing.
    private readonly HashSet<int> _inMemory = [];

    // The types of streams that were declared as plain ones.
    private readonly Dictionary<int, ITypeSymbol> _streams = [];

    private OmittedCalls? _omitted;

    private int Invoke(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        if (IsOmitted(operation, method))
            return New(operation);
        var receiver = Evaluate(operation.Instance);
        var arguments = operation.Arguments.Select(EvaluateArgument).ToArray();
        if (symbols.IsSys(method))
            return SystemCall(operation, arguments);
        if (IsSameTask(method) || BlockingSymbols.IsValueOf(method))
            return receiver;

        var type = TypeOf(operation.Instance, receiver);
        if (!WaitsForSeveral(operation, type, arguments))
            Check(operation, method, type, receiver, arguments);
        if (method is { Name: "ReadKey", ContainingType.Name: "Console" })
            State.Remove(ValueNumbers.Thread, Facts.KeyPressed);
        CheckStream(operation, receiver, arguments);
        CheckReceiver(operation, receiver != 0 || arguments.Length == 0 ? receiver : arguments[0]);
        var call = AsExtension(
            new Call(operation, method, operation.Instance, ReceiverOf(method, receiver), ByParameter(operation, arguments))
        );
        var forgets = Forgets(operation.Arguments, arguments);
        if (!forgets)
            CheckHelper(call);
        GoOver(call);
        MakeTexts(operation);
        var result = New(operation);
        if (forgets)
            _forgotten.Add(result);
        if (IsClone(method))
            CopyMembers(receiver, result, operation.Type);
        if (BlockingQueries.IsInMemory(operation, arguments.Length > 0 && _inMemory.Contains(arguments[0])))
            _inMemory.Add(result);
        NoteOpened(method, result);
        if (BlockingSymbols.Begins(method))
            State.Add(result, Facts.Begun);
        if (method is { Name: "WaitOne", Parameters.IsEmpty: true })
            Complete(receiver);
        Defer(call, result);
        LearnOfResult(call, result);
        if (Times.Converts(method) && arguments.Length > 0 && arguments.Skip(1).All(IsZero))
            Keep(arguments[0], operation);
        if (method.Name == "Accept" && State.Has(receiver, Facts.NonBlocking) || method.Name == "Listen" && symbols.IsNet(method))
            State.Add(result, Facts.NonBlocking);
        if (BlockingSymbols.IsTaskLike(method.ContainingType))
            TaskCall(operation, receiver, result);
        else if (method.Name is not ("MoveNextAsync" or "DisposeAsync") && HoldsFacts(operation.Instance?.Type))
            InheritFacts(receiver, result);
        LinkParts(operation, receiver, arguments, result);
        KeepDelegates(operation, receiver, arguments, result);
        LearnFromAssertions(operation);
        if (BlockingSymbols.Completes(method))
            Complete(State[new Place(receiver, method.ContainingType.GetMembers("Task").First())]);
        Promise(operation, receiver, result);
        if (method.Name == "GetStream" && symbols.IsClient(method.ContainingType))
            return StreamOf(operation, receiver);

        Use(operation, receiver, type);
        for (var i = 0; i < arguments.Length; i++)
            Use(operation, arguments[i], operation.Arguments[i].Value.Type);
        Leave(call, result);
        Filter(call, result);
        Walk(operation, receiver, result);
        LearnAvailable(call, method, result);
        Imply(result, ToldBy(call, method));
        return method.Name == "GetResult" && BlockingSymbols.IsTaskLike(method.ContainingType) ? State[ResultOf(receiver)] : result;
    }

    /// <summary>Neither the call nor its arguments are compiled: of a [Conditional] method of this compilation.</summary>
    private bool IsOmitted(IInvocationOperation call, IMethodSymbol method) =>
        method.ReturnsVoid
        && !method.DeclarationsIn(walk.Cache.Compilation).IsEmpty
        && (_omitted ??= new OmittedCalls(call.Syntax.SyntaxTree)).Contains(method);

    private void CheckReceiver(IInvocationOperation call, int source)
    {
        if (_report is not null && symbols.FindByReceiver(call) is { } entry && !_inMemory.Contains(source))
            Report(new BlockingSite(call, call.TargetMethod, entry, [], 0, Facts.None));
    }

    private int EvaluateArgument(IArgumentOperation argument)
    {
        if (argument.Parameter?.RefKind is not (RefKind.Out or RefKind.Ref))
            return Evaluate(argument.Value);
        var value = New(argument);
        Write(AimAt(argument.Value), value);
        return value;
    }

    private int Create(IObjectCreationOperation operation)
    {
        var arguments = operation.Arguments.Select(EvaluateArgument).ToArray();
        if (operation.Constructor is { } constructor)
        {
            Check(operation, constructor, null, 0, arguments);
            var call = new Call(operation, constructor, null, 0, arguments);
            // Constructors, those of base classes too, may call what the type overrides.
            var unfinished = Numbers.MadeBy((operation, constructor));
            _types[unfinished] = constructor.ContainingType;
            CheckHelper(call with { Receiver = unfinished });
            GoOver(call);
            Leave(call, 0);
        }
        Evaluate(operation.Initializer);
        var result = New(operation);
        Numbers.IsObject(result);
        NoteWrapper(operation, arguments, result);
        KeepArguments(operation, arguments, result);
        if (Forgets(operation.Arguments, arguments))
            _forgotten.Add(result);
        if (operation.Type is { } type)
            _types[result] = type;
        if (Times.IsZero(operation))
            State.Add(result, Facts.Zero);
        if (BlockingSymbols.HasBound(operation))
            State.Add(result, Facts.Bounded);
        if (BlockingSymbols.IsEndedTask(operation))
            State.Add(result, Facts.Completed);
        // Lazy<T> invokes what it was given when its value is asked for.
        if (BlockingSymbols.IsLazy(operation.Type) && arguments.Length > 0 && _functions.TryGetValue(arguments[0], out var factory))
            _functions[result] = factory;
        if (arguments.Length > 0 && symbols.IsStream(operation.Type) && symbols.StreamSocket is { } property)
            State[new Place(result, property)] = arguments[0];
        return result;
    }

    private int ReadProperty(IPropertyReferenceOperation operation)
    {
        var owner = Evaluate(operation.Instance);
        var property = operation.Property;
        Check(operation, property, operation.Instance?.Type, owner, []);
        if (property.GetMethod is { } getter)
            CheckHelper(new Call(operation, getter, operation.Instance, owner, [.. operation.Arguments.Select(_ => 0)]));
        if (!operation.Arguments.IsEmpty)
            return ReadElement(operation, owner);
        if (BlockingSymbols.IsValueOf(property))
            return owner;
        if (BlockingSymbols.IsTaskLike(property.ContainingType))
            return ReadTaskProperty(operation, owner);
        if (BlockingSymbols.IsLazyValue(property))
            InvokeDelegate(operation, owner, [], [], 0);
        // A socket's handle stands for the socket.
        if (property.Name is "SafeHandle" or "Handle" && symbols.IsSocket(property.ContainingType))
            return owner;
        if (Times.IsTimeSpan(property.ContainingType) && owner != 0)
            return Keep(owner, operation);
        if (_held.ContainsKey(owner))
        {
            var held = New(operation);
            Inherit(owner, held);
            return held;
        }
        if (BlockingSymbols.HoldsTasks(operation.Instance?.Type))
            return PartOf(owner, property, New(operation));
        var place = MemberOf(owner, property);
        if (place.Key is IPropertySymbol { Name: "Available" } available && symbols.IsOfSocket(available.ContainingType))
            return Available(operation, place.Owner, available.ContainingType);
        if (
            property.GetMethod is { } test
            && ToldBy(new Call(operation, test, operation.Instance, owner, []), test) is { Length: > 0 } told
        )
            return Imply(New(operation), told);
        var value = ValueAt(place);
        if (property.Name == "Current" && symbols.HoldsKnowable(operation.Instance?.Type))
            InheritFacts(owner, value);
        NoteOpened(property, value);
        if (property is { Name: "Writer", ContainingType.Name: "Channel" })
            State.Add(value, State.FactsOf(owner) & Facts.Unbounded);
        if (BlockingSymbols.IsTaskLike(property.Type) && walk.EndsAtOnce(operation))
            State.Add(value, Facts.Completed);
        return value;
    }

    /// <summary>What has ended of a whole has ended of its parts; and <c>tasks.Values</c> are all there are.</summary>
    private int PartOf(int collection, IPropertySymbol property, int value)
    {
        if (property.Name == "Values")
            SetPart(value, collection, property);
        else if (property.Name == "Current")
            State[new Place(collection, Last)] = value;
        return InheritFacts(collection, value);
    }

    private int Available(IPropertyReferenceOperation operation, int owner, ITypeSymbol type)
    {
        var value = New(operation);
        State[new Place(value, AvailableOn)] = SocketIn(owner, type);
        return value;
    }

    private int ReadTaskProperty(IPropertyReferenceOperation operation, int task)
    {
        if (operation.Property.Name == "Result")
        {
            State.Add(task, Facts.Completed);
            return State[ResultOf(task)];
        }
        var value = New(operation);
        if (operation.Property.Name == "CompletedTask")
            State.Add(value, Facts.Completed);
        else
            Promise(operation, task, value);
        return value;
    }

    private int StreamOf(IOperation getStream, int client)
    {
        var stream = New((getStream, "stream"));
        if (getStream.Type is { } type)
            _streams[stream] = type;
        if (symbols.StreamSocket is { } property)
            State[new Place(stream, property)] = SocketIn(client, ((IInvocationOperation)getStream).Instance?.Type);
        return stream;
    }

    /// <summary>What the receiver is, if more is known of it than how it is declared: <c>Stream s = new NetworkStream(socket)</c>.</summary>
    private ITypeSymbol? TypeOf(IOperation? instance, int receiver) =>
        instance?.Type is not { Name: "Stream" } ? instance?.Type
        : _streams.TryGetValue(receiver, out var stream) || _types.TryGetValue(receiver, out stream) ? stream
        : instance.Type;

    /// <summary>The same object under a type that says less.</summary>
    private int Convert(IConversionOperation operation)
    {
        var value = Evaluate(operation.Operand);
        if (operation is { Type.Name: "Stream", Operand.Type: { } type } && !operation.Conversion.IsIdentity)
            _streams[value] = type;
        return value;
    }

    private int SocketIn(int value, ITypeSymbol? type) =>
        symbols.SocketProperty(type) is { } property ? State[new Place(value, property)] : value;

    /// <summary>A socket that was used may have given what the wait promised; a collection may hold others.</summary>
    private void Use(IOperation by, int value, ITypeSymbol? type)
    {
        if (value == 0 || value == ValueNumbers.This)
            return;
        State.Remove(SocketIn(value, type), Facts.Ready);
        Change(value, type, by);
    }

    private void Check(IOperation operation, ISymbol member, ITypeSymbol? receiverType, int receiver, int[] arguments)
    {
        if (_report is null || operation.IsImplicit || symbols.Find(member, receiverType) is not { Family: not BlockingFamily.None } entry)
            return;
        var value = entry switch
        {
            { Family: BlockingFamily.Task or BlockingFamily.Full } => receiver,
            { Family: BlockingFamily.Console } => ValueNumbers.Thread,
            { Family: BlockingFamily.End } => EndedBy(operation, arguments),
            _ => SocketIn(receiver, receiverType),
        };
        if (entry.Family == BlockingFamily.Full && !State.Has(receiver, Facts.Bounded))
            return;
        if (entry.Family == BlockingFamily.End && !State.Has(value, Facts.Begun))
            return;
        Report(new BlockingSite(operation, member, entry, [], value, HarmlessFor(entry), TimeoutOf(operation, arguments)));
    }

    private static int TimeoutOf(IOperation operation, int[] arguments)
    {
        var timeout = (operation as IInvocationOperation)?.Arguments.ToList().FindIndex(a => Times.IsTimeout(a.Parameter)) ?? -1;
        return timeout < 0 ? 0 : arguments[timeout];
    }

    /// <summary>The operation that <c>EndReceive(operation)</c> ends.</summary>
    private static int EndedBy(IOperation end, int[] arguments) =>
        (end as IInvocationOperation)?.Arguments.ToList().FindIndex(a => BlockingSymbols.IsTaskLike(a.Parameter?.Type))
            is >= 0
                and var index
            ? arguments[index]
            : 0;

    private static Facts HarmlessFor(BlockingEntry entry) =>
        entry.Family switch
        {
            BlockingFamily.SocketRead => Facts.ReadReady | Facts.NonBlocking,
            BlockingFamily.SocketWrite => Facts.WriteReady | Facts.NonBlocking,
            BlockingFamily.ReadAll => Facts.NonBlocking,
            BlockingFamily.Wait => Facts.ReadReady,
            BlockingFamily.Task or BlockingFamily.End => Facts.Completed,
            BlockingFamily.Console when entry.Member == "ReadKey" => Facts.KeyPressed,
            _ => Facts.None,
        };
}
