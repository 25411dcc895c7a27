namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>
/// Counts what this thread allocates in stretches of so many turns. The stretch that takes least counts: what the just-in-time compiler
/// does meanwhile is not the program's.
/// </summary>
/// <param name="turns">The length of a stretch.</param>
public sealed class StretchCounter(int turns)
{
    private long _before;
    private int _turn;

    /// <summary>The bytes of the stretch that took least.</summary>
    public long Least { get; private set; } = long.MaxValue;

    /// <summary>Counts a turn; whether so many stretches are not over yet.</summary>
    public bool GoesOn(int stretches)
    {
        if (_turn % turns == 0)
        {
            var now = GC.GetAllocatedBytesForCurrentThread();
            if (_turn > 0)
                Least = Math.Min(Least, now - _before);
            _before = now;
        }
        return _turn++ < turns * stretches;
    }
}
