using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Timeouts: a wait that is told not to wait blocks nobody. Wait(0), WaitOne(TimeSpan.Zero), Sleep(0), Poll(0, …).</summary>
internal static class Times
{
    /// <summary>Whether the parameter says how long to wait.</summary>
    public static bool IsTimeout(IParameterSymbol? parameter) =>
        parameter is not null
        && IsTime(parameter.Type)
        && (
            parameter.Name.IndexOf("timeout", StringComparison.OrdinalIgnoreCase) >= 0
            || parameter.Name.StartsWith("micro", StringComparison.Ordinal)
            || parameter.Name == "milliseconds"
        );

    public static bool IsTime(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } || IsTimeSpan(type);

    public static bool IsTimeSpan(ITypeSymbol? type) =>
        type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the expression is zero wherever it stands.</summary>
    public static bool IsZero(IOperation? value) =>
        value switch
        {
            { ConstantValue: { HasValue: true, Value: 0 or 0L or 0d } } => true,
            IConversionOperation { OperatorMethod: null } o => IsZero(o.Operand),
            IDefaultValueOperation o => IsTime(o.Type),
            IFieldReferenceOperation { Field: { Name: "Zero" } field } => IsTimeSpan(field.ContainingType),
            IObjectCreationOperation o when IsTimeSpan(o.Type) => o.Arguments.All(a => IsZero(a.Value)),
            IInvocationOperation o when Converts(o.TargetMethod) => o.Arguments.All(a => IsZero(a.Value)),
            _ => false,
        };

    /// <summary>TimeSpan.FromSeconds and its like: zero of anything is zero.</summary>
    public static bool Converts(IMethodSymbol method) =>
        IsTimeSpan(method.ContainingType) && method.IsStatic && method.Name.StartsWith("From", StringComparison.Ordinal);
}
