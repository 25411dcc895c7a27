partial class RepeatedTests
{
    [CoTask]
    async CoTask Alike(Socket s, byte[] b, bool early, int mode, DayOfWeek day, Task<int> t, Task<int> u, Task<int> v, Func<bool> ask)
    {
        if (early)
            await Sys.ReadWait(s);
        Console.WriteLine(1);
        if (early)
            s.Receive(b);
        if (mode == 1)
            await t;
        Console.WriteLine(2);
        if (mode == 1)
            Console.WriteLine(t.Result);
        var late = ask();
        if (late && day is DayOfWeek.Friday)
            await u;
        if (late && day is DayOfWeek.Friday)
            Console.WriteLine(u.Result);
        if (!late)
            await v;
        if (!late)
            Console.WriteLine(v.Result);
    }

    [CoTask]
    async CoTask NotAlike(Socket s, byte[] b, bool early, bool changes, int mode, Task<int> t, Task<int> u, Func<bool> ask)
    {
        if (early)
            await Sys.ReadWait(s);
        if (!early)
            s.Receive(b); // CG1001
        if (changes)
            await Sys.WriteWait(s);
        changes = !changes;
        if (changes)
            s.Send(b); // CG1001
        if (mode == 1)
            await t;
        if (mode == 2)
            Console.WriteLine(t.Result); // CG1001
        if (early && ask())
            await u;
        if (early)
            Console.WriteLine(u.Result); // CG1001
    }

    [CoTask]
    async CoTask Suspended(Socket s, byte[] b, bool early)
    {
        if (early)
            await Sys.ReadWait(s);
        await Sys.Yield();
        if (early)
            s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask ALoop(Socket s, byte[] b, bool early, Func<bool> ask, Task<int> t)
    {
        if (early)
            await Sys.ReadWait(s);
        for (var i = 0; i < 2; i++)
        {
            if (early)
                s.Receive(b); // CG1001
        }
        while (ask())
        {
            var now = ask();
            if (now)
                Console.WriteLine(t.Result); // CG1001
            else
                await Sys.Yield();
            if (!now)
                await t;
        }
    }

    static void Drain(Socket s, byte[] b, bool wait)
    {
        if (wait)
            s.Poll(0, SelectMode.SelectRead);
        if (wait)
            s.Blocking = false;
        if (wait)
            s.Receive(b);
    }

    [CoTask]
    async CoTask ByHelper(Socket s, byte[] b, bool wait)
    {
        Drain(s, b, wait);
        await Sys.Yield();
    }
}
