using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What a test that was made tells: task.IsCompleted, listener.Pending(), socket.Available &gt; 0, socket.Poll(0, SelectRead).</summary>
internal sealed partial class BlockingTransfer
{
    // A member, as it were, of what a test gave: the task whose status it is.
    private const string StatusOf = "status of";

    // Of a number: the socket it says of how much can be read.
    private const string AvailableOn = "available on";

    /// <summary>Keeps what a test of a task tells, for its outcome may be looked at later.</summary>
    private void Promise(IOperation test, int task, int result)
    {
        if (test is IPropertyReferenceOperation { Property: var property })
        {
            if (SaysCompleted(property))
                State.Imply(result, Facts.True, task, Facts.Completed);
            else if (property.Name == "Status")
                State[new Place(result, StatusOf)] = task;
            // Who has waited for its handle has waited for the operation.
            else if (property.Name == "AsyncWaitHandle")
                SetPart(result, task, property);
        }
        else if (
            test is IInvocationOperation { TargetMethod: { Name: "WaitOne" } }
            || test is IInvocationOperation { TargetMethod: { Name: "Wait", ReturnsVoid: false } method }
                && BlockingSymbols.IsTaskLike(method.ContainingType)
        )
            State.Imply(result, Facts.True, task, Facts.Completed);
    }

    /// <summary><c>var hasData = socket.Available > 0;</c></summary>
    private void PromiseReadable(IBinaryOperation comparison, int left, int result)
    {
        if (!State.TryGet(new Place(left, AvailableOn), out var socket))
            return;
        foreach (var outcome in new[] { true, false })
        {
            if (IsPositive(comparison.OperatorKind, outcome, comparison.RightOperand.ConstantValue))
                State.Imply(result, outcome ? Facts.True : Facts.False, socket, Facts.ReadReady);
        }
    }

    private int Negate(IUnaryOperation operation)
    {
        var value = Evaluate(operation.Operand);
        var negated = New(operation);
        foreach (var by in new[] { Facts.True, Facts.False })
        {
            foreach (var (of, facts) in State.ImpliedBy(value, by))
                State.Imply(negated, by == Facts.True ? Facts.False : Facts.True, of, facts);
        }
        return negated;
    }

