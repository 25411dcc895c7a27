namespace CoGen.CompilerServices;

/// <summary>
/// Where a system call stands while a fallback frame makes it: the compiler copies an awaiter before it suspends, so a call that
/// changes as it runs needs a place of its own. Used again once it is over.
/// </summary>
/// <typeparam name="TCall">The call.</typeparam>
internal sealed class CallCell<TCall> : IRetry
    where TCall : ISystemCall
{
    internal static readonly bool IsRetried = typeof(IRetriedSystemCall).IsAssignableFrom(typeof(TCall));

    [ThreadStatic]
    private static CallCell<TCall>? t_free;

    private TCall _call = default!;
    private CallCell<TCall>? _nextFree;
    private bool _hasResult;
    private bool _isMade;

    public CoStep Again(Scheduler os, CoFrame frame)
    {
        _isMade = true;
        return _call.Invoke(new SystemCaller(os, frame));
    }

    public void Finish()
    {
        // A result is still to be fetched: then Return ends it.
        if (!_hasResult)
            Return();
    }

    internal static CallCell<TCall> Rent(TCall call, bool hasResult)
    {
        var cell = t_free;
        if (cell is null)
            cell = new CallCell<TCall>();
        else
            t_free = cell._nextFree;
        cell._call = call;
        cell._hasResult = hasResult;
        return cell;
    }

    /// <summary>The call, for somebody else to make.</summary>
    internal TCall Take()
    {
        _isMade = true;
        return Return();
    }

    internal TCall Return()
    {
        if (!_isMade)
            throw OutsideTask.Error(typeof(TCall));
        _isMade = false;
        var call = _call;
        _call = default!;
        _nextFree = t_free;
        t_free = this;
        return call;
    }
}
