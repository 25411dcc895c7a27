using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>Awaits a system call with a result in a method that was not rewritten.</summary>
/// <typeparam name="TCall">The call.</typeparam>
/// <typeparam name="TResult">Its result.</typeparam>
public readonly struct SystemCallAwaiter<TCall, TResult> : ICriticalNotifyCompletion, IFallbackAwaiter
    where TCall : struct, ISystemCall<TResult>
{
    // The compiler copies an awaiter before it suspends, so a call that changes as it runs needs a place of its own.
    private readonly Cell _cell;

    /// <summary>Prepares the call; it is made when the method suspends.</summary>
    /// <param name="call">The call, not yet made.</param>
    public SystemCallAwaiter(TCall call) => _cell = Cell.Rent(call);

    /// <summary>False: every system call is a scheduling point.</summary>
    public bool IsCompleted => false;

    IRetry? IFallbackAwaiter.Retry => Cell.IsRetried ? _cell : null;

    /// <summary>The call's result, or throws what came back instead.</summary>
    public TResult GetResult()
    {
        FallbackInterrupt.ThrowIfSet();
        return _cell.Return();
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void OnCompleted(Action continuation) => throw OutsideTask.Error(typeof(TCall));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void UnsafeOnCompleted(Action continuation) => throw OutsideTask.Error(typeof(TCall));

    CoStep IFallbackAwaiter.Begin(Scheduler os, CoFrame frame) => _cell.Again(os, frame);

    private sealed class Cell : IRetry
    {
        internal static readonly bool IsRetried = typeof(IRetriedSystemCall).IsAssignableFrom(typeof(TCall));

        [ThreadStatic]
        private static Cell? t_free;

        private TCall _call;
        private Cell? _nextFree;

        internal static Cell Rent(TCall call)
        {
            var cell = t_free;
            if (cell is null)
                cell = new Cell();
            else
                t_free = cell._nextFree;
            cell._call = call;
            return cell;
        }

        internal TResult Return()
        {
            var call = _call;
            _call = default;
            _nextFree = t_free;
            t_free = this;
            return call.GetResult();
        }

        public CoStep Again(Scheduler os, CoFrame frame) => _call.Invoke(new SystemCaller(os, frame));
    }
}
