using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Suppressors;

/// <summary>Which rules of other analyzers are silenced, and why.</summary>
internal static class Suppressions
{
    public const string Blocking = "CGS0001";
    public const string Context = "CGS0002";
    public const string Suffix = "CGS0003";
    public const string Dropped = "CGS0004";
    public const string Endless = "CGS0005";

    public static ImmutableArray<SuppressionDescriptor> All { get; } =
    [
        .. Of(
            Blocking,
            "In a task CG1001 knows from the flow whether the call blocks, and names the awaiting form",
            "CA1849",
            "VSTHRD103",
            "MA0042",
            "MA0045",
            "S4462",
            "S6966"
        ),
        .. Of(Context, "A task always goes on on its scheduler, whatever ConfigureAwait says", "CA2007", "VSTHRD111", "MA0004", "RCS1090"),
        .. Of(Dropped, "CG2001 says that it never runs", "CS4014"),
        .. Of(Endless, "A task that waits in an endless loop is ended by a kill", "S2190"),
        .. Of(Suffix, "A task is cold and has no synchronous twin: its name says what it does", "VSTHRD200", "MA0137", "RCS1046"),
    ];

    private static IEnumerable<SuppressionDescriptor> Of(string id, string why, params string[] rules) =>
        rules.Select(rule => new SuppressionDescriptor(id, rule, why));
}
