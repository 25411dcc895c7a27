using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

/// <summary>What a reader of the rule's page would try.</summary>
partial class Mixtures(Socket injected)
{
    private readonly Socket _own = Net.Listen(8080);
    private readonly Dictionary<int, Socket> _byId = [];
    private Socket? _maybe;

    private Socket Injected => injected;

    [CoTask]
    async CoTask PatternsAndAliases(object thing, Socket? perhaps, Socket s, byte[] buffer)
    {
        if (thing is Socket { Connected: true } peer)
        {
            await Sys.ReadWait(peer);
            peer.Receive(buffer);
            peer.Receive(buffer); // CG1001
        }
        if (perhaps is { } there)
        {
            await Sys.ReadWait(perhaps);
            there.Receive(buffer);
            await Sys.ReadWait(there);
            perhaps.Receive(buffer);
        }
        if (thing is not Socket only)
            return;
        await Sys.WriteWait(only);
        only.Send(buffer);
        only.Receive(buffer); // CG1001
        var alias = s;
        var second = alias;
        await Sys.ReadWait(second);
        s.Receive(buffer);
        await Sys.ReadWait(s);
        alias = only;
        alias.Receive(buffer); // CG1001
        await Sys.ReadWait(Injected);
        injected.Receive(buffer);
        _ = thing switch
        {
            Socket t when t.Blocking => t.Receive(buffer), // CG1001
            Socket t => t.Receive(buffer), // CG1001
            _ => 0,
        };
    }

    [CoTask]
    async CoTask TuplesAndReferences(Socket s, Socket t, byte[] buffer, (Socket First, Socket Second) pair)
    {
        var (a, b) = (s, t);
        await Sys.ReadWait(a);
        s.Receive(buffer);
        t.Receive(buffer); // CG1001
        await Sys.ReadWait(pair.First);
        pair.Item1.Receive(buffer);
        await Sys.ReadWait(pair.First);
        pair.Second.Receive(buffer); // CG1001
        (a, b) = (b, a);
        await Sys.ReadWait(b);
        s.Receive(buffer);
        await Sys.ReadWait(s);
        a.Receive(buffer); // CG1001
        var held = (Socket: s, 1);
        await Sys.ReadWait(held.Socket);
        s.Receive(buffer);
    }

    [CoTask]
    async CoTask Using(byte[] buffer, EndPoint end)
    {
        using var made = new Socket(SocketType.Stream, ProtocolType.Tcp);
        made.Connect(end); // CG1001
        await Sys.WriteWait(made);
        made.Send(buffer);
        using (var other = new Socket(SocketType.Stream, ProtocolType.Tcp) { Blocking = false })
        {
            other.Receive(buffer);
            other.Blocking = true;
            other.Receive(buffer); // CG1001
        }
        using var listener = Net.Listen(80);
        using var accepted = listener.Accept();
        accepted.Receive(buffer);
        using var again = await Sys.Accept(_own);
        again.Send(buffer);
        await Sys.Connect(made, end);
        made.Receive(buffer);
    }

    [CoTask]
    async CoTask Try(Socket s, byte[] buffer)
    {
        try
        {
            await Sys.ReadWait(s);
            s.Receive(buffer);
        }
        catch (SocketException)
        {
            s.Receive(buffer); // CG1001
        }
        finally
        {
            s.Send(buffer); // CG1001
        }
        try
        {
            await Sys.ReadWait(s);
        }
        finally
        {
            Console.WriteLine();
        }
        s.Receive(buffer);
        await Sys.ReadWait(s);
        try
        {
            s.Receive(buffer);
        }
        catch (SocketException e) when (e.ErrorCode == 1)
        {
            await Sys.ReadWait(s);
            s.Receive(buffer);
        }
    }

    [CoTask]
    async CoTask Loops(Socket s, List<Socket> all, byte[] buffer, bool more, int n)
    {
        while (more)
        {
            await Sys.ReadWait(s);
            more = s.Receive(buffer) > 0;
        }
        await Sys.ReadWait(s);
        do // CG2003
        {
            s.Receive(buffer); // CG1001
        } while (more);
        await Sys.ReadWait(s);
        for (; n > 0; await Sys.ReadWait(s))
        {
            n = s.Receive(buffer);
        }
        foreach (var each in all)
        {
            await Sys.ReadWait(each);
            each.Receive(buffer);
        }
        await Sys.ReadWait(all[0]);
        foreach (var each in all)
            each.Receive(buffer); // CG1001
        again:
        await Sys.ReadWait(s);
        if (s.Receive(buffer) > 0)
            goto again;
        await Sys.ReadWait(s);
        back:
        n = s.Receive(buffer); // CG1001
        if (n > 0)
            goto back;
        while (true)
        {
            await Sys.ReadWait(s);
            if (more)
                continue;
            s.Receive(buffer);
            break;
        }
    }

