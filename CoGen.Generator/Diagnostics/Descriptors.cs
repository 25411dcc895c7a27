using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics;

/// <summary>Every rule CoGen has. CG0xxx: the shape of a task method; CG1xxx: blocking; CG2xxx: misuse.</summary>
internal static partial class Descriptors
{
    private const string HelpLinkBase = "https://github.com/cogen-dotnet/cogen/blob/main/docs/rules/";

    private const string Shape = "CoGen.Shape";
    private const string Fallback = "CoGen.Fallback";
    private const string Performance = "CoGen.Performance";
    private const string Blocking = "CoGen.Blocking";

    /// <summary>{0}: the method; {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor NotATaskMethod = Create(
        "CG0001",
        Shape,
        DiagnosticSeverity.Error,
        "A [CoTask] method must be async and return CoTask or CoTask<T>",
        "'{0}' is marked [CoTask], but {1}",
        "CoGen rewrites the body of an async method that returns CoTask or CoTask<T>. A method of any other shape cannot become a task."
    );

    /// <summary>{0}: the method; {1}: the containing type that is not partial.</summary>
    public static readonly DiagnosticDescriptor TypeNotPartial = Create(
        "CG0002",
        Shape,
        DiagnosticSeverity.Error,
        "The types that contain a [CoTask] method must be partial",
        "'{0}' is marked [CoTask], so its containing type '{1}' must be partial",
        "The generated frame is a nested class of the type that contains the method: that type, and every type around it, must be partial."
    );

    /// <summary>{0}: the method; {1}: the construct, as a full clause.</summary>
    public static readonly DiagnosticDescriptor FallsBack = Create(
        "CG0003",
        Fallback,
        DiagnosticSeverity.Info,
        "The method is not rewritten",
        "'{0}' runs as the compiler's own async, not as a CoGen frame: {1}",
        "The method is correct and runs on the same scheduler, but slower, and a kill is an exception thrown at the await. "
            + "The message names the construct that is not rewritten."
    );

    /// <summary>{0}: the await; {1}: the object, as a noun phrase.</summary>
    public static readonly DiagnosticDescriptor AwaitAllocates = Create(
        "CG0004",
        Performance,
        DiagnosticSeverity.Info,
        "An await allocates",
        "'{0}' allocates: {1}",
        "A rewritten method that awaits tasks and system calls allocates nothing. Here an object is made at the await, or kept across it.",
        isEnabledByDefault: false
    );

    /// <summary>{0}: the called method; {1}: the reason, as a full clause.</summary>
    public static readonly DiagnosticDescriptor NotRedirected = Create(
        "CG0005",
        Fallback,
        DiagnosticSeverity.Info,
        "The call is not redirected to the rewritten method",
        "This call of '{0}' is not redirected to its CoGen frame: {1}",
        "The call runs the compiler's own async version of the method: correct, but slower, and a kill is an exception thrown at the await."
    );

    /// <summary>{0}: the assembly; {1}: its frame contract; {2}: the one of this generator.</summary>
    public static readonly DiagnosticDescriptor ContractMismatch = Create(
        "CG0006",
        Fallback,
        DiagnosticSeverity.Warning,
        "The assembly was built with another frame contract",
        "The assembly '{0}' was built with frame contract {1}, this generator speaks {2}: its tasks run as fallbacks",
        "Frames and factories are a binary contract between assemblies. Build both assemblies with versions of CoGen that share it."
    );

    /// <summary>{0}: the blocking member; {1}: what to do instead, as a full clause.</summary>
    public static readonly DiagnosticDescriptor BlockingCall = Create(
        "CG1001",
        Blocking,
        DiagnosticSeverity.Warning,
        "A blocking call in a task stops every task",
        "'{0}' blocks the scheduler's thread, and with it every task; {1}",
        "All tasks of a scheduler share one thread. A call that blocks it stops all of them: use the awaiting form, or wait first."
    );

    /// <summary>{0}: the helper; {1}: the chain from it to the blocking member.</summary>
    public static readonly DiagnosticDescriptor BlockingHelper = Create(
        "CG1002",
        Blocking,
        DiagnosticSeverity.Warning,
        "A helper called in a task blocks the scheduler's thread",
        "'{0}' blocks the scheduler's thread, and with it every task: {1}",
        "All tasks of a scheduler share one thread. The called method leads to a call that blocks it: make the helper a task, or run it elsewhere."
    );

    /// <summary>{0}: the line.</summary>
    public static readonly DiagnosticDescriptor BlockingTableLine = Create(
        "CG1003",
        Blocking,
        DiagnosticSeverity.Warning,
        "A line of CoGen.BlockingApis.txt is not understood",
        "'{0}' is not an entry of the table of blocking members; write 'documentation id ; family ; severity ; awaiting form'",
        "The line is passed over, so the member is treated as if it were not listed."
    );

    private static DiagnosticDescriptor Create(
        string id,
        string category,
        DiagnosticSeverity severity,
        string title,
        string message,
        string description,
        bool isEnabledByDefault = true
    ) => new(id, title, message, category, severity, isEnabledByDefault, description, HelpLinkBase + id + ".md");
}
