using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>What happens on the way round a loop, and so what may be different the next time.</summary>
internal sealed class RingContents
{
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _tried = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _captured;
    private readonly Compilation _compilation;
    private readonly Dictionary<CaptureId, List<IOperation>> _captures = [];
    private readonly RingCollections _collections;
    private bool _writesMembers;
    private bool _callsOwnCode;
    private bool _takes;
    private bool _changes;

    public RingContents(IEnumerable<IOperation> operations, HashSet<ISymbol> captured, Compilation compilation)
    {
        _compilation = compilation;
        _captured = captured;
        var all = operations.ToArray();
        foreach (var capture in all.OfType<IFlowCaptureOperation>())
        {
            if (!_captures.TryGetValue(capture.Id, out var values))
                _captures.Add(capture.Id, values = []);
            values.Add(capture.Value);
        }
        _collections = new RingCollections(all, _captures, compilation);
        foreach (var operation in all)
            Note(operation);
    }

    /// <summary>Whether it holds a call that can change anything outside itself, or throw.</summary>
    public bool HasCalls { get; private set; }

    /// <summary>Whether the condition, having been <paramref name="stay"/> once, is so again, unless other tasks or threads change it.</summary>
    public bool StaysTheSame(IOperation condition, bool stay) =>
        condition switch
        {
            { ConstantValue.HasValue: true } or IInstanceReferenceOperation or ITypeOfOperation or IDefaultValueOperation => true,
            ILocalReferenceOperation o => StaysTheSame(o.Local),
            IParameterReferenceOperation o => StaysTheSame(o.Parameter),
            IFieldReferenceOperation o => StaysTheSame(o),
            IPropertyReferenceOperation o => StaysTheSame(o),
            IInvocationOperation o => StaysTheSame(o, stay),
            IFlowCaptureReferenceOperation o => _captures.TryGetValue(o.Id, out var values) && values.All(v => StaysTheSame(v, stay)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } o => StaysTheSame(o.Operand, !stay),
            IUnaryOperation o => StaysTheSame(o.Operand, stay),
            IConversionOperation { OperatorMethod: null } o => StaysTheSame(o.Operand, stay),
            IBinaryOperation o when !stay && RingCollections.CountedUpTo(o) is { } collection => MayStayEmpty(collection),
            IBinaryOperation o when Spins.On(o, stay) is { } variable => !_written.Contains(variable) && !_callsOwnCode,
            IBinaryOperation { OperatorMethod: null or { ContainingNamespace.Name: "System" } } o => StaysTheSame(o.LeftOperand, stay)
                && StaysTheSame(o.RightOperand, stay),
            IIsNullOperation o => StaysTheSame(o.Operand, stay),
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation or ITypePatternOperation } o =>
                StaysTheSame(o.Value, stay),
            IArrayElementReferenceOperation o => !HasCalls
                && !_writesMembers
                && StaysTheSame(o.ArrayReference, stay)
                && o.Indices.All(i => StaysTheSame(i, stay)),
            _ => false,
        };

    /// <summary>Nothing is in it, nothing comes in, and nobody asked.</summary>
    private bool MayStayEmpty(IOperation collection) =>
        StaysTheSame(collection, true) && !_callsOwnCode && _collections.MayBeEmpty(collection);

    private bool StaysTheSame(ISymbol variable) =>
        !_written.Contains(variable) && !_tried.Contains(variable) && !(_captured.Contains(variable) && _callsOwnCode);

    private bool StaysTheSame(IFieldReferenceOperation reference)
    {
        if (
            _written.Contains(reference.Field)
            || _tried.Contains(reference.Field)
            || (reference.Instance is { } instance && !StaysTheSame(instance, true))
        )
            return false;
        return reference.Field.IsVolatile || reference.Field.IsReadOnly || !_callsOwnCode;
    }

    private bool StaysTheSame(IPropertyReferenceOperation reference)
    {
        if (_written.Contains(reference.Property) || reference.Instance is { } instance && !StaysTheSame(instance, true))
            return false;
        if (reference.Arguments.Any(a => !StaysTheSame(a.Value, true)))
            return false;
        // What is taken from is empty in the end.
        if (_takes && reference.Property.Name is "IsEmpty" or "Count")
            return false;
        return IsEndOfOther(reference.Property) || (!HasCalls && !_writesMembers);
    }

    /// <summary>Said of something that runs elsewhere, which nothing in the loop can hasten.</summary>
    private bool IsEndOfOther(IPropertySymbol property) =>
        property.Name
            is "IsCompleted"
                or "IsCompletedSuccessfully"
                or "IsFaulted"
                or "IsCanceled"
                or "IsCancellationRequested"
                or "HasExited"
        && !property.IsDeclaredIn(_compilation);

    private bool StaysTheSame(IInvocationOperation call, bool stay)
    {
        if (_collections.WalkedBy(call) is { } collection)
            return !stay && MayStayEmpty(collection);
        var type = call.TargetMethod.ContainingType;
        if (IsQuestion(call.TargetMethod))
            return !HasCalls
                && !_changes
                && (call.Instance is null || StaysTheSame(call.Instance, true))
                && call.Arguments.All(a => a.Parameter?.RefKind == RefKind.Out || StaysTheSame(a.Value, true));
        var isPoll = (call.TargetMethod.Name, type.Name) switch
        {
            (_, "Volatile" or "Interlocked") => Spins.Reads(call)
                && call.Arguments[0].Value is IFieldReferenceOperation { Field: var field }
                && !_written.Contains(field),
            ("Pending", "TcpListener") or ("Poll", "Socket") => true,
            // Nobody has signalled: that may stay so.
            ("WaitOne" or "Wait" or "TryEnter" or "TryEnterReadLock" or "TryEnterWriteLock", _) => !stay
                && type.ContainingNamespace?.ToDisplayString() == "System.Threading",
            // Nothing was taken: that may stay so. What was taken will be used up.
            ("TryDequeue" or "TryTake" or "TryPop" or "TryPeek" or "TryRead", _) => !stay && IsTry(call.TargetMethod),
            _ => false,
        };
        return isPoll && (call.Instance is null || StaysTheSame(call.Instance, true)) && !_callsOwnCode;
    }

    /// <summary>Whether something is in a collection: it is, or is not, until somebody changes that.</summary>
    private static bool IsQuestion(IMethodSymbol method) =>
        method.Name is "ContainsKey" or "TryGetValue" or "Contains" or "ContainsValue"
        && method.ContainingType.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Concurrent";

    /// <summary>What is tried on a collection, or on a channel, changes nothing where it fails.</summary>
    private static bool IsTry(IMethodSymbol method) =>
        method.ContainingType.ContainingNamespace?.ToDisplayString() switch
        {
            "System.Collections.Concurrent" or "System.Threading.Channels" => method.Name.StartsWith("Try", StringComparison.Ordinal),
            "System.Collections.Generic" => method.Name is "TryDequeue" or "TryPop" or "TryPeek",
            _ => false,
        };

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IAssignmentOperation o:
                Write(o.Target);
                break;
            case IIncrementOrDecrementOperation o:
                Write(o.Target);
                break;
            case IArgumentOperation { Value: IFieldReferenceOperation { Field: var field } } o when Spins.Tries(o):
                _tried.Add(field);
                break;
            case IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } o when !IsRead(o):
                Write(o.Value);
                break;
            case IAddressOfOperation o:
                Write(o.Reference);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                _written.Add(declared);
                break;
            case IInvocationOperation o when _collections.IsOfWalk(o):
                break;
            case IInvocationOperation o:
                NoteCall(o.TargetMethod, o.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } o:
                NoteCall(constructor, o.Arguments);
                break;
            case IDynamicInvocationOperation or IFunctionPointerInvocationOperation:
                HasCalls = _callsOwnCode = true;
                break;
        }
    }

    private static bool IsRead(IArgumentOperation argument) => argument.Parent is IInvocationOperation call && Spins.Reads(call);

    private void Write(IOperation target)
    {
        foreach (var part in target.DescendantsAndSelf())
        {
            // x = c ? a : b captures x before it is assigned.
            if (part is IFlowCaptureReferenceOperation c && _captures.TryGetValue(c.Id, out var captured))
                captured.Where(v => v is not IFlowCaptureReferenceOperation).ToList().ForEach(Write);
            else if (part is ILocalReferenceOperation l)
                _written.Add(l.Local);
            else if (part is IParameterReferenceOperation p)
                _written.Add(p.Parameter);
            else if (part is IMemberReferenceOperation m)
                _writesMembers |= _written.Add(m.Member);
            else if (part is IArrayElementReferenceOperation)
                _writesMembers = true;
        }
    }

    private void NoteCall(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (method.ContainingType.Name is "Thread" or "Console" or "Math" or "Debug" or "Volatile" or "Interlocked" && !IsOwn(method))
            return;
        if ((method.ContainingType.Name, method.Name) is ("Socket", "Poll") or ("TcpListener", "Pending"))
            return;
        // While it waits, others change what the lock guards.
        if ((method.ContainingType.Name, method.Name) is ("Monitor", "Wait"))
            _callsOwnCode = true;
        if (IsQuestion(method))
            return;
        if (IsTry(method))
        {
            _changes |= method.Name is not "TryPeek";
            _takes |= method.Name is "TryDequeue" or "TryTake" or "TryPop" or "TryRemove";
            return;
        }
        HasCalls = true;
        // Code of the program may reach its fields, and so may a delegate or an object of it that is passed on.
        _callsOwnCode |=
            IsOwn(method)
            || method.MethodKind == MethodKind.DelegateInvoke
            || arguments.Any(a => a.Value.Type is { TypeKind: TypeKind.Delegate } || Unwrap(a.Value) is IInstanceReferenceOperation);
    }

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation c ? Unwrap(c.Operand) : value;

    private bool IsOwn(IMethodSymbol method) => method.IsDeclaredIn(_compilation);
}
