partial class SocketsThatChange
{
    private Socket _f = null!;

    [CoTask]
    async CoTask Lambdas(Socket a, byte[] b)
    {
        await Sys.ReadWait(a);
        Func<int> receive = () => a.Receive(b);
        receive();
        receive(); // CG1002
        await Sys.ReadWait(a);
        Local();
        Local(); // CG1002
        void Local() => a.Receive(b);
        _ = Task.Run(() => a.Receive(b));
        new Thread(() => a.Receive(b)).Start();
        ThreadPool.QueueUserWorkItem(_ => a.Receive(b));
    }

    [CoTask]
    async CoTask Captured(Socket a, Socket c, byte[] b)
    {
        void Swap() => a = c;
        await Sys.ReadWait(a);
        Swap();
        a.Receive(b); // CG1001
        async CoTask Wait() => await Sys.ReadWait(a);
        await Wait();
        a.Receive(b);
    }

    [CoTask]
    async CoTask OutRef(Socket a, byte[] b)
    {
        await Sys.ReadWait(a);
        Replace(ref a);
        a.Receive(b); // CG1001
        Make(out var made);
        await Sys.ReadWait(made);
        made.Receive(b);
        Make(out a);
        a.Receive(b); // CG1001
        Quiet(out var quiet);
        quiet.Receive(b);
        await Sys.ReadWait(_f);
        Replace(ref _f);
        _f.Receive(b); // CG1001
        await Sys.ReadWait(a);
        Look(in a);
        a.Receive(b); // CG1001
    }

    static void Replace(ref Socket s) => s = new Socket(SocketType.Stream, ProtocolType.Tcp);

    static void Make(out Socket s) => s = new Socket(SocketType.Stream, ProtocolType.Tcp);

    static void Quiet(out Socket s) => s = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };

    static void Look(in Socket s) => Console.WriteLine(s.RemoteEndPoint);

    [CoTask]
    async CoTask Fields(SocketsThatChange other, byte[] b)
    {
        await Sys.ReadWait(other._f);
        _f = null!;
        other._f.Receive(b);
        await Sys.ReadWait(_f);
        await Sys.ReadWait(other._f);
        other._f.Receive(b);
        var same = this;
        await Sys.ReadWait(same._f);
        _f.Receive(b);
        var me = other;
        await Sys.ReadWait(me._f);
        other._f.Receive(b);
        other = new SocketsThatChange();
        await Sys.ReadWait(me._f);
        other._f.Receive(b); // CG1001
        await Sys.ReadWait(_f);
        Reset();
        _f.Receive(b); // CG1001
    }

    void Reset() => _f = new Socket(SocketType.Stream, ProtocolType.Tcp);

    [CoTask]
    async CoTask Arrays(Socket[] all, byte[] b, int i, List<Socket> list, Dictionary<int, Socket> map)
    {
        await Sys.ReadWait(all[0]);
        all[0].Receive(b);
        all[0].Receive(b); // CG1001
        await Sys.ReadWait(all[i]);
        all[i].Receive(b);
        await Sys.ReadWait(all[i]);
        i++;
        all[i].Receive(b); // CG1001
        await Sys.ReadWait(list[0]);
        list[0].Receive(b);
        await Sys.ReadWait(list[0]);
        list.RemoveAt(0);
        list[0].Receive(b); // CG1001
        await Sys.ReadWait(map[3]);
        map[3].Receive(b);
        await Sys.ReadWait(map[3]);
        map[4].Receive(b); // CG1001
        if (map.TryGetValue(3, out var found))
        {
            await Sys.ReadWait(found);
            found.Receive(b);
            found.Receive(b); // CG1001
        }
        var last = list[^1];
        await Sys.ReadWait(last);
        last.Receive(b);
    }

    [CoTask]
    async CoTask EarlyReturns(Socket? s, byte[] b, bool x)
    {
        if (s is null)
            return;
        if (!x)
            throw new InvalidOperationException();
        await Sys.ReadWait(s);
        s.Receive(b);
        if (s is { Connected: true })
        {
            await Sys.ReadWait(s);
            s!.Receive(b);
        }
        if (s is not { } t)
            return;
        await Sys.ReadWait(t);
        s.Receive(b);
        t.Receive(b); // CG1001
        s?.Receive(b); // CG1001
        if (s != null)
            await Sys.ReadWait(s);
        s?.Receive(b);
    }

    [CoTask]
    async CoTask SwitchExpr(Socket a, Socket c, byte[] b, int n, object o)
    {
        var s = n switch
        {
            0 => a,
            1 => c,
            _ => throw new InvalidOperationException(),
        };
        await Sys.ReadWait(s);
        s.Receive(b);
        var k = o switch
        {
            Socket { Available: > 0 } x => x.Receive(b),
            Socket y => y.Receive(b), // CG1001
            _ => 0,
        };
        await Sys.ReadWait(a);
        k += n > 0 ? a.Receive(b) : 0;
        k += n > 0 ? a.Receive(b) : a.Receive(b); // CG1001
        await Sys.ReadWait(a);
        _ = n > 0 ? a.Receive(b) : a.Receive(b);
        await Sys.ReadWait(a);
        if (n > 0 && a.Receive(b) > 0)
            Console.WriteLine();
        await Sys.ReadWait(a);
        k = a.Receive(b) + a.Receive(b); // CG1001
    }

    [CoTask]
    async CoTask UsingForms(byte[] b, Socket given)
    {
        using (given)
        {
            await Sys.ReadWait(given);
            given.Receive(b);
        }
        using var alias = given;
        await Sys.ReadWait(alias);
        given.Receive(b);
        alias.Receive(b); // CG1001
        await using var stream = new NetworkStream(given, ownsSocket: true);
        await Sys.ReadWait(given);
        stream.Read(b);
    }

    [CoTask]
    async CoTask WaitsBoth(Socket a, byte[] b)
    {
        await Sys.WriteWait(a);
        await Sys.ReadWait(a);
        a.Send(b); // CG1001
        await Sys.ReadWait(a);
        await Sys.GetTid();
        a.Receive(b); // CG1001
        var wait = Sys.ReadWait(a);
        await wait;
        a.Receive(b);
        Sys.ReadWait(a); // CG2001
        a.Receive(b); // CG1001
        await Sys.ReadWait(a.SafeHandle);
        a.Receive(b);
    }
}
