using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>A wait that is told not to wait: Wait(0), WaitOne(TimeSpan.Zero), Sleep(0), Poll(0, ...).</summary>
internal static class ZeroTimeout
{
    public static bool IsGiven(IInvocationOperation call) => call.Arguments.Any(a => IsTimeout(a.Parameter?.Name) && IsZero(a.Value));

    private static bool IsTimeout(string? parameter) =>
        parameter is not null
        && (
            parameter.IndexOf("timeout", StringComparison.OrdinalIgnoreCase) >= 0
            || parameter.StartsWith("micro", StringComparison.Ordinal)
            || parameter == "milliseconds"
        );

    private static bool IsZero(IOperation value) =>
        value switch
        {
            IConversionOperation o when o.ConstantValue is not { HasValue: true } => IsZero(o.Operand),
            IDefaultValueOperation => true,
            IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } } => true,
            _ => value.ConstantValue is { HasValue: true, Value: 0 or 0L },
        };
}
