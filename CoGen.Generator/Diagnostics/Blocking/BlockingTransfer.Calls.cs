using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

internal sealed partial class BlockingTransfer
{
    private int Invoke(IInvocationOperation operation)
    {
        var method = operation.TargetMethod;
        var receiver = Evaluate(operation.Instance);
        var arguments = operation.Arguments.Select(EvaluateArgument).ToArray();
        if (symbols.IsSys(method))
            return SystemCall(operation, arguments);
        if (IsSameTask(method))
            return receiver;

        Check(operation, method, operation.Instance?.Type, receiver);
        var call = new Call(operation, method, operation.Instance, receiver, ByParameter(operation, arguments));
        CheckHelper(call);
        var result = New(operation);
        LearnOfResult(call, result);
        if (method.Name == "Accept" && State.Has(receiver, Facts.NonBlocking) || method.Name == "Listen" && symbols.IsNet(method))
            State.Add(result, Facts.NonBlocking);
        if (BlockingSymbols.IsTaskLike(method.ContainingType))
            TaskCall(operation, receiver, result);
        else if (BlockingSymbols.HoldsTasks(operation.Instance?.Type))
            InheritCompleted(receiver, result);
        LinkParts(operation, receiver, arguments, result);
        LearnFromAssertions(operation);
        if (method.Name == "GetStream" && symbols.IsClient(method.ContainingType))
            return StreamOf(operation, receiver);

        Use(receiver, operation.Instance?.Type);
        for (var i = 0; i < arguments.Length; i++)
            Use(arguments[i], operation.Arguments[i].Value.Type);
        return result;
    }

    private int EvaluateArgument(IArgumentOperation argument)
    {
        if (argument.Parameter?.RefKind is not (RefKind.Out or RefKind.Ref))
            return Evaluate(argument.Value);
        var target = Target(argument.Value);
        var value = New(argument);
        Write(target, target is IMemberReferenceOperation { Instance: { } owner } ? Evaluate(owner) : 0, value);
        return value;
    }

    private int Create(IObjectCreationOperation operation)
    {
        var arguments = operation.Arguments.Select(EvaluateArgument).ToArray();
        if (operation.Constructor is { } constructor)
        {
            Check(operation, constructor, null, 0);
            CheckHelper(new Call(operation, constructor, null, 0, arguments));
        }
        Evaluate(operation.Initializer);
        var result = New(operation);
        if (operation.Type is { } type)
            _types[result] = type;
        if (arguments.Length > 0 && symbols.IsStream(operation.Type) && symbols.StreamSocket is { } property)
            State[new Place(result, property)] = arguments[0];
        return result;
    }

    private int ReadProperty(IPropertyReferenceOperation operation)
    {
        var owner = Evaluate(operation.Instance);
        foreach (var argument in operation.Arguments)
            Evaluate(argument.Value);
        Check(operation, operation.Property, operation.Instance?.Type, owner);
        if (operation.Property.GetMethod is { } getter)
            CheckHelper(new Call(operation, getter, operation.Instance, owner, [.. operation.Arguments.Select(_ => 0)]));
        if (BlockingSymbols.IsTaskLike(operation.Property.ContainingType))
        {
            if (operation.Property.Name == "Result")
                State.Add(owner, Facts.Completed);
            return New(operation);
        }
        // A socket's handle stands for the socket.
        if (operation.Property.Name is "SafeHandle" or "Handle" && symbols.IsSocket(operation.Property.ContainingType))
            return owner;
        var ofTasks = BlockingSymbols.HoldsTasks(operation.Instance?.Type);
        if (operation.Arguments.IsEmpty && !ofTasks)
            return State[new Place(owner, operation.Property)];
        var value = New(operation);
        if (ofTasks)
            InheritCompleted(owner, value);
        return value;
    }

    /// <summary>What comes out of a collection of ended tasks is an ended task: indexers, enumerators and their Current.</summary>
    private void InheritCompleted(int owner, int value)
    {
        if (State.Has(owner, Facts.Completed))
            State.Add(value, Facts.Completed);
    }

    private int ReadElement(IArrayElementReferenceOperation operation)
    {
        var array = Evaluate(operation.ArrayReference);
        foreach (var index in operation.Indices)
            Evaluate(index);
        var value = New(operation);
        InheritCompleted(array, value);
        return value;
    }

    private int StreamOf(IOperation getStream, int client)
    {
        var stream = New((getStream, "stream"));
        if (symbols.StreamSocket is { } property)
            State[new Place(stream, property)] = SocketIn(client, ((IInvocationOperation)getStream).Instance?.Type);
        return stream;
    }

    private int SocketIn(int value, ITypeSymbol? type) =>
        symbols.SocketProperty(type) is { } property ? State[new Place(value, property)] : value;

    /// <summary>A socket that was used may have given what the wait promised.</summary>
    private void Use(int value, ITypeSymbol? type)
    {
        if (value != 0 && value != ValueNumbers.This)
            State.Remove(SocketIn(value, type), Facts.Ready);
    }

    private void Check(IOperation operation, ISymbol member, ITypeSymbol? receiverType, int receiver)
    {
        if (_report is null || operation.IsImplicit || symbols.Find(member, receiverType) is not { Family: not BlockingFamily.None } entry)
            return;
        if (operation is IInvocationOperation invocation && ZeroTimeout.IsGiven(invocation))
            return;
        var value = entry.Family == BlockingFamily.Task ? receiver : SocketIn(receiver, receiverType);
        Report(new BlockingSite(operation, member, entry, [], value, HarmlessFor(entry.Family)));
    }

    private static Facts HarmlessFor(BlockingFamily family) =>
        family switch
        {
            BlockingFamily.SocketRead => Facts.ReadReady | Facts.NonBlocking,
            BlockingFamily.SocketWrite => Facts.WriteReady | Facts.NonBlocking,
            BlockingFamily.ReadAll => Facts.NonBlocking,
            BlockingFamily.Task => Facts.Completed,
            _ => Facts.None,
        };
}
