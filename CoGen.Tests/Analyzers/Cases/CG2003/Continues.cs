using System.Collections.Concurrent;

partial class ContinuesCases
{
    private readonly object _gate = new();
    private bool _done;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Process(int n) => Console.WriteLine(n);

    [CoTask]
    async CoTask Hogs(ConcurrentQueue<int> queue, Queue<int> plain, CancellationToken token, BlockingCollection<int> items)
    {
        while (!token.IsCancellationRequested) // CG2003
        {
            if (!queue.TryDequeue(out var x))
                continue;
            await Work();
            Process(x);
        }
    }

    [CoTask]
    async CoTask Hogs2(Queue<int> plain, CancellationToken token)
    {
        while (true) // CG2003
        {
            if (plain.Count == 0)
                continue;
            plain.Dequeue();
            await Work();
        }
    }

    [CoTask]
    async CoTask Hogs3(int n)
    {
        while (true) // CG2003
        {
            try
            {
                Process(n);
            }
            catch (InvalidOperationException)
            {
                continue;
            }
            await Work();
        }
    }

    [CoTask]
    async CoTask Hogs4()
    {
        while (true) // CG2003
            Process(1);
    }

    [CoTask]
    async CoTask Hogs5(int i, int n)
    {
        while (i < n) // CG2003
            Process(i);
        do // CG2003
        {
            if (_done)
                continue;
            await Work();
        } while (_done);
    }

    [CoTask]
    async CoTask Retries(int n)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                Process(i);
                break;
            }
            catch (InvalidOperationException)
            {
                if (i == 2)
                    throw;
            }
        }
        var delay = 1;
        while (delay < 100)
            delay *= 2;
        while (true)
        {
            try
            {
                await Work();
                break;
            }
            catch (IOException)
            {
                await Sys.Sleep(TimeSpan.FromSeconds(1));
            }
        }
        await Work();
    }
}
