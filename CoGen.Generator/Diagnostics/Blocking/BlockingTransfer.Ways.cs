using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Ways that are not gone: conditions that are known here, and those of a helper that its caller's arguments decide.</summary>
internal sealed partial class BlockingTransfer
{
    private readonly Dictionary<int, (IOperation Condition, IParameterSymbol Parameter)> _tests = [];

    /// <summary>The outcomes of tests that are made several times and come out alike each time.</summary>
    public IReadOnlyDictionary<string, bool>? Assumed { get; init; }

    /// <inheritdoc/>
    public bool? Decide(IOperation condition, FlowState state)
    {
        State = state;
        return condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } o => !Decide(o.Operand, state),
            _ when Assumed is not null && Assumed.TryGetValue(condition.Syntax.ToString(), out var outcome) => outcome,
            ILocalReferenceOperation or IFieldReferenceOperation => (State.FactsOf(Evaluate(condition)) & (Facts.True | Facts.False)) switch
            {
                Facts.True => true,
                Facts.False => false,
                _ => null,
            },
            _ => null,
        };
    }

    private void NoteTest(IOperation condition, bool outcome)
    {
        if (helper is null || ParameterTest.ParameterOf(condition, GivenBy) is not { } parameter)
            return;
        var test = Numbers.MadeBy(("test", parameter, condition.Syntax.ToString()));
        _tests[test] = (condition, parameter);
        State.Add(test, outcome ? Facts.True : Facts.False);
    }

    private IParameterSymbol? GivenBy(IOperation name) =>
        name is IParameterReferenceOperation or IFlowCaptureReferenceOperation
        && Numbers.WasOnEntry(Evaluate(name), out var place)
        && place is { Owner: 0, Key: IParameterSymbol parameter }
        && helper!.Parameters.Contains(parameter, SymbolEqualityComparer.Default)
            ? parameter
            : null;

    /// <summary>The tests on the way here, with those that led on in the function that is called.</summary>
    private ImmutableArray<ParameterTest> TestsOnTheWay(ImmutableArray<ParameterTest> further)
    {
        if (helper is null)
            return [];
        var tests = further.IsDefault ? [] : further;
        foreach (var test in _tests)
        {
            var outcome = State.FactsOf(test.Key) & (Facts.True | Facts.False);
            if (outcome is Facts.True or Facts.False)
                tests = tests.Add(new ParameterTest(test.Value.Condition, test.Value.Parameter, outcome));
        }
        return tests;
    }

    private bool IsRuledOut(ParameterTest test, Call call) =>
        test.Parameter.Ordinal < call.Arguments.Length && test.IsRuledOutBy(ConstantOf(call.Arguments[test.Parameter.Ordinal]));

    /// <summary>What is tested of a parameter that is given on is tested of the one it was given as.</summary>
    private ImmutableArray<ParameterTest> GivenOn(ImmutableArray<ParameterTest> tests, Call call)
    {
        if (helper is null || tests.IsEmpty)
            return [];
        var here = ImmutableArray.CreateBuilder<ParameterTest>();
        foreach (var test in tests.Where(t => t.Parameter.Ordinal < call.Arguments.Length))
        {
            var given = Numbers.WasOnEntry(call.Arguments[test.Parameter.Ordinal], out var place) ? place : default;
            if (given is { Owner: 0, Key: IParameterSymbol own } && helper.Parameters.Contains(own, SymbolEqualityComparer.Default))
                here.Add(test with { Parameter = own });
        }
        return here.ToImmutable();
    }

    private Optional<object?> ConstantOf(int value) =>
        value == Numbers.MadeBy(NullValue) ? new(null)
        : Numbers.TryGetConstant(value, out var constant) ? new(constant)
        : TruthOf(value);
}