    protected override void Learn(IOperation condition, bool outcome)
    {
        NoteTest(condition, outcome);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } o:
                Learn(o.Operand, !outcome);
                break;
            case IConversionOperation { OperatorMethod: null } o:
                Learn(o.Operand, outcome);
                break;
            case IParenthesizedOperation o:
                Learn(o.Operand, outcome);
                break;
            case IPropertyReferenceOperation { Property.Name: "DataAvailable" } o
                when outcome && symbols.IsStream(o.Property.ContainingType):
                LearnReadable(o.Instance);
                break;
            case IPropertyReferenceOperation { Property: { Name: "KeyAvailable", ContainingType.Name: "Console" } } when outcome:
                State.Add(ValueNumbers.Thread, Facts.KeyPressed);
                break;
            // Until somebody else runs, who may reset it.
            case IPropertyReferenceOperation
            {
                Property: { Name: "IsSet", ContainingType.Name: "ManualResetEventSlim" or "CountdownEvent" }
            } o when outcome:
                State.Add(Evaluate(o.Instance), Facts.ReadReady);
                break;
            case IPropertyReferenceOperation { Property: { Name: "Blocking" } property } o
                when !outcome && symbols.IsSocket(property.ContainingType):
                State.Add(Evaluate(o.Instance), Facts.NonBlocking);
                break;
            case IPropertyReferenceOperation o when outcome && SaysCompleted(o.Property):
                Complete(Evaluate(o.Instance));
                break;
            case IPropertyReferenceOperation o:
                LearnVariable(Numbers.MadeBy(o), outcome);
                break;
            case IInvocationOperation { TargetMethod.Name: "Pending" or "Poll" } o when outcome:
                LearnReady(o);
                break;
            case IInvocationOperation { TargetMethod.Name: "Wait" } o
                when outcome && BlockingSymbols.IsTaskLike(o.TargetMethod.ContainingType):
                Complete(Evaluate(o.Instance));
                break;
            case IIsNullOperation o when outcome:
                LearnNull(o.Operand);
                break;
            case IIsNullOperation o:
                State.LearnNotNull(ValueOf(Unconverted(o.Operand)));
                break;
            case IInvocationOperation o:
                LearnVariable(ValueOf(o), outcome);
                break;
            case IIsPatternOperation o:
                LearnMatch(o, outcome);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation:
                LearnVariable(Evaluate(condition), outcome);
                break;
            case IBinaryOperation o:
                LearnComparison(o, outcome);
                break;
        }
    }

    /// <summary>The value of what was evaluated already: a call is not made again.</summary>
    private int ValueOf(IOperation evaluated) =>
        evaluated switch
        {
            IConversionOperation { OperatorMethod: null } o => ValueOf(o.Operand),
            IInvocationOperation o when !IsSameTask(o.TargetMethod) && !BlockingSymbols.IsValueOf(o.TargetMethod) => Numbers.MadeBy(o),
            _ => Evaluate(evaluated),
        };

    private void LearnVariable(int condition, bool outcome)
    {
        foreach (var (of, facts) in State.ImpliedBy(condition, outcome ? Facts.True : Facts.False))
            Learn(of, facts);
        // A path that the caller's argument may rule out: if (async) …
        var mayMatter =
            Numbers.WasOnEntry(condition, out var place)
            && (
                helper is not null && place is { Owner: 0, Key: IParameterSymbol }
                || place is { Owner: ValueNumbers.This, Key: IFieldSymbol field } && SynchronousCompletion.IsFixedFlag(field)
            );
        if (mayMatter)
            State.Add(condition, outcome ? Facts.True : Facts.False);
    }

    private void LearnComparison(IBinaryOperation comparison, bool outcome)
    {
        var (left, right) = (comparison.LeftOperand, comparison.RightOperand);
        var equal = comparison.OperatorKind switch
        {
            BinaryOperatorKind.Equals => outcome,
            BinaryOperatorKind.NotEquals => !outcome,
            _ => (bool?)null,
        };
        if (equal == true)
            LearnEqual(left, right);
        if (equal is { } isNull && right.ConstantValue is { HasValue: true, Value: null })
        {
            if (isNull)
                LearnNull(left);
            else
                State.LearnNotNull(ValueOf(Unconverted(left)));
        }
        else if (State.TryGet(new Place(ValueOf(left), AvailableOn), out var socket))
        {
            if (IsPositive(comparison.OperatorKind, outcome, right.ConstantValue))
                State.Add(socket, Facts.ReadReady);
        }
        else if (equal == true && IsTask(left) && IsTask(right))
            LearnSame(ValueOf(left), ValueOf(right));
        else if (equal == false && IsTask(left) && IsTask(right))
        {
            LearnOther(ValueOf(left), ValueOf(right));
            LearnOther(ValueOf(right), ValueOf(left));
        }
        else if (equal == true && IsEndedStatus(right))
            LearnEnded(left);
        else if (equal == true && IsEndedStatus(left))
            LearnEnded(right);
        else if (equal is { } same && Unconverted(right).ConstantValue is { HasValue: true, Value: bool constant })
            Learn(left, constant == same);
    }

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    private static bool IsPositive(BinaryOperatorKind kind, bool outcome, Optional<object?> other) =>
        kind switch
        {
            BinaryOperatorKind.GreaterThan => outcome && other is { HasValue: true, Value: >= 0 },
            BinaryOperatorKind.GreaterThanOrEqual => outcome && other is { HasValue: true, Value: >= 1 },
            BinaryOperatorKind.LessThanOrEqual => !outcome && other is { HasValue: true, Value: >= 0 },
            BinaryOperatorKind.LessThan => !outcome && other is { HasValue: true, Value: >= 1 },
            BinaryOperatorKind.NotEquals => outcome && other is { HasValue: true, Value: 0 },
            BinaryOperatorKind.Equals => !outcome && other is { HasValue: true, Value: 0 },
            _ => false,
        };

    // A comparison of references compares objects.
    private static bool IsTask(IOperation value) =>
        BlockingSymbols.IsTaskLike(value.Type) || value is IConversionOperation { OperatorMethod: null } o && IsTask(o.Operand);

    /// <summary>Two names of one task: <c>await Task.WhenAny(task, delay) == task</c>.</summary>
    private void LearnSame(int a, int b)
    {
        if (State.Has(a, Facts.Completed))
            Complete(b);
        else if (State.Has(b, Facts.Completed))
            Complete(a);
    }

    /// <summary>The first of two tasks to end is not the one, so it is the other: <c>if (await Task.WhenAny(task, delay) != delay)</c>.</summary>
    private void LearnOther(int first, int one)
    {
        var candidates = State.PairsOf<Candidate>(first);
        if (candidates.Length == 2 && candidates.Any(c => c.Value == one))
            Complete(candidates[candidates[0].Value == one ? 1 : 0].Value);
    }

    private void LearnEnded(IOperation status)
    {
        if (State.TryGet(new Place(ValueOf(status), StatusOf), out var task))
            Complete(task);
    }

    private static bool IsEndedStatus(IOperation value) =>
        value
            is IFieldReferenceOperation { Field: { Name: "RanToCompletion" or "Faulted" or "Canceled", ContainingType.Name: "TaskStatus" } }
        || value is IConversionOperation o && IsEndedStatus(o.Operand);

    /// <summary>Whatever is said of nothing is true: <c>if (s != null) await Sys.ReadWait(s); s?.Receive(buffer);</c></summary>
    private void LearnNull(IOperation value)
    {
        value = Unconverted(value);
        var nothing = ValueOf(value);
        State.Add(nothing, Facts.Null);
        State.Add(SocketIn(nothing, value.Type), Facts.ReadReady | Facts.WriteReady | Facts.NonBlocking);
        if (BlockingSymbols.IsTaskLike(value.Type))
            State.Add(nothing, Facts.Completed);
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

    private static bool SaysCompleted(IPropertySymbol property) =>
        property.Name is "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" or "CompletedSynchronously"
        && BlockingSymbols.IsTaskLike(property.ContainingType);

    private void LearnReady(IInvocationOperation test)
    {
        if (test.TargetMethod.Name == "Pending" || AsksFor(test, "SelectRead"))
            LearnReadable(test.Instance);
        else if (AsksFor(test, "SelectWrite"))
            State.Add(SocketIn(Evaluate(test.Instance), test.Instance?.Type), Facts.WriteReady);
    }

    private static bool AsksFor(IInvocationOperation poll, string mode) =>
        poll.Arguments.Any(a => a.Value is IFieldReferenceOperation { Field.Name: var name } && name == mode);

    private void LearnReadable(IOperation? owner) => State.Add(SocketIn(Evaluate(owner), owner?.Type), Facts.ReadReady);
}
