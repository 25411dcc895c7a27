using System.Data.Common;
using System.Diagnostics;

namespace Cases.JobQueues;

file static class Retry
{
    public static T Do<T>(Func<T> f, int times = 3)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return f();
            }
            catch (IOException) when (i < times)
            {
                Thread.Sleep(100);
            }
        }
    }

    public static async CoTask<T> DoAsync<T>(Func<CoTask<T>> f, int times = 3)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await f();
            }
            catch (IOException) when (i < times)
            {
                await Sys.Sleep(TimeSpan.FromMilliseconds(100));
            }
        }
    }
}

record Job(int Id, Func<CoTask> Run)
{
    public required string Name { get; init; }
}

partial class JobQueue
{
    private readonly Queue<Job> _jobs = new();
    private readonly object _lock = new();
    private readonly Dictionary<string, Task<string>> _cache = [];
    private bool _stop;

    [CoTask]
    async CoTask Worker()
    {
        while (!_stop)
        {
            if (_jobs.TryDequeue(out var job))
                await job.Run();
            else
                await Sys.Sleep(TimeSpan.FromSeconds(1));
        }
    }

    [CoTask]
    async CoTask Spinner()
    {
        while (!_stop) // CG2003
        {
            if (_jobs.TryDequeue(out var job))
                await job.Run();
        }
    }

    [CoTask]
    async CoTask<string> Cached(string key)
    {
        if (_cache.TryGetValue(key, out var known) && known.IsCompletedSuccessfully)
            return known.Result;
        lock (_lock)
        {
            _cache[key] = Task.FromResult(key);
        }
        return await _cache[key];
    }

    [CoTask]
    async CoTask<string> CachedBadly(string key) => _cache[key].Result; // CG1001

    [CoTask]
    async CoTask Retries(string path)
    {
        Retry.Do(() => File.ReadAllText(path)); // CG1002
        await Retry.DoAsync(async () =>
        {
            await Sys.Yield();
            return 1;
        });
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Db(DbConnection c, DbCommand cmd)
    {
        c.Open(); // CG1001
        await c.OpenAsync();
        using var tx = c.BeginTransaction(); // CG1001
        using var reader = cmd.ExecuteReader(); // CG1001
        while (reader.Read()) // CG1001
            Console.WriteLine(reader.GetInt32(0));
        await using var r2 = await cmd.ExecuteReaderAsync();
        while (await r2.ReadAsync())
            Console.WriteLine(r2.GetFieldValue<int>(0));
        tx.Commit(); // CG1001
        cmd.Cancel();
        cmd.CommandText = "x";
    }

    [CoTask]
    async CoTask RunProcess(string exe)
    {
        using var p = Process.Start(exe);
        p.WaitForExit(); // CG1001
        await p.WaitForExitAsync();
        p.WaitForExit(0);
        p.WaitForExit(1000); // CG1001
        var all = p.StandardOutput.ReadToEnd(); // CG1001
        var text = await p.StandardOutput.ReadToEndAsync();
        p.Kill();
    }

    [CoTask]
    async CoTask Locks(ReaderWriterLockSlim rw, Job j)
    {
        lock (_lock)
        {
            _jobs.Enqueue(j);
        }
        rw.EnterReadLock(); // CG1001
        try
        {
            await j.Run(); // CG2004
        }
        finally
        {
            rw.ExitReadLock();
        }
        rw.EnterWriteLock(); // CG1001
        _jobs.Clear();
        rw.ExitWriteLock();
        await j.Run();
        lock (_lock) // CG1001
        {
            Thread.Sleep(1); // CG1001
        }
    }

    [CoTask]
    async CoTask Dropped(Job j)
    {
        Worker(); // CG2001
        _ = Worker(); // CG2001
        await Sys.Spawn(Worker());
        var t = Worker();
        var u = j.Run();
        await u;
        await u; // CG2002
        await t;
        Sys.Yield(); // CG2001
        var tasks = new List<CoTask> { Worker(), Worker() };
        foreach (var x in tasks)
            await x;
        foreach (var x in tasks)
            await x; // CG2002
    }

    async Task Outside() => await Worker(); // CG2006

    async void Fire() => await Task.Delay(1);

    [CoTask]
    async CoTask Calls()
    {
        Fire(); // CG2008
        await Sys.Kill(new Tid()); // CG2009
        var alive = await Sys.Kill(new Tid()); // CG2009
        await Sys.Yield();
    }
}
