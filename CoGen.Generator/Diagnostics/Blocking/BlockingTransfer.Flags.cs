using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Flags that say how a call is meant, and are believed: who is told <c>FireAndForget</c> does not wait for an answer.</summary>
internal sealed partial class BlockingTransfer
{
    // What was made with such a flag: a message that is sent later.
    private readonly HashSet<int> _forgotten = [];

    private bool Forgets(ImmutableArray<IArgumentOperation> arguments, int[] values) =>
        arguments.Any(a => SaysForget(a.Value) || IsNamedSo(a)) || (_forgotten.Count > 0 && values.Any(_forgotten.Contains));

    private static bool IsNamedSo(IArgumentOperation argument) =>
        argument is { Parameter.Name: "fireAndForget", Value.ConstantValue: { HasValue: true, Value: true } };

    private static bool SaysForget(IOperation value) =>
        value switch
        {
            IConversionOperation o => SaysForget(o.Operand),
            IFieldReferenceOperation o => o.Field is { Name: "FireAndForget", ContainingType.TypeKind: TypeKind.Enum },
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } o => SaysForget(o.LeftOperand) || SaysForget(o.RightOperand),
            _ => false,
        };
}
