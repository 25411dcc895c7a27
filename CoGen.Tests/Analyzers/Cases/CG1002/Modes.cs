partial class Modes
{
    const bool Async = true;
    private readonly bool _async = true;
    private static readonly bool _sync = false;
    private readonly bool _given;

    public Modes(bool given) => _given = given;

    [CoTask]
    async CoTask Own(bool async, NetworkStream s, byte[] b)
    {
        var n = async ? await s.ReadAsync(b) : s.Read(b); // CG1001
        if (async)
            await Task.Delay(1);
        else
            Thread.Sleep(1); // CG1001
        n = Async ? await s.ReadAsync(b) : s.Read(b);
        n = _async ? await s.ReadAsync(b) : s.Read(b);
        if (_sync)
            Thread.Sleep(1);
        var local = true;
        if (local)
            await Task.Delay(1);
        else
            Thread.Sleep(1);
        n = _given ? await s.ReadAsync(b) : s.Read(b); // CG1001
    }

    static async Task Read(bool async, NetworkStream s, byte[] b)
    {
        if (async)
            await s.ReadAsync(b);
        else
            s.Read(b);
    }

    enum Mode
    {
        Sync,
        Async,
    }

    static async Task ReadMode(Mode m, NetworkStream s, byte[] b)
    {
        if (m == Mode.Async)
            await s.ReadAsync(b);
        else
            s.Read(b);
    }

    static async Task SwitchMode(Mode m, NetworkStream s, byte[] b)
    {
        switch (m)
        {
            case Mode.Async:
                await s.ReadAsync(b);
                break;
            default:
                s.Read(b);
                break;
        }
    }

    static void MaybeWait(ManualResetEventSlim? e)
    {
        if (e != null)
            e.Wait();
    }

    static void MaybeWaitShort(ManualResetEventSlim? e) => e?.Wait();

    static void Times(int n)
    {
        if (n > 0)
            Thread.Sleep(n);
    }

    [Flags]
    enum Flags
    {
        None = 0,
        NoWait = 1,
        Sync = 2,
    }

    static void Flagged(Flags f)
    {
        if ((f & Flags.Sync) != 0)
            Thread.Sleep(1);
    }

    static void HasFlagged(Flags f)
    {
        if (f.HasFlag(Flags.Sync))
            Thread.Sleep(1);
    }

    static void NotNoWait(Flags f)
    {
        if (!f.HasFlag(Flags.NoWait))
            Thread.Sleep(1);
    }

    [CoTask]
    async CoTask Calls(NetworkStream s, byte[] b, bool x, Mode m)
    {
        await Read(true, s, b);
        await Read(false, s, b); // CG1002
        await Read(x, s, b); // CG1002
        await Read(async: Async, s, b);
        await Read(_async, s, b);
        await ReadMode(Mode.Async, s, b);
        await ReadMode(Mode.Sync, s, b); // CG1002
        await ReadMode(m, s, b); // CG1002
        await SwitchMode(Mode.Async, s, b);
        await SwitchMode(Mode.Sync, s, b); // CG1002
        MaybeWait(null);
        MaybeWait(new ManualResetEventSlim()); // CG1002
        MaybeWaitShort(null);
        MaybeWaitShort(new ManualResetEventSlim()); // CG1002
        Times(0);
        Times(5); // CG1002
        Flagged(Flags.None);
        Flagged(Flags.Sync); // CG1002
        HasFlagged(Flags.NoWait);
        HasFlagged(Flags.Sync | Flags.NoWait); // CG1002
        NotNoWait(Flags.NoWait);
        NotNoWait(Flags.Sync); // CG1002
        await Through(true, s, b);
        await Through(false, s, b); // CG1002
        await ThroughMode(Mode.Async, s, b);
        await ThroughMode(Mode.Sync, s, b); // CG1002
    }

    static Task Through(bool async, NetworkStream s, byte[] b) => Read(async, s, b);

    static Task ThroughMode(Mode m, NetworkStream s, byte[] b) => ReadMode(m, s, b);
}
