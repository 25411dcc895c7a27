using CoGen.Generator.Diagnostics.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The calls that take a lock which belongs to the thread, and those that give it back.</summary>
internal static class LockCalls
{
    /// <summary>The lock the call takes, or null. Two calls that write the lock alike mean the same one.</summary>
    /// <remarks>A semaphore belongs to no thread: who tries for it and goes on without holds up nobody.</remarks>
    public static HeldLock? Taken(IInvocationOperation call) =>
        KindOf(call) is { } kind && IsEnter(kind, call.TargetMethod.Name) && !(IsSemaphore(kind) && NeverWaits(call))
            ? new(kind, Mode(call.TargetMethod.Name), Name(call))
            : null;

    /// <summary>The lock the call gives back, or null.</summary>
    public static HeldLock? Released(IInvocationOperation call) =>
        KindOf(call) is { } kind && IsExit(kind, call.TargetMethod.Name) ? new(kind, Mode(call.TargetMethod.Name), Name(call)) : null;

    /// <summary>Whether the call says by its result if it took the lock.</summary>
    public static bool IsTry(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean && !method.Parameters.Any(p => p.RefKind == RefKind.Ref);

    /// <summary>A semaphore is a lock only where the function that waits for it also releases it; else it is a signal.</summary>
    public static bool IsLockOnlyIfReleased(HeldLock taken) => IsSemaphore(taken.Kind);

    private static bool IsSemaphore(string kind) => kind is "SemaphoreSlim" or "Semaphore";

    private static bool NeverWaits(IInvocationOperation call) =>
        call.Arguments.Any(a => Times.IsTimeout(a.Parameter) && Times.IsZero(a.Value));

    /// <summary>Whether a method of this name can be one of these calls.</summary>
    public static bool MayBe(string name) =>
        name is "Wait" or "WaitOne"
        || name.StartsWith("Enter", StringComparison.Ordinal)
        || name.StartsWith("TryEnter", StringComparison.Ordinal)
        || name.StartsWith("Exit", StringComparison.Ordinal)
        || name.StartsWith("Acquire", StringComparison.Ordinal)
        || name.StartsWith("Release", StringComparison.Ordinal);

    private static bool IsEnter(string kind, string name) =>
        kind switch
        {
            "Monitor" or "Lock" or "SpinLock" => name is "Enter" or "TryEnter",
            "Mutex" or "Semaphore" => name == "WaitOne",
            "SemaphoreSlim" => name == "Wait",
            "ReaderWriterLockSlim" => name.StartsWith("Enter", StringComparison.Ordinal)
                || name.StartsWith("TryEnter", StringComparison.Ordinal),
            _ => name.StartsWith("Acquire", StringComparison.Ordinal),
        };

    private static bool IsExit(string kind, string name) =>
        kind switch
        {
            "Monitor" or "Lock" or "SpinLock" => name == "Exit",
            "Mutex" => name is "ReleaseMutex" or "Dispose" or "Close",
            "Semaphore" or "SemaphoreSlim" => name == "Release",
            "ReaderWriterLockSlim" => name.StartsWith("Exit", StringComparison.Ordinal),
            _ => name.StartsWith("Release", StringComparison.Ordinal),
        };

    private static string? KindOf(IInvocationOperation call)
    {
        // A lock statement, which no await stands in.
        if (call.IsImplicit)
            return null;
        var type = call.TargetMethod.ContainingType;
        if (type.Name == "WaitHandle" && call.Instance is { } instance)
            type = (instance is IConversionOperation c ? c.Operand.Type : instance.Type) as INamedTypeSymbol;
        if (type?.ContainingNamespace?.ToDisplayString() != "System.Threading")
            return null;
        return
            type.Name
                is "Monitor"
                    or "Lock"
                    or "SpinLock"
                    or "Mutex"
                    or "Semaphore"
                    or "SemaphoreSlim"
                    or "ReaderWriterLockSlim"
                    or "ReaderWriterLock"
            ? type.Name
            : null;
    }

    private static string Mode(string method) =>
        method.Contains("Upgradeable") ? "upgradeable"
        : method.Contains("Write") ? "write"
        : method.Contains("Read") ? "read"
        : "";

    private static string Name(IInvocationOperation call) => NameOf(call.Instance ?? call.Arguments.FirstOrDefault()?.Value);

    /// <summary>How the code writes the value.</summary>
    public static string NameOf(IOperation? value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        var text = value?.Syntax.ToString() ?? "";
        return text.StartsWith("this.", StringComparison.Ordinal) ? text.Substring(5) : text;
    }
}
