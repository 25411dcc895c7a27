using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CoGen.CompilerServices;

/// <summary>
/// Carries an exception to the await of a fallback frame: set just before the compiler's state machine moves, taken by the first
/// thing that machine does, the awaiter's <c>GetResult</c>.
/// </summary>
[StackTraceHidden]
internal static class FallbackInterrupt
{
    // How many threads have one pending: almost always none, and cheaper to ask than the thread's own.
    private static int s_pending;

    [ThreadStatic]
    private static ExceptionDispatchInfo? t_pending;

    internal static void Set(Exception exception) => Set(ExceptionDispatchInfo.Capture(exception));

    internal static void Set(ExceptionDispatchInfo exception)
    {
        if (t_pending is null)
            Interlocked.Increment(ref s_pending);
        t_pending = exception;
    }

    internal static void ThrowIfSet()
    {
        if (s_pending != 0)
            ThrowIfSetHere();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowIfSetHere()
    {
        if (t_pending is not { } exception)
            return;
        t_pending = null;
        Interlocked.Decrement(ref s_pending);
        exception.Throw();
    }
}
