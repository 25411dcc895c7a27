using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Conditions that try for a flag, <c>Interlocked.CompareExchange(ref _taken, 1, 0) != 0</c>: having failed they fail again until another
/// thread gives it back.
/// </summary>
internal static class Spins
{
    /// <summary>The variable that is tried for, or null where the condition is no such thing.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="stay">What it was.</param>
    public static ISymbol? On(IBinaryOperation condition, bool stay)
    {
        if (condition.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return null;
        if (condition.LeftOperand is not IInvocationOperation call || condition.RightOperand.ConstantValue is not { HasValue: true } other)
            return null;
        var holdsIfEqual = condition.OperatorKind == BinaryOperatorKind.Equals == stay;
        return VariableOf(call) is { } variable && FailsAgain(call, value => Equals(value, other.Value) == holdsIfEqual) ? variable : null;
    }

    /// <summary>Whether the reference is given to such a call.</summary>
    public static bool Tries(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { Parent: IBinaryOperation condition } call
        && VariableOf(call) is not null
        && (On(condition, true) is not null || On(condition, false) is not null);

    /// <summary><c>Volatile.Read(ref x)</c>, or <c>Interlocked.CompareExchange(ref x, 0, 0)</c>, which changes nothing.</summary>
    public static bool Reads(IInvocationOperation call) =>
        (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name) switch
        {
            ("Volatile" or "Interlocked", "Read") => true,
            ("Interlocked", "CompareExchange") => call.Arguments
                is [
                    _,
                    { Value.ConstantValue: { HasValue: true, Value: var put } },
                    { Value.ConstantValue: { HasValue: true, Value: var expected } },
                ]
                && Equals(put, expected),
            _ => false,
        };

    private static ISymbol? VariableOf(IInvocationOperation call) =>
        call
            is {
                TargetMethod.ContainingType: { Name: "Interlocked", ContainingNamespace.Name: "Threading" },
                Arguments: [{ Value: var place }, ..]
            }
            ? (place as IFieldReferenceOperation)?.Field ?? (ISymbol?)(place as ILocalReferenceOperation)?.Local
            : null;

    /// <summary>Where the call gave what makes the loop go on, it gives that the next time.</summary>
    private static bool FailsAgain(IInvocationOperation call, Func<object?, bool> goesOn) =>
        (call.TargetMethod.Name, call.Arguments.Skip(1).Select(a => a.Value.ConstantValue).ToArray()) switch
        {
            ("Read", []) => true,
            ("Exchange", [{ HasValue: true, Value: var put }]) => goesOn(put),
            ("CompareExchange", [{ HasValue: true, Value: var put }, { HasValue: true, Value: var expected }]) => !goesOn(expected)
                || goesOn(put),
            _ => false,
        };
}
