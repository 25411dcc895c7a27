partial class Assorted2005
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    static void Log(Exception e) => Console.WriteLine(e);

    static void Rethrow(Exception e) => throw new InvalidOperationException("", e);

    static async CoTask Swallows(bool b, IAsyncEnumerable<int> numbers)
    {
        try
        {
            await Work();
        }
        catch // CG2005
        { }
        try
        {
            await Work();
        }
        catch (Exception) // CG2005
        { }
        try
        {
            await Work();
        }
        catch (OperationCanceledException) // CG2005
        { }
        try
        {
            await Work();
        }
        catch (IOException) { }
        catch (Exception e) // CG2005
        {
            Log(e);
        }
        try
        {
            await Work();
        }
        catch (TaskKilledException) // CG2005
        { }
        try
        {
            await foreach (var n in numbers)
                Console.WriteLine(n);
        }
        catch (Exception) // CG2005
        { }
        try
        {
            try
            {
                await Work();
            }
            catch (IOException) { }
        }
        catch (Exception) // CG2005
        { }
        while (b)
        {
            try
            {
                await Work();
            }
            catch (Exception) // CG2005
            {
                continue;
            }
        }
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (b)
                throw;
            Log(e);
        }
        try
        {
            try
            {
                await Work();
            }
            catch
            {
                throw;
            }
        }
        catch (SystemException) // CG2005
        {
            return;
        }
    }

    static async CoTask LetsPass(bool b)
    {
        try
        {
            await Work();
        }
        catch (IOException) { }
        try
        {
            await Work();
        }
        catch (TaskKilledException)
        {
            throw;
        }
        catch (Exception e)
        {
            Log(e);
        }
        try
        {
            await Work();
        }
        catch (Exception e) when (e is not TaskKilledException) { }
        try
        {
            await Work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log(e);
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            Log(e);
            throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            Rethrow(e);
        }
        try
        {
            Func<CoTask> f = async () => await Work();
            Log(new IOException(f.ToString()));
        }
        catch (Exception) { }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            if (e is TaskKilledException)
                throw;
            Log(e);
        }
        try
        {
            Log(new IOException());
        }
        catch (Exception)
        {
            await Work();
        }
    }

    [CoTask]
    static async CoTask Rewritten()
    {
        try
        {
            await Work();
        }
        catch { }
    }

    [CoTask]
    static async CoTask<int> RewrittenToo()
    {
        try
        {
            await Work();
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 2;
        }
    }

    static async Task Ordinary()
    {
        try
        {
            await Task.Delay(1);
        }
        catch { }
    }

    [CoTask]
    public virtual async CoTask Virtual()
    {
        try
        {
            await Work();
        }
        catch (Exception) // CG2005
        { }
    }

    static Func<CoTask> Lambda() =>
        async () =>
        {
            try
            {
                await Work();
            }
            catch (Exception) // CG2005
            { }
        };

    static void Plain()
    {
        async CoTask Local()
        {
            try
            {
                await Work();
            }
            catch // CG2005
            { }
        }

        new Scheduler().Run(Local());
    }
}
