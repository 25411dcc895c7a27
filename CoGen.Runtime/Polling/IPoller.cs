namespace CoGen.Polling;

/// <summary>Asks the system which descriptors are ready, and is where an idle scheduler sleeps.</summary>
internal interface IPoller : IDisposable
{
    /// <summary>How many tasks wait for descriptors.</summary>
    int Waiting { get; }

    /// <summary>Wakes the tasks whose descriptors are ready; waits for the first at most so long.</summary>
    /// <param name="milliseconds">0: only look; <see cref="Timeout.Infinite"/>: until one is ready, or <see cref="Wake"/>.</param>
    void Poll(int milliseconds);

    /// <summary>Ends a <see cref="Poll"/>, the one that sleeps or the next; from any thread, also after disposal.</summary>
    void Wake();

    /// <summary>A task that waited was killed.</summary>
    void Cancel(int slot, WaitReason reason, int descriptor);
}
