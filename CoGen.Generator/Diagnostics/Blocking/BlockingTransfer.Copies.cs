using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Objects that hold what others hold: <c>job with { Name = name }</c>, a struct that is changed, <c>new { task }</c>.</summary>
internal sealed partial class BlockingTransfer
{
    private int MakeAnonymous(IAnonymousObjectCreationOperation operation)
    {
        var values = new List<(IPropertySymbol Property, int Value)>();
        foreach (var initializer in operation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            var value = Evaluate(initializer.Value);
            if (initializer.Target is IPropertyReferenceOperation { Property: var property })
                values.Add((property, value));
        }
        var made = New(operation);
        foreach (var (property, value) in values)
            State[new Place(made, property)] = value;
        return made;
    }

    /// <summary>What the compiler calls for a <c>with</c> of a record.</summary>
    private static bool IsClone(IMethodSymbol method) => method.Name == "<Clone>$";

    private void CopyMembers(int from, int to, ITypeSymbol? type)
    {
        Numbers.IsObject(to);
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var field in t.GetMembers().OfType<IFieldSymbol>().Where(f => !f.IsStatic))
            {
                var member = field.AssociatedSymbol ?? field;
                State[MemberOf(to, member)] = ValueAt(MemberOf(from, member));
            }
        }
    }

    /// <summary>A struct is changed where it stands, and there only: other variables that held the same hold what they held.</summary>
    private int ChangedStruct(IMemberReferenceOperation member, int owner)
    {
        if (member.Instance is not { Type: { IsValueType: true } type } holder || type.DeclarationsIn(walk.Cache.Compilation).IsEmpty)
            return owner;
        if (holder is IInstanceReferenceOperation || !HoldsKnowable(type))
            return owner;
        var changed = New((member, "changed"));
        CopyMembers(owner, changed, type);
        Write(AimAt(holder, ValueOf), changed);
        return changed;
    }

    private bool HoldsKnowable(ITypeSymbol type) =>
        type.GetMembers().Any(m => m is IFieldSymbol { IsStatic: false, Type: var held } && symbols.IsKnowable(held));
}
