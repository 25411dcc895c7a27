using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>Locals that are assigned once, from what is a name too: <c>var gate = _gate;</c> is the lock <c>_gate</c>.</summary>
internal sealed class LockAliases
{
    private readonly Dictionary<string, string?> _names = [];

    public LockAliases(IEnumerable<IOperation> operations)
    {
        foreach (var assignment in operations.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not ILocalReferenceOperation { Local: var local })
                continue;
            var isName =
                assignment.Value
                is ILocalReferenceOperation
                    or IParameterReferenceOperation
                    or IFieldReferenceOperation
                    or IConversionOperation { Operand: IFieldReferenceOperation };
            _names[local.Name] = isName && !_names.ContainsKey(local.Name) ? LockCalls.NameOf(assignment.Value) : null;
        }
    }

    public HeldLock Resolve(HeldLock held)
    {
        var dot = held.Name.IndexOf('.');
        var (first, rest) = dot < 0 ? (held.Name, "") : (held.Name.Substring(0, dot), held.Name.Substring(dot));
        return _names.TryGetValue(first, out var name) && name is not null ? Resolve(held with { Name = name + rest }, first) : held;
    }

    private HeldLock Resolve(HeldLock held, string seen) => held.Name.StartsWith(seen, StringComparison.Ordinal) ? held : Resolve(held);
}
