partial class FlagsAtBranches
{
    [CoTask]
    async CoTask EachBranch(Socket s, byte[] b, bool early)
    {
        bool ready;
        if (early)
        {
            await Sys.ReadWait(s);
            ready = true;
        }
        else
        {
            ready = false;
        }
        if (ready)
            s.Receive(b);
        else
            s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask InLoop(Socket s, byte[] b, Queue<int> q)
    {
        while (q.Count > 0)
        {
            var ready = false;
            if (q.Dequeue() > 3)
            {
                await Sys.ReadWait(s);
                ready = true;
            }
            if (ready)
                s.Receive(b);
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask InLoopNegated(Socket s, byte[] b, Queue<int> q)
    {
        while (q.Count > 0)
        {
            var skip = true;
            if (q.Dequeue() > 3)
            {
                await Sys.ReadWait(s);
                skip = false;
            }
            if (skip)
                continue;
            s.Receive(b);
        }
    }

    [CoTask]
    async CoTask StaleFlag(Socket s, byte[] b, Queue<int> q)
    {
        var ready = false;
        while (q.Count > 0)
        {
            if (q.Dequeue() > 3)
            {
                await Sys.ReadWait(s);
                ready = true;
            }
            if (ready)
                s.Receive(b); // CG1001
        }
    }

    [CoTask]
    async CoTask ResetFlag(Socket s, byte[] b, Queue<int> q)
    {
        var ready = false;
        while (q.Count > 0)
        {
            if (q.Dequeue() > 3)
            {
                await Sys.ReadWait(s);
                ready = true;
            }
            if (ready)
            {
                s.Receive(b);
                ready = false;
            }
        }
    }

    [CoTask]
    async CoTask FlagThenYield(Socket s, byte[] b, bool early)
    {
        var ready = false;
        if (early)
        {
            await Sys.ReadWait(s);
            ready = true;
        }
        await Sys.Yield();
        if (ready)
            s.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask<int> Done(Task<int> t, bool wait)
    {
        var done = false;
        if (wait)
        {
            await t;
            done = true;
        }
        if (!done)
            return 0;
        return t.Result;
    }

    [CoTask]
    async CoTask<int> DoneWrong(Task<int> t, bool wait)
    {
        var done = false;
        if (wait)
        {
            await t;
            done = true;
        }
        if (done)
            return 0;
        return t.Result; // CG1001
    }

    [CoTask]
    async CoTask<int> Tried(Task<int> t)
    {
        bool ok;
        try
        {
            await t;
            ok = true;
        }
        catch (Exception)
        {
            ok = false;
        }
        return ok ? t.Result : 0;
    }

    [CoTask]
    async CoTask NonBlocking(Socket s, byte[] b, bool fast)
    {
        bool set;
        if (fast)
        {
            s.Blocking = false;
            set = true;
        }
        else
            set = false;
        if (set)
            s.Receive(b);
        if (!set)
        {
            await Sys.ReadWait(s);
            s.Receive(b);
        }
    }

    [CoTask]
    async CoTask And(Socket s, byte[] b, bool early, bool other)
    {
        var ready = false;
        if (early)
        {
            await Sys.ReadWait(s);
            ready = true;
        }
        if (ready && other)
            s.Receive(b);
        else if (other)
            s.Send(b); // CG1001
    }

    [CoTask]
    async CoTask Nested(Socket s, Socket t, byte[] b, int mode)
    {
        bool a = false,
            c = false;
        if (mode == 1)
        {
            await Sys.ReadWait(s);
            a = true;
        }
        else if (mode == 2)
        {
            await Sys.ReadWait(t);
            c = true;
        }
        if (a)
            s.Receive(b);
        else if (c)
            t.Receive(b);
        else
            t.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask Swapped(Socket s, Socket t, byte[] b, int mode)
    {
        bool a = false,
            c = false;
        if (mode == 1)
        {
            await Sys.ReadWait(s);
            a = true;
        }
        else if (mode == 2)
        {
            await Sys.ReadWait(t);
            c = true;
        }
        if (a)
            t.Receive(b); // CG1001
        else if (c)
            s.Receive(b); // CG1001
    }
}
