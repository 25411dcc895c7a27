using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>A condition on one parameter, <c>mode == Mode.Sync</c>, and how it came out on the way to a call.</summary>
/// <param name="Condition">Whatever is no constant in it is the parameter.</param>
/// <param name="Parameter">The parameter of the function that the call stands in.</param>
/// <param name="Is">True or false.</param>
internal sealed record ParameterTest(IOperation Condition, IParameterSymbol Parameter, Facts Is)
{
    /// <summary>Equal where the tests are.</summary>
    public string Key => $"{Parameter.Ordinal} {Condition.Syntax} {Is}";

    /// <summary>Whether an argument that is known makes it come out otherwise.</summary>
    public bool IsRuledOutBy(Optional<object?> argument) =>
        argument.HasValue
        && new Constants(o => IsName(o) ? argument : default, _ => default).IsTrue(Condition) is { } outcome
        && outcome != (Is == Facts.True);

    private static bool IsName(IOperation operation) => operation is IParameterReferenceOperation or IFlowCaptureReferenceOperation;

    /// <summary>The parameter that alone decides on the condition; null where there is more to it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="valueOf">What a name in it stands for, if that is a parameter as it was given.</param>
    public static IParameterSymbol? ParameterOf(IOperation condition, Func<IOperation, IParameterSymbol?> valueOf)
    {
        IParameterSymbol? only = null;
        foreach (var part in condition.DescendantsAndSelf())
        {
            switch (part)
            {
                case { ConstantValue.HasValue: true }
                or IConversionOperation { OperatorMethod: null }
                or IArgumentOperation
                or IPatternOperation:
                case IBinaryOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } or IIsNullOperation:
                case IIsPatternOperation
                or IInvocationOperation { TargetMethod.Name: "HasFlag" }
                or IFieldReferenceOperation { Field.IsConst: true }:
                case IInvocationOperation { TargetMethod: var method } when Constants.IsTestOfText(method):
                case IPropertyReferenceOperation
                {
                    Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T },
                }:
                    break;
                default:
                    if (valueOf(part) is not { } parameter || (only is not null && !only.Equals(parameter, SymbolEqualityComparer.Default)))
                        return null;
                    only = parameter;
                    break;
            }
        }
        return only;
    }
}
