partial class UsedByHelpers
{
    readonly Socket _socket = null!;
    readonly byte[] _buffer = new byte[8];

    int Read() => _socket.Receive(_buffer);

    class Numbers
    {
        public IEnumerator<int> GetEnumerator()
        {
            Thread.Sleep(1);
            yield return 1;
        }
    }

    class Quick
    {
        public IEnumerator<int> GetEnumerator()
        {
            yield return 1;
        }
    }

    [CoTask]
    async CoTask Fields()
    {
        await Sys.ReadWait(_socket);
        Read();
        Read(); // CG1002
        await Sys.ReadWait(_socket);
        Read();
        await Sys.ReadWait(_socket);
        Read();
    }

    [CoTask]
    async CoTask Captured(Socket s, Socket t)
    {
        int Local() => s.Receive(_buffer);
        var lambda = () => t.Receive(_buffer);
        await Sys.ReadWait(s);
        Local();
        Local(); // CG1002
        await Sys.ReadWait(t);
        lambda();
        lambda(); // CG1002
        await Sys.ReadWait(t);
        lambda();
    }

    [CoTask]
    async CoTask Iterators()
    {
        foreach (var n in new Numbers()) // CG1002
            Console.WriteLine(n);
        foreach (var n in new Quick())
            Console.WriteLine(n);
        await Sys.Yield();
    }
}
