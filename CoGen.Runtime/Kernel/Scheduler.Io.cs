namespace CoGen;

// What the pollers need of the loop. A round gives each ready task one turn, so a task and a round name a turn; that spares the
// loop from counting turns itself.
public sealed partial class Scheduler
{
    // As many operations that succeed at once are one turn's share; then others go first.
    private const int IoBudget = 128;

    private int _ioSlot;
    private int _ioRound;
    private int _ioLeft;

    /// <summary>The number of the running round, or of the last one; from 1.</summary>
    internal int Round { get; private set; }

    /// <summary>Counts an operation against the turn's budget. False: it is used up, yield.</summary>
    internal bool SpendIo(int slot)
    {
        if (_ioSlot != slot || _ioRound != Round)
            (_ioSlot, _ioRound, _ioLeft) = (slot, Round, IoBudget);
        return --_ioLeft >= 0;
    }
}
