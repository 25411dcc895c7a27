using System.Runtime.ExceptionServices;

namespace CoGen.CompilerServices;

/// <summary>
/// Carries an exception to the await of a fallback frame: set just before the compiler's state machine moves, taken by the first
/// thing that machine does, the awaiter's <c>GetResult</c>.
/// </summary>
internal static class FallbackInterrupt
{
    [ThreadStatic]
    private static Exception? t_pending;

    internal static void Set(Exception exception) => t_pending = exception;

    internal static void Clear() => t_pending = null;

    internal static void ThrowIfSet()
    {
        if (t_pending is { } exception)
        {
            t_pending = null;
            ExceptionDispatchInfo.Throw(exception);
        }
    }
}
