using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>One line of BlockingApis.txt.</summary>
/// <param name="Type">The type, as in a documentation id.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Parameters">The parameter list as in a documentation id, or null for every overload.</param>
/// <param name="Family">What makes a call harmless.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="AwaitingForm">The expression to await instead, see <see cref="Blocking.AwaitingForm"/>.</param>
internal sealed record BlockingEntry(
    string Type,
    string Member,
    string? Parameters,
    BlockingFamily Family,
    DiagnosticSeverity Severity,
    string? AwaitingForm
)
{
    /// <summary>Through a helper: a lock is taken for a moment there, as a rule, so that is information only.</summary>
    public DiagnosticSeverity SeverityInHelper => Family == BlockingFamily.Lock ? DiagnosticSeverity.Info : Severity;
}
