using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics;

// CG2xxx. There is no CG2007: a method group, delegate or virtual call of a task is CG0005's to report, once.
internal static partial class Descriptors
{
    private const string Misuse = "CoGen.Misuse";

    /// <summary>{0}: what was made, as a full clause.</summary>
    public static readonly DiagnosticDescriptor NeverStarted = Create(
        "CG2001",
        Misuse,
        DiagnosticSeverity.Warning,
        "A task is made and never started",
        "{0}",
        "A task is cold: calling its method runs nothing. It runs when it is awaited, spawned or started. A system call that is not awaited "
            + "does nothing either."
    );

    /// <summary>{0}: the variable.</summary>
    public static readonly DiagnosticDescriptor UsedTwice = Create(
        "CG2002",
        Misuse,
        DiagnosticSeverity.Warning,
        "A task is started twice",
        "The task in '{0}' may have been awaited or spawned before: the second time throws InvalidOperationException",
        "A task runs once. On some path the same task is awaited, spawned or started a second time, which throws. "
            + "To wait for a task in several places, start it with Sys.Start and await the handle."
    );

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor HogsProcessor = Create(
        "CG2003",
        Misuse,
        DiagnosticSeverity.Warning,
        "A loop goes round without letting other tasks run",
        "This loop can go round and round without a suspension: no other task runs meanwhile",
        "Tasks take turns at their awaits only. Nothing on this way round the loop ends it, and nothing on it lets another task run."
    );

    /// <summary>{0}: what is held, as a noun phrase; {1}: what is wrong with that.</summary>
    public static readonly DiagnosticDescriptor HeldAcrossSuspension = Create(
        "CG2004",
        Misuse,
        DiagnosticSeverity.Warning,
        "A lock or thread-static value is held across a suspension",
        "{0} is held across a suspension: {1}",
        "While a task is suspended, the other tasks of its thread run: a lock that belongs to the thread does not keep them out, and "
            + "another thread that wants it waits for all of them; a [ThreadStatic] field is theirs as well."
    );

    /// <summary>{0}: the task.</summary>
    public static readonly DiagnosticDescriptor SwallowsKill = Create(
        "CG2005",
        Misuse,
        DiagnosticSeverity.Warning,
        "The catch would swallow a kill",
        "'{0}' runs as the compiler's own async, where a kill is an exception thrown at the await: this catch would swallow it",
        "In a method that is not rewritten, a kill is a TaskKilledException. A catch that swallows it keeps the task alive, until the "
            + "scheduler abandons it."
    );

    /// <summary>{0}: the awaited type; {1}: what to do instead.</summary>
    public static readonly DiagnosticDescriptor AwaitedOutsideTask = Create(
        "CG2006",
        Misuse,
        DiagnosticSeverity.Warning,
        "A task is awaited outside a task",
        "'{0}' can be awaited only in a task: here the await throws InvalidOperationException; {1}",
        "Only a scheduler runs tasks and system calls. Ordinary async code awaits scheduler.RunAsync(task)."
    );

    /// <summary>{0}: the function; {1}: what is wrong with it, as a full clause.</summary>
    public static readonly DiagnosticDescriptor WaitsElsewhere = Create(
        "CG2008",
        Misuse,
        DiagnosticSeverity.Info,
        "A task's waiting is done in an ordinary async function",
        "{0} {1}",
        "The scheduler does not know what an ordinary async function waits for: a kill does not reach it, the process table does not show "
            + "it, and the failure of one that is async void ends the process."
    );

    /// <summary>{0}: the system call; {1}: what its result says.</summary>
    public static readonly DiagnosticDescriptor ResultIgnored = Create(
        "CG2009",
        Misuse,
        DiagnosticSeverity.Info,
        "The result of a system call is ignored",
        "The result of '{0}' is ignored: it says {1}",
        "Use the result, or assign it to a discard to say that it does not matter."
    );

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor AmbientState = Create(
        "CG2010",
        Misuse,
        DiagnosticSeverity.Info,
        "AsyncLocal is used in a task",
        "AsyncLocal gives every task that differs an ExecutionContext of its own, saved and restored at each switch: pass the value instead",
        "The value is kept correctly for each task, but costs time at every switch of a task that has set one."
    );
}
