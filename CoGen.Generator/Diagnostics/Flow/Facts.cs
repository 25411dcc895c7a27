namespace CoGen.Generator.Diagnostics.Flow;

/// <summary>What is known of a value on every path to a point.</summary>
[Flags]
internal enum Facts
{
    None = 0,

    /// <summary>A ReadWait for this socket was awaited last: reading or accepting does not block.</summary>
    ReadReady = 1,

    /// <summary>A WriteWait for this socket was awaited last: sending or connecting does not block.</summary>
    WriteReady = 2,

    /// <summary>The socket never blocks: it says "would block" instead.</summary>
    NonBlocking = 4,

    /// <summary>The .NET task (or each task of the collection) has ended.</summary>
    Completed = 8,

    /// <summary>The value is a cold task whose every use is seen here.</summary>
    Tracked = 16,

    /// <summary>The cold task has not been started.</summary>
    Unstarted = 32,

    /// <summary>The lock taken at this place is not held, or the thread-static field has not been written.</summary>
    Idle = 64,

    /// <summary>The thread-static field was not written before the last suspension, or was written again since.</summary>
    Fresh = 128,

    /// <summary>The lock taken at this place is held, whatever the path.</summary>
    Held = 256,

    /// <summary>The lock taken at this place was held already: giving it back once gives back this one only.</summary>
    Nested = 512,

    /// <summary>The value came from the caller, and nothing was done with it yet: what the caller knows of it holds.</summary>
    AsGiven = 1 << 16,

    /// <summary>Ordinary async code went through an await: what follows may run on another thread.</summary>
    Elsewhere = 1 << 17,

    /// <summary>The number, or the time, is zero.</summary>
    Zero = 1 << 18,

    /// <summary>The condition holds.</summary>
    True = 1 << 19,

    /// <summary>The condition does not hold.</summary>
    False = 1 << 20,

    /// <summary>A collection to which adding may have to wait.</summary>
    Bounded = 1 << 23,

    /// <summary>Of the thread: the console has a key to read.</summary>
    KeyPressed = 1 << 24,

    /// <summary>The value is null: whatever is said of its members is true.</summary>
    Null = 1 << 25,

    /// <summary>An operation that was begun here: it may not have ended.</summary>
    Begun = 1 << 26,

    /// <summary>A channel, or its writer, to which writing never has to wait.</summary>
    Unbounded = 1 << 27,

    /// <summary>Something is called when the .NET task has ended: who is resumed later was waiting for that, as a rule.</summary>
    CallsBack = 1 << 28,

    /// <summary>What a function may leave behind in what it was given.</summary>
    Lasting = NonBlocking | Completed | ReadReady | WriteReady,

    /// <summary>What a condition may tell of another value.</summary>
    Implied = Lasting | Unstarted | Idle | Fresh | Elsewhere | Zero | KeyPressed,

    /// <summary>What may be said of a member.</summary>
    OfMembers = Lasting,

    /// <summary>What a suspension takes away.</summary>
    Ready = ReadReady | WriteReady | AsGiven | KeyPressed,
}