    [CoTask]
    async CoTask Branches(Socket s, Socket t, byte[] buffer, bool a, bool b)
    {
        if (a)
            await Sys.ReadWait(s);
        else
            s.Blocking = false;
        s.Receive(buffer);
        if (a)
            await Sys.ReadWait(t);
        t.Receive(buffer); // CG1001
        var either = a ? s : t;
        await Sys.ReadWait(either);
        either.Receive(buffer);
        switch (buffer.Length)
        {
            case 0:
                await Sys.ReadWait(t);
                break;
            case 1:
                return;
            default:
                throw new InvalidOperationException();
        }
        t.Receive(buffer);
        if (a && b)
            t.Blocking = false;
        t.Send(buffer); // CG1001
        if (t.Poll(0, SelectMode.SelectWrite))
            t.Send(buffer);
        if (!t.Poll(0, SelectMode.SelectRead) || t.Receive(buffer) == 0)
            return;
        t.Receive(buffer); // CG1001
    }

    [CoTask]
    async CoTask Keyed(int id, byte[] buffer)
    {
        await Sys.ReadWait(_byId[id]);
        _byId[id].Receive(buffer);
        await Sys.ReadWait(_byId[id]);
        _byId[id + 1].Receive(buffer); // CG1001
        if (_byId.TryGetValue(id, out var found))
        {
            await Sys.ReadWait(found);
            found.Receive(buffer);
            found.Receive(buffer); // CG1001
        }
        if (_maybe != null)
        {
            await Sys.ReadWait(_maybe);
            _maybe.Receive(buffer);
        }
        _maybe?.Receive(buffer); // CG1001
        foreach (var (key, socket) in _byId)
        {
            await Sys.WriteWait(socket);
            socket.Send(buffer);
        }
    }

    [CoTask]
    async CoTask Ended(Task<int> t, Task<int> u, ValueTask<int> v, Task<Task<int>> nested, List<Task<int>> many)
    {
        if (!t.IsCompleted)
            await Sys.Yield();
        Use(t.Result); // CG1001
        if (!u.IsCompletedSuccessfully)
            return;
        Use(u.Result);
        Use(v.IsCompleted ? v.Result : 0);
        Use(v.IsCompleted ? 0 : v.Result); // CG1001
        var inner = await nested;
        Use(nested.Result.Result); // CG1001
        Use(await inner);
        Use(inner.Result);
        await Task.WhenAll(many);
        Use(many.Sum(m => m.Result));
        var first = await Task.WhenAny(many);
        Use(first.Result);
        var another = Task.Run(() => 1);
        if (another.Wait(0))
            Use(another.Result);
        else
            Use(another.Result); // CG1001
        var copy = u.ConfigureAwait(false).GetAwaiter();
        if (copy.IsCompleted)
            Use(copy.GetResult());
        try
        {
            await t;
        }
        catch
        {
            Use(t.Exception!.InnerExceptions.Count);
            t.GetAwaiter().GetResult();
        }
        Use(t is { IsCompletedSuccessfully: true, Result: var x } ? x : 0);
    }

    [CoTask]
    static async CoTask Times(ManualResetEventSlim e, SemaphoreSlim s, int wait, TimeSpan span, CountdownEvent c)
    {
        e.Wait(0);
        s.Wait(TimeSpan.Zero);
        if (wait == 0)
            e.Wait(wait);
        e.Wait(wait); // CG1001
        if (span == TimeSpan.Zero)
            s.Wait(span);
        else
            s.Wait(span); // CG1001
        const int none = 0;
        c.Wait(none);
        c.Wait(none + 1); // CG1001
        Thread.Sleep(TimeSpan.FromSeconds(0));
        Thread.Sleep(Timeout.Infinite); // CG1001
        Thread.Yield();
        await Sys.Sleep(span);
    }

    private static void Use(int n) => _ = n;
}
