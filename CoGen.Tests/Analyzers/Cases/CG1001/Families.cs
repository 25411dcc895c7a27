using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.IO.Pipes;
using System.Net.Http;
using System.Net.Mail;
using System.Net.Security;
using System.Threading.Channels;

partial class Families
{
    [CoTask]
    async CoTask Sockets(Socket s, EndPoint ep, byte[] b, List<ArraySegment<byte>> segs, IPAddress ip)
    {
        s.Receive(b); // CG1001
        s.Receive(segs); // CG1001
        s.ReceiveFrom(b, ref ep); // CG1001
        s.Send(segs); // CG1001
        s.SendTo(b, ep); // CG1001
        s.SendFile("x"); // CG1001
        s.Connect("host", 80); // CG1001
        s.Connect(ip, 80); // CG1001
        s.Disconnect(true);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Names()
    {
        Dns.GetHostAddresses("a"); // CG1001
        Dns.GetHostEntry("a"); // CG1001
        await Dns.GetHostAddressesAsync("a");
        Console.WriteLine(Dns.GetHostName());
    }

    [CoTask]
    async CoTask Clients(TcpListener l, TcpClient c, UdpClient u, byte[] b, IPEndPoint ep)
    {
        l.AcceptTcpClient(); // CG1001
        l.AcceptSocket(); // CG1001
        c.Connect(ep); // CG1001
        new TcpClient("host", 3); // CG1001
        u.Receive(ref ep); // CG1001
        u.Send(b, b.Length, ep); // CG1001
        await l.AcceptTcpClientAsync();
        l.Start();
        l.Stop();
        c.Close();
        using var d = new TcpClient();
        await d.ConnectAsync(ep);
    }

    [CoTask]
    async CoTask Streams(NetworkStream n, SslStream ssl, byte[] b, Stream any, StreamReader r, MemoryStream m)
    {
        n.Read(b, 0, 3); // CG1001
        n.Read(b); // CG1001
        n.ReadByte(); // CG1001
        n.ReadExactly(b); // CG1001
        n.Write(b); // CG1001
        n.WriteByte(3); // CG1001
        n.CopyTo(m); // CG1001
        n.Flush();
        ssl.Read(b, 0, 3); // CG1001
        ssl.Write(b); // CG1001
        ssl.AuthenticateAsClient("h"); // CG1001
        ssl.WriteByte(3); // CG1001
        m.Read(b, 0, 3);
        m.Write(b);
        m.CopyTo(m);
        m.ReadByte();
        await n.ReadAsync(b);
    }

    [CoTask]
    async CoTask Http(HttpClient h, HttpRequestMessage q, SmtpClient smtp, MailMessage mail, HttpResponseMessage resp, WebRequest w)
    {
        h.Send(q); // CG1001
        smtp.Send(mail); // CG1001
        smtp.Send("a", "b", "c", "d"); // CG1001
        h.GetStringAsync("x").Result.ToString(); // CG1001
        resp.Content.ReadAsStream(); // CG1001
        w.GetResponse(); // CG1001
        await h.SendAsync(q);
    }

    [CoTask]
    async CoTask Pipes(NamedPipeServerStream p, NamedPipeClientStream c, AnonymousPipeServerStream a, byte[] b)
    {
        p.WaitForConnection(); // CG1001
        c.Connect(); // CG1001
        c.Connect(100); // CG1001
        p.Read(b, 0, 1); // CG1001
        a.ReadByte(); // CG1001
        p.WaitForPipeDrain(); // CG1001
        c.Connect(0);
        await p.WaitForConnectionAsync();
    }

    [CoTask]
    async CoTask Cons(Process p)
    {
        Console.ReadLine(); // CG1001
        Console.ReadKey(true); // CG1001
        Console.Read(); // CG1001
        Console.In.ReadLine(); // CG1001
        Console.In.ReadToEnd(); // CG1001
        Console.In.Peek(); // CG1001
        p.WaitForExit(); // CG1001
        p.WaitForExit(100); // CG1001
        p.WaitForExit(0);
        p.StandardOutput.ReadToEnd(); // CG1001
        p.StandardError.ReadLine(); // CG1001
        Console.WriteLine("x");
        await p.WaitForExitAsync();
        p.Kill();
        if (Console.KeyAvailable)
            Console.WriteLine();
    }

    [CoTask]
    async CoTask Handles(
        WaitHandle h,
        AutoResetEvent a,
        Mutex m,
        Semaphore s,
        ManualResetEventSlim slim,
        SemaphoreSlim ss,
        CountdownEvent ce,
        Barrier bar,
        Thread t,
        CancellationToken ct,
        EventWaitHandle e
    )
    {
        h.WaitOne(); // CG1001
        a.WaitOne(100); // CG1001
        m.WaitOne(); // CG1001
        m.ReleaseMutex();
        s.WaitOne(TimeSpan.FromSeconds(1)); // CG1001
        WaitHandle.WaitAll([h, a]); // CG1001
        WaitHandle.WaitAny([h, a], 30); // CG1001
        slim.Wait(); // CG1001
        ss.Wait(); // CG1001
        ss.Wait(100, ct); // CG1001
        ce.Wait(); // CG1001
        bar.SignalAndWait(); // CG1001
        t.Join(); // CG1001
        t.Join(TimeSpan.FromSeconds(3)); // CG1001
        Thread.Sleep(1); // CG1001
        Thread.SpinWait(1000); // CG1001
        SpinWait.SpinUntil(() => ct.IsCancellationRequested); // CG1001
        ct.WaitHandle.WaitOne(); // CG1001
        a.WaitOne(0);
        slim.Wait(0);
        ss.Wait(TimeSpan.Zero);
        t.Join(0);
        ce.Signal();
        slim.Set();
        a.Set();
        e.Reset();
        Thread.Yield();
        Thread.Sleep(0);
        await ss.WaitAsync(ct);
        t.Start();
    }

    [CoTask]
    async CoTask Locks(object o, Lock l, ReaderWriterLockSlim rw, ReaderWriterLock old, SpinLock sp)
    {
        Monitor.Enter(o); // CG1001
        Monitor.Exit(o);
        Monitor.TryEnter(o);
        Monitor.Exit(o);
        Monitor.TryEnter(o, 30); // CG1001
        Monitor.Exit(o);
        Monitor.Wait(o); // CG1001
        Monitor.PulseAll(o);
        rw.EnterReadLock(); // CG1001
        rw.ExitReadLock();
        rw.TryEnterWriteLock(0);
        rw.ExitWriteLock();
        old.AcquireReaderLock(100); // CG1001
        old.ReleaseReaderLock();
        lock (o)
        {
            Console.WriteLine();
        }
        lock (l)
        {
            Console.WriteLine();
        }
        lock (o) // CG1001
        {
            Thread.Sleep(100); // CG1001
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Colls(BlockingCollection<int> bc, Channel<int> ch, ConcurrentQueue<int> q)
    {
        bc.Take(); // CG1001
        bc.TryTake(out _);
        bc.TryTake(out _, 100); // CG1001
        bc.TryTake(out _, 0);
        bc.Add(3);
        bc.TryAdd(3);
        foreach (var x in bc.GetConsumingEnumerable()) // CG1001
            Console.WriteLine(x);
        ch.Reader.TryRead(out _);
        ch.Reader.ReadAsync().AsTask().Wait(); // CG1001
        ch.Reader.WaitToReadAsync().AsTask().Result.ToString(); // CG1001
        ch.Writer.WriteAsync(3).AsTask().GetAwaiter().GetResult(); // CG1001
        ch.Writer.TryWrite(3);
        ch.Reader.ReadAllAsync().ToBlockingEnumerable().ToList(); // CG1001
        q.TryDequeue(out _);
        await ch.Reader.ReadAsync();
    }

    [CoTask]
    async CoTask Tasks(Task t, Task<int> ti, ValueTask<int> v, Task[] many)
    {
        t.Wait(); // CG1001
        ti.Result.ToString(); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Tasks2(Task t, Task<int> ti, ValueTask<int> v, Task[] many, ValueTask vv)
    {
        Task.WaitAny(many); // CG1001
        Task.WaitAll(many); // CG1001
        v.Result.ToString(); // CG1001
        ti.GetAwaiter().GetResult(); // CG1001
        t.ConfigureAwait(false).GetAwaiter().GetResult(); // CG1001
        vv.GetAwaiter().GetResult(); // CG1001
        t.Wait(100);
        t.Wait(0);
        await Task.WhenAll(many);
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Par(int[] a, Task t)
    {
        Parallel.For(0, 3, i => { }); // CG1001
        Parallel.ForEach(a, i => { }); // CG1001
        Parallel.Invoke(() => { }); // CG1001
        a.AsParallel().Select(x => x + 1).ToList(); // CG1001
        a.AsParallel().ForAll(x => { }); // CG1001
        foreach (var x in a.AsParallel()) // CG1001
            Console.WriteLine(x);
        await Parallel.ForEachAsync(a, async (x, ct) => await Task.Yield());
        a.AsParallel().Where(x => x > 3);
    }

    [CoTask]
    async CoTask Db(DbConnection c, DbCommand cmd, DbDataReader r, DbTransaction tx)
    {
        c.Open(); // CG1001
        c.BeginTransaction(); // CG1001
        cmd.ExecuteNonQuery(); // CG1001
        cmd.ExecuteScalar(); // CG1001
        cmd.ExecuteReader(); // CG1001
        r.Read(); // CG1001
        r.NextResult(); // CG1001
        tx.Commit(); // CG1001
        tx.Rollback(); // CG1001
        cmd.Prepare(); // CG1001
        c.GetSchema(); // CG1001
        await c.OpenAsync();
        await r.ReadAsync();
        r.GetInt32(0);
        c.CreateCommand();
    }

    [CoTask]
    async CoTask Files(FileStream f, byte[] b)
    {
        File.ReadAllText("x"); // CG1001
        File.WriteAllText("x", "y"); // CG1001
        File.ReadAllLines("x"); // CG1001
        File.ReadLines("x");
        f.Read(b, 0, 1); // CG1001
        f.Write(b); // CG1001
        f.Flush(true); // CG1001
        File.Exists("x");
        File.Copy("a", "b"); // CG1001
        new FileInfo("a").CopyTo("b"); // CG1001
        new FileInfo("a").MoveTo("b");
        await File.ReadAllTextAsync("x");
        await f.ReadAsync(b);
        Path.Combine("a", "b");
    }
}
