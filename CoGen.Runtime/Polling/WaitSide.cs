using CoGen.Kernel;

namespace CoGen.Polling;

/// <summary>
/// One direction of a descriptor: the tasks that wait for it, first come first woken, and whether an operation is worth trying. All
/// waiters are woken at once, so none can be forgotten when another is killed. They have the next round to themselves: a call that
/// did not wait lets them go first, once.
/// </summary>
internal struct WaitSide
{
    private const int Several = -1;

    /// <summary>False once an operation found nothing, until the system reports that there is something again.</summary>
    internal bool MayTry;

    internal WaiterList Waiters;

    private int _wokenFor;
    private int _woken;

    /// <summary>Whether others were woken for this round, and a call that has just come should stand behind them.</summary>
    internal readonly bool IsOthersTurn(int round, int slot) => _wokenFor == round && _woken != slot;

    /// <summary>Takes the next waiter, to be woken for the next round.</summary>
    internal bool TryWake(Scheduler os, out int slot)
    {
        if (!Waiters.TryTake(os.Table, out slot))
            return false;
        var round = os.Round + 1;
        _woken = _wokenFor == round ? Several : slot;
        _wokenFor = round;
        return true;
    }
}
