using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What is written, and where: the object and the indices are evaluated first, and once.</summary>
internal sealed partial class BlockingTransfer
{
    // An assignment to a captured l-value (x = c ? a : b) writes what was captured.
    private readonly Dictionary<CaptureId, IOperation> _capturedTargets = [];

    /// <summary>Where something is about to be written.</summary>
    /// <param name="Target">The variable, member or element.</param>
    /// <param name="Owner">The object whose member it is, or the collection whose element; 0 if there is none.</param>
    /// <param name="Indices">Of an element.</param>
    private readonly record struct Aim(IOperation Target, int Owner, int[] Indices);

    private Aim AimAt(IOperation target) => target is IFlowCaptureReferenceOperation ? AimAgain(target) : AimAt(target, Evaluate);

    /// <summary>At what was evaluated already: nothing is called again.</summary>
    private Aim AimAgain(IOperation target) => AimAt(Target(target), ValueOf);

    private static Aim AimAt(IOperation target, Func<IOperation, int> value) =>
        target switch
        {
            IArrayElementReferenceOperation o => new(target, value(o.ArrayReference), [.. o.Indices.Select(value)]),
            IPropertyReferenceOperation { Instance: { } owner } o => new(
                target,
                value(owner),
                [.. o.Arguments.Select(a => value(a.Value))]
            ),
            IMemberReferenceOperation { Instance: { } owner } => new(target, value(owner), []),
            _ => new(target, 0, []),
        };

    private int Assign(ISimpleAssignmentOperation operation)
    {
        var aim = AimAt(operation.Target);
        var value = Evaluate(operation.Value);
        if (
            aim.Target is IPropertyReferenceOperation { Property: { Name: "Blocking" } blocking }
            && symbols.IsSocket(blocking.ContainingType)
        )
        {
            SetBlocking(aim.Owner, operation.Value.ConstantValue);
            return value;
        }
        Put(aim, value);
        if (operation.Target is IFlowCaptureReferenceOperation capture)
            State[new Place(0, capture.Id)] = value;
        return value;
    }

    protected override void Store(IOperation target, int value) => Put(AimAt(target), value);

    protected override void StoreAgain(IOperation target, int value) => Put(AimAgain(target), value);

    private void Put(Aim aim, int value)
    {
        // An initializer of the property itself goes round its accessor.
        if (aim.Target is IPropertyReferenceOperation { IsImplicit: false, Property.SetMethod: { } setter } property)
        {
            var call = new Call(property, setter, property.Instance, aim.Owner, [.. aim.Indices, value]);
            CheckHelper(call);
            Leave(call, 0);
        }
        Write(aim, value);
    }

    private void Write(Aim aim, int value)
    {
        var (target, owner, _) = aim;
        if (target is IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.IsEmpty: false })
            WriteElement(aim, value);
        else if (target is IMemberReferenceOperation { Instance: not null } member)
            Write(MemberOf(ChangedStruct(member, owner), member.Member), value);
        else if (PlaceOf(target) is { } place)
            Write(place, value);
        else
            Evaluate(target);
    }

    private IOperation Target(IOperation target)
    {
        while (
            target is IFlowCaptureReferenceOperation capture
            && _capturedTargets.TryGetValue(capture.Id, out var captured)
            && captured != target
        )
            target = captured;
        return target;
    }
}
