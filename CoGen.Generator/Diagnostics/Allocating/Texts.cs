using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Allocating;

/// <summary>Strings made at run time, by <c>+</c> or interpolation.</summary>
internal static class Texts
{
    public static bool IsString(IOperation operation) =>
        operation
            is { ConstantValue.HasValue: false, Type.SpecialType: SpecialType.System_String }
                and (IInterpolatedStringOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null });

    /// <summary>What the string is made of. Values in it are written to it, not boxed.</summary>
    public static IEnumerable<IOperation> Parts(IOperation text) =>
        text switch
        {
            IBinaryOperation sum => Parts(sum.LeftOperand).Concat(Parts(sum.RightOperand)),
            IInterpolatedStringOperation interpolated => interpolated
                .Parts.OfType<IInterpolationOperation>()
                .Select(part => Value(part.Expression)),
            _ => [Value(text)],
        };

    private static IOperation Value(IOperation part) =>
        part is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : part;
}
