using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>What expressions and conditions come to where some parameters are known: <c>async</c> is false, <c>token</c> is null.</summary>
/// <param name="parameter">What is known of a parameter or other variable.</param>
/// <param name="field">What is known of a field of <c>this</c>.</param>
internal sealed class Constants(Func<IOperation, Optional<object?>> parameter, Func<IFieldSymbol, Optional<object?>> field)
{
    public Optional<object?> Of(IFieldSymbol ofThis) => field(ofThis);

    public Optional<object?> Of(IOperation value) =>
        value switch
        {
            { ConstantValue: { HasValue: true } constant } => constant,
            IConversionOperation { OperatorMethod: null } o => Of(o.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } o => IsTrue(o.Operand) is { } b ? new(!b) : default,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.And, OperatorMethod: null } o
                when Number(o.LeftOperand) is { } left && Number(o.RightOperand) is { } right => new(left & right),
            _ => parameter(value),
        };

    /// <summary>Null where it is not known.</summary>
    public bool? IsTrue(IOperation condition) =>
        condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } o => AreEqual(o),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } o => !AreEqual(o),
            IPropertyReferenceOperation
            {
                Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            } o => !IsNull(o.Instance!),
            IBinaryOperation { OperatorMethod: null } o when Number(o.LeftOperand) is { } left && Number(o.RightOperand) is { } right =>
                Compare(o.OperatorKind, left, right),
            IInvocationOperation { TargetMethod.Name: "HasFlag", Instance: { } flags, Arguments: [var flag] } => Number(flags) is { } all
            && Number(flag.Value) is { } one
                ? (all & one) == one
                : null,
            IInvocationOperation { Arguments: [var text] } o when IsTestOfText(o.TargetMethod) => Of(text.Value)
                is { HasValue: true, Value: null or string } known
                ? IsEmpty(known.Value as string, o.TargetMethod)
                : null,
            IIsNullOperation o => IsNull(o.Operand),
            IIsPatternOperation o => Of(o.Value) is { HasValue: true, Value: var value } ? Matches(o.Pattern, value) : null,
            _ => Of(condition) is { HasValue: true, Value: bool b } ? b : null,
        };

    /// <summary>string.IsNullOrEmpty and string.IsNullOrWhiteSpace, and what projects have of the same names.</summary>
    public static bool IsTestOfText(IMethodSymbol method) =>
        method
            is {
                Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace",
                IsStatic: true,
                ReturnType.SpecialType: SpecialType.System_Boolean,
                Parameters: [{ Type.SpecialType: SpecialType.System_String }]
            };

    private static bool IsEmpty(string? text, IMethodSymbol test) =>
        test.Name == "IsNullOrEmpty" ? string.IsNullOrEmpty(text) : string.IsNullOrWhiteSpace(text);

    private static bool? Compare(BinaryOperatorKind kind, long left, long right) =>
        kind switch
        {
            BinaryOperatorKind.LessThan => left < right,
            BinaryOperatorKind.LessThanOrEqual => left <= right,
            BinaryOperatorKind.GreaterThan => left > right,
            BinaryOperatorKind.GreaterThanOrEqual => left >= right,
            _ => null,
        };

    private long? Number(IOperation value) =>
        Of(value) is { HasValue: true, Value: byte or sbyte or short or ushort or int or uint or long } known
            ? System.Convert.ToInt64(known.Value)
            : null;

    private bool? AreEqual(IBinaryOperation comparison) =>
        Of(comparison.LeftOperand) is { HasValue: true, Value: var left }
        && Of(comparison.RightOperand) is { HasValue: true, Value: var right }
            ? Number(comparison.LeftOperand) is { } one && Number(comparison.RightOperand) is { } other
                ? one == other
                : Equals(left, right)
            : null;

    private bool? IsNull(IOperation value) => Of(value) is { HasValue: true, Value: var known } ? known is null : null;

    private static bool? Matches(IPatternOperation pattern, object? value) =>
        pattern switch
        {
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => Equals(constant, value),
            INegatedPatternOperation o => !Matches(o.Pattern, value),
            IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } when value is null =>
                false,
            _ => null,
        };
}
