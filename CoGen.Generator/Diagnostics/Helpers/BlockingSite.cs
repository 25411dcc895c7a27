using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Blocking;
using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>A place in a body where the thread may block.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Member">The blocking member, or the helper that leads to it.</param>
/// <param name="Entry">The blocking member's entry; null where a delegate, or an override, is called that this body does not know.</param>
/// <param name="Chain">The way from the helper to the blocking member; empty for a direct call.</param>
/// <param name="Value">The socket, .NET task, delegate or receiver; 0 where it does not matter.</param>
/// <param name="Harmless">The facts of that value any of which would make it harmless.</param>
/// <param name="When">The parameter that led here, and what it was.</param>
/// <param name="Timeout">How long it waits: a zero would make it harmless too; 0 where it waits for ever.</param>
/// <param name="IsFailing">Whether control comes there only on the way to an exception.</param>
/// <param name="Tests">The conditions on the way here that an argument may decide.</param>
internal sealed record BlockingSite(
    IOperation Operation,
    ISymbol? Member,
    BlockingEntry? Entry,
    ImmutableArray<string> Chain,
    int Value,
    Facts Harmless,
    int Timeout = 0,
    (int Condition, Facts Is)? When = null,
    bool IsFailing = false,
    ImmutableArray<ParameterTest> Tests = default
)
{
    /// <summary>What the delegate or override is given.</summary>
    public int[] Arguments { get; init; } = [];

    /// <summary>Whether something was done before that may have used up what the caller of a delegate waited for.</summary>
    public bool IsAgain { get; init; }

    /// <summary>How bad it is through a helper: who blocks only when something has failed rarely does.</summary>
    public DiagnosticSeverity SeverityInHelper => IsFailing ? DiagnosticSeverity.Info : Entry!.SeverityInHelper;

    /// <summary>The same, as the callers of the function around it see it.</summary>
    public Effect ToEffect(string function, ValueNumbers numbers)
    {
        var chain = Entry is not null && Chain.IsEmpty ? [function, BlockingReport.NameOf(Operation, Member!)] : Chain.Insert(0, function);
        var origin = Harmless == Facts.None && Entry is not null ? null : Origin.Of(Value, numbers);
        var timeout = Timeout == 0 ? null : Origin.Of(Timeout, numbers);
        return new Effect(chain, Entry, origin, Harmless, timeout, GuardOf(numbers), IsFailing, Tests)
        {
            IsAgain = IsAgain,
            Virtual = Entry is null ? Member as IMethodSymbol : null,
            Given = [.. Arguments.Select(a => new GivenArgument(Origin.Of(a, numbers), numbers.TryGetConstant(a, out var c) ? c : null))],
        };
    }

    private (Origin Condition, Facts Is)? GuardOf(ValueNumbers numbers) =>
        When is var (condition, holds) && Origin.Of(condition, numbers) is { } origin ? (origin, holds) : null;
}
