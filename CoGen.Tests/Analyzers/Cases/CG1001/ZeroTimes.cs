partial class ZeroTimes
{
    const int Seconds = 0;

    enum Mode
    {
        None = 0,
        Wait = 5,
    }

    static readonly int ReadOnlyZero = 0;

    [CoTask]
    async CoTask ZeroMath(WaitHandle h, int timeout, int given, Task t, SemaphoreSlim s, bool x)
    {
        if (timeout == 0)
            h.WaitOne(timeout);
        h.WaitOne(timeout); // CG1001
        if (timeout == 0)
            h.WaitOne(timeout * 1000);
        if (timeout != 0)
            h.WaitOne(timeout); // CG1001
        else
            h.WaitOne(timeout);
        if (timeout > 0)
            return;
        h.WaitOne(timeout); // CG1001
        h.WaitOne(Seconds * 1000);
        var zero = 0;
        h.WaitOne(zero * 1000);
        h.WaitOne(1000 * zero);
        h.WaitOne(zero + zero);
        h.WaitOne(zero - 0);
        h.WaitOne(zero / 2);
        h.WaitOne(given * 0);
        h.WaitOne(zero + 1); // CG1001
        h.WaitOne(zero * 1000 + 5); // CG1001
        h.WaitOne(-zero);
        h.WaitOne((int)Mode.None);
        h.WaitOne((int)Mode.Wait); // CG1001
        h.WaitOne(ReadOnlyZero);
        t.Wait(TimeSpan.FromMilliseconds(0));
        t.Wait(TimeSpan.FromSeconds(zero));
        t.Wait(TimeSpan.FromTicks(0L));
        t.Wait(TimeSpan.FromMinutes(0.0));
        t.Wait(new TimeSpan(0, 0, 0));
        t.Wait(default(TimeSpan));
        TimeSpan span = default;
        t.Wait(span);
        var d = TimeSpan.Zero;
        t.Wait(d);
        t.Wait(d * 3);
        t.Wait(d + d);
        t.Wait(d + TimeSpan.FromSeconds(1)); // CG1001
        if (given is 0)
            s.Wait(given);
        switch (given)
        {
            case 0:
                s.Wait(given);
                break;
            default:
                s.Wait(given); // CG1001
                break;
        }
        _ = given switch
        {
            0 => s.Wait(given),
            _ => s.Wait(given), // CG1001
        };
        s.Wait(x ? 0 : 0);
        s.Wait(x ? 0 : 1); // CG1001
        s.Wait(Timeout.Infinite); // CG1001
        s.Wait(Timeout.InfiniteTimeSpan); // CG1001
        Thread.Sleep(TimeSpan.Zero);
        Thread.Sleep(0);
        Thread.Sleep(1); // CG1001
        new Thread(() => { }).Join(0);
        Monitor.TryEnter(h, 0);
        Monitor.Exit(h);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Spans(WaitHandle h, TimeSpan span)
    {
        if (span == TimeSpan.Zero)
            h.WaitOne(span);
        else
            h.WaitOne(span); // CG1001
        if (span != default)
            return;
        h.WaitOne(span);
        var ms = (int)span.TotalMilliseconds;
        h.WaitOne(ms);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Helpers(WaitHandle h, int n)
    {
        Wait(h, 0);
        WaitSeconds(h, 0);
        WaitSeconds(h, 1); // CG1002
        WaitDefault(h);
        WaitDefault(h, 5); // CG1002
        WaitSpan(h, TimeSpan.Zero);
        WaitSpan(h, default);
        WaitSpan(h, TimeSpan.FromSeconds(1)); // CG1002
        WaitSecondsSpan(h, 0);
        WaitSecondsSpan(h, 2); // CG1002
        Optional(h, 3); // CG1002
        if (n == 0)
            WaitSeconds(h, n);
        await Sys.Yield();
    }

    static bool Wait(WaitHandle h, int ms) => h.WaitOne(ms);

    static bool WaitSeconds(WaitHandle h, int s) => h.WaitOne(s * 1000);

    static bool WaitDefault(WaitHandle h, int ms = 0) => h.WaitOne(ms);

    static bool WaitSpan(WaitHandle h, TimeSpan t) => h.WaitOne(t);

    static bool WaitSecondsSpan(WaitHandle h, int s) => h.WaitOne(TimeSpan.FromSeconds(s));

    static bool Optional(WaitHandle h, int? ms) => ms is { } given && h.WaitOne(given);
}
