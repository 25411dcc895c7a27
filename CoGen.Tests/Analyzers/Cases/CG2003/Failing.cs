partial class Failing
{
    bool _done;

    [CoTask]
    async CoTask Retries(bool x)
    {
        while (true) // CG2003
        {
            try
            {
                Open();
                await Sys.Sleep(TimeSpan.FromSeconds(1));
                break;
            }
            catch (SocketException)
            {
                Console.WriteLine("again");
            }
        }
        while (!_done) // CG2003
        {
            try
            {
                if (x)
                    throw new IOException();
                await Sys.Yield();
            }
            catch (IOException) { }
        }
        while (true) // CG2003
        {
            try
            {
                Open();
                break;
            }
            catch (Exception e)
            {
                Console.WriteLine(e);
            }
        }
        await Sys.Yield();
    }

    [CoTask]
    async CoTask RetriesInTurns(EndPoint end, Func<Task> connect)
    {
        while (true)
        {
            try
            {
                Open();
                break;
            }
            catch (SocketException)
            {
                await Sys.Sleep(TimeSpan.FromSeconds(1));
            }
        }
        while (true)
        {
            await Sys.Yield();
            try
            {
                Open();
                break;
            }
            catch (SocketException)
            {
                continue;
            }
        }
        var tries = 0;
        while (true)
        {
            try
            {
                Open();
                await Sys.Yield();
                break;
            }
            catch (SocketException)
            {
                if (tries++ > 3)
                    throw;
            }
        }
        while (true)
        {
            try
            {
                await connect();
                break;
            }
            catch (Exception)
            {
                Console.WriteLine("again");
            }
        }
        while (true)
        {
            try
            {
                Open();
                await Sys.Yield();
            }
            catch (SocketException)
            {
                break;
            }
        }
    }

    [CoTask]
    async CoTask Reads(Queue<string> lines, CancellationToken token)
    {
        while (true)
        {
            try
            {
                Handle(lines.Dequeue());
                await Sys.Yield();
            }
            catch (FormatException) { }
            if (lines.Count == 0)
                break;
        }
        while (!token.IsCancellationRequested)
        {
            try
            {
                Handle("x");
                await Sys.Yield();
            }
            catch (OperationCanceledException) { }
        }
        while (!token.IsCancellationRequested)
        {
            try
            {
                Calm();
                await Sys.Yield();
            }
            catch (Exception) { }
        }
    }

    static void Open() => throw new SocketException();

    static void Handle(string line)
    {
        if (line.Length == 0)
            throw new FormatException();
    }

    static void Calm() => Console.WriteLine();
}
