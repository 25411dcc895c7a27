using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What a test that was made tells: task.IsCompleted, listener.Pending(), socket.Available &gt; 0, socket.Poll(0, SelectRead).</summary>
internal sealed partial class BlockingTransfer
{
    protected override void Learn(IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } o:
                Learn(o.Operand, !outcome);
                break;
            case IParenthesizedOperation o:
                Learn(o.Operand, outcome);
                break;
            case IPropertyReferenceOperation { Property.Name: "DataAvailable" } o
                when outcome && symbols.IsStream(o.Property.ContainingType):
                LearnReadable(o.Instance);
                break;
            case IPropertyReferenceOperation o when outcome && SaysCompleted(o.Property):
                Complete(Evaluate(o.Instance));
                break;
            case IInvocationOperation { TargetMethod.Name: "Pending" or "Poll" } o when outcome && SaysReadable(o):
                LearnReadable(o.Instance);
                break;
            case IInvocationOperation { TargetMethod.Name: "Wait" } o
                when outcome && BlockingSymbols.IsTaskLike(o.TargetMethod.ContainingType):
                Complete(Evaluate(o.Instance));
                break;
            case IIsPatternOperation o when SaysCompleted(o.Pattern, outcome):
                Complete(Evaluate(o.Value));
                break;
            case IBinaryOperation o:
                LearnComparison(o, outcome);
                break;
        }
    }

    private void LearnComparison(IBinaryOperation comparison, bool outcome)
    {
        var (left, right) = (comparison.LeftOperand, comparison.RightOperand);
        if (left is not IPropertyReferenceOperation property)
            return;
        var equal = comparison.OperatorKind == BinaryOperatorKind.Equals;
        if (property.Property.Name == "Available" && symbols.IsSocket(property.Property.ContainingType))
        {
            var positive = comparison.OperatorKind switch
            {
                BinaryOperatorKind.GreaterThan => outcome && right.ConstantValue is { HasValue: true, Value: >= 0 },
                BinaryOperatorKind.GreaterThanOrEqual => outcome && right.ConstantValue is { HasValue: true, Value: >= 1 },
                BinaryOperatorKind.NotEquals => outcome && right.ConstantValue is { HasValue: true, Value: 0 },
                BinaryOperatorKind.Equals => !outcome && right.ConstantValue is { HasValue: true, Value: 0 },
                _ => false,
            };
            if (positive)
                LearnReadable(property.Instance);
        }
        else if (property.Property.Name == "Status" && symbols.IsTask(property.Property.ContainingType) && equal && outcome)
        {
            if (right is IFieldReferenceOperation { Field.Name: "RanToCompletion" or "Faulted" or "Canceled" })
                Complete(Evaluate(property.Instance));
        }
        else if (
            equal
            && SaysCompleted(property.Property)
            && right.ConstantValue is { HasValue: true, Value: bool value }
            && value == outcome
        )
        {
            Complete(Evaluate(property.Instance));
        }
    }

    /// <summary>Debug.Assert(task.IsCompleted) and other methods that do not return unless, or if, their argument is true.</summary>
    private void LearnFromAssertions(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { Type.SpecialType: SpecialType.System_Boolean } parameter)
                continue;
            var attribute = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "DoesNotReturnIfAttribute");
            if (attribute?.ConstructorArguments is [{ Value: bool doesNotReturnIf }])
                Learn(argument.Value, !doesNotReturnIf);
        }
    }

    private static bool SaysCompleted(IPatternOperation pattern, bool matched) =>
        pattern switch
        {
            INegatedPatternOperation negated => SaysCompleted(negated.Pattern, !matched),
            IRecursivePatternOperation recursive when matched => recursive.PropertySubpatterns.Any(p =>
                p.Member is IPropertyReferenceOperation { Property: var property }
                && SaysCompleted(property)
                && p.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } }
            ),
            _ => false,
        };

    private static bool SaysCompleted(IPropertySymbol property) =>
        property.Name is "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled"
        && BlockingSymbols.IsTaskLike(property.ContainingType);

    private static bool SaysReadable(IInvocationOperation call) =>
        call.TargetMethod.Name == "Pending" || call.Arguments.Any(a => a.Value is IFieldReferenceOperation { Field.Name: "SelectRead" });

    private void LearnReadable(IOperation? owner) => State.Add(SocketIn(Evaluate(owner), owner?.Type), Facts.ReadReady);
}
