using System.Collections.Concurrent;

partial class Spinning
{
    private readonly ConcurrentDictionary<int, string> _answers = new();
    private volatile bool _stop;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask Nothing() => await Task.CompletedTask;

    [CoTask]
    static async CoTask NothingMuch(bool b)
    {
        if (b)
            await Nothing();
        else
            await Nothing();
    }

    [CoTask]
    static async CoTask Perhaps(bool b)
    {
        if (b)
            await Nothing();
        else
            await Work();
    }

    [CoTask]
    static async CoTask Round(int n)
    {
        if (n > 0)
            await Round(n - 1);
    }

    [CoTask]
    async CoTask AwaitsThatGoOn(bool b)
    {
        while (!_stop) // CG2003
            await Nothing();
        while (!_stop) // CG2003
            await NothingMuch(b);
        while (!_stop)
            await Perhaps(b);
        while (!_stop)
            await Round(3);
    }

    [CoTask]
    async CoTask Answers(int id, Dictionary<int, string> answers, HashSet<int> seen, Func<int> next, Queue<int> ids)
    {
        while (!_answers.ContainsKey(id)) // CG2003
            Thread.Yield();
        while (!answers.TryGetValue(id, out var answer)) // CG2003
        { }
        while (!_stop && !seen.Contains(id)) // CG2003
        {
            Console.WriteLine("not yet");
        }
        while (!_answers.ContainsKey(id))
            await Sys.Yield();
        while (answers.ContainsKey(id))
            id++;
        while (seen.Contains(id))
            id = next();
        while (seen.Contains(ids.Dequeue()))
            Console.WriteLine("seen");
        while (answers.ContainsKey(id))
            answers.Remove(id);
        while (_answers.TryGetValue(id, out _))
            _answers.TryRemove(id, out _);
        while (!_answers.ContainsKey(id))
            Receive(id);
    }

    private void Receive(int id) => _answers[id] = "x";

    [CoTask]
    async CoTask WouldBlock(Socket s, byte[] b)
    {
        s.Blocking = false;
        while (!_stop) // CG2003
        {
            try
            {
                s.Receive(b);
            }
            catch (SocketException)
            {
                continue;
            }
            await Work();
        }
        while (!_stop)
        {
            try
            {
                s.Receive(b);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.WouldBlock)
            {
                await Sys.ReadWait(s);
                continue;
            }
            await Work();
        }
        while (!_stop)
        {
            await Sys.ReadWait(s);
            try
            {
                Console.WriteLine(s.Accept().RemoteEndPoint);
            }
            catch (SocketException)
            {
                continue;
            }
        }
        while (!_stop)
        {
            try
            {
                s.Receive(b);
                await Work();
            }
            catch (SocketException)
            {
                break;
            }
        }
    }
}
