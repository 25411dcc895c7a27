partial class GoingRound
{
    private volatile bool _stop;
    private readonly Queue<int> _work = new();

    [CoTask]
    static async CoTask<bool> Next()
    {
        await Sys.Yield();
        return true;
    }

    [CoTask]
    async CoTask Busy(Socket s, bool x, CancellationToken token, Task t)
    {
        await Sys.Yield();
        while (!_stop) // CG2003
            Console.WriteLine();
        while (!t.IsCompleted) { } // CG2003
        while (!token.IsCancellationRequested) // CG2003
        {
            if (x)
                await Sys.Yield();
        }
        for (; ; ) // CG2003
        {
            if (_stop)
                continue;
            await Sys.Yield();
        }
    }

    [CoTask]
    async CoTask Spin(Task t)
    {
        await Sys.Yield();
        do // CG2003
        {
            Thread.SpinWait(10); // CG1001
        } while (!t.IsCompleted);
        again:
        if (!_stop)
            goto again; // CG2003
    }

    [CoTask]
    async CoTask Fine(int n, bool x, CancellationToken token, IEnumerator<int> e, TextReader reader)
    {
        while (!_stop)
            await Sys.Yield();
        while (await Next())
        {
            if (x)
                continue;
            break;
        }
        for (var i = 0; i < n; i++)
            Console.WriteLine(i);
        while (_work.Count > 0)
            _work.Dequeue();
        while (_work.TryDequeue(out var w))
            Console.WriteLine(w);
        while (e.MoveNext())
            n++;
        while (n > 0)
            n /= 2;
        foreach (var i in new[] { 1, 2 })
            Console.WriteLine(i);
        while (true)
        {
            if (n++ > 10)
                break;
        }
        while (true)
        {
            await Sys.Yield();
            if (_stop)
                return;
        }
    }
}
