using System.Collections;

partial class Helpers
{
    [CoTask]
    async CoTask Lazies()
    {
        Console.WriteLine(_lazy.Value); // CG1002
        Console.WriteLine(_calmLazy.Value);
        Console.WriteLine(_grouped.Value); // CG1002
        Console.WriteLine(_shared.Value); // CG1002
        Console.WriteLine(_lazy.IsValueCreated);
        var lazy = new Lazy<int>(() =>
        {
            Thread.Sleep(1);
            return 1;
        });
        Console.WriteLine(lazy);
        Console.WriteLine(lazy.Value); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Linq(List<int> list, int[] array)
    {
        Console.WriteLine(list.Any(x => Slow(x) > 0)); // CG1002
        Console.WriteLine(list.Where(x => Slow(x) > 0));
        list.ForEach(x => Thread.Sleep(x + 1)); // CG1002
        Array.ForEach(array, x => Thread.Sleep(x + 1)); // CG1002
        Console.WriteLine(list.Select(x => Slow(x)).ToList()); // CG1002
        foreach (var x in list.Select(Slow)) // CG1002
            Console.WriteLine(x);
        foreach (var x in list.Where(x => x > 0))
            Console.WriteLine(x);
        Console.WriteLine(list.Sum(x => x));
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Sockets(Socket a, byte[] buffer)
    {
        await Sys.ReadWait(a);
        Once(a, buffer);
        await Sys.ReadWait(a);
        Twice(a, buffer); // CG1002
        Once(a, buffer); // CG1002
        await Sys.WriteWait(a);
        Once(a, buffer); // CG1002
        a.Blocking = false;
        Twice(a, buffer);
        using var l = Make();
        l.Accept();
        await Careful(a, buffer);
    }

    static int Once(Socket s, byte[] buffer) => s.Receive(buffer);

    static int Twice(Socket s, byte[] buffer) => s.Receive(buffer) + s.Receive(buffer);

    static Socket Make()
    {
        var s = new Socket(SocketType.Stream, ProtocolType.Tcp);
        s.Blocking = false;
        return s;
    }

    [CoTask]
    static async CoTask Careful(Socket s, byte[] buffer)
    {
        await Sys.ReadWait(s);
        s.Receive(buffer);
    }

    [CoTask]
    async CoTask Results(Task<int> a)
    {
        Get(a); // CG1002
        await a;
        Get(a);
        Get(Task.FromResult(1));
        GetOrZero(a);
        await Sys.Yield();
    }

    static int Get(Task<int> t) => t.Result;

    static int GetOrZero(Task<int> t) => t.IsCompleted ? t.Result : 0;

    [CoTask]
    async CoTask Timeouts(WaitHandle handle)
    {
        Look(handle, 0);
        Look(handle, 10); // CG1002
        Look(handle, TimeSpan.Zero);
        LookOptional(handle);
        LookOptional(handle, 5); // CG1002
        Forever(handle); // CG1002
        await Sys.Yield();
    }

    static bool Look(WaitHandle handle, int timeout) => handle.WaitOne(timeout);

    static bool Look(WaitHandle handle, TimeSpan time) => handle.WaitOne(time);

    static bool LookOptional(WaitHandle handle, int timeout = 0) => handle.WaitOne(timeout);

    static bool Forever(WaitHandle handle) => Look(handle, -1);
}
