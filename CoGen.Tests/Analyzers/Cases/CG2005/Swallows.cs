partial class Swallows
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask Rewritten()
    {
        try
        {
            await Work();
        }
        catch (Exception) { }
        try
        {
            await Work();
        }
        catch { }
    }

    static async CoTask Unmarked(bool x, CoHandle handle)
    {
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
        catch // CG2005
        { }
        try
        {
            await Work();
        }
        catch (Exception e) // CG2005
        {
            if (e is SocketException)
                return;
            Console.WriteLine(e);
        }
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
        catch (TaskKilledException) // CG2005
        { }
        try
        {
            if (x)
                await Work();
        }
        catch (SocketException) { }
        catch (Exception) // CG2005
        { }
        while (x)
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
            await foreach (var y in Numbers())
                Console.WriteLine(y);
        }
        catch (Exception) { } // CG2005
        try
        {
            try
            {
                await Work();
            }
            finally
            {
                Console.WriteLine();
            }
        }
        catch (Exception) // CG2005
        { }
    }

    static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;
    }

    static async CoTask LetsItPass(bool x, CoHandle handle)
    {
        try
        {
            await Work();
        }
        catch (SocketException) { }
        try
        {
            await Work();
        }
        catch (Exception)
        {
            throw;
        }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("failed", e);
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
        catch (TaskKilledException)
        {
            throw;
        }
        catch (Exception) { }
        try
        {
            await Work();
        }
        finally
        {
            Console.WriteLine();
        }
        try
        {
            Console.WriteLine();
        }
        catch (Exception) { }
        try
        {
            Func<CoTask> f = async () => await Work();
            Console.WriteLine(f);
        }
        catch (Exception) { }
        try
        {
            throw new InvalidOperationException();
        }
        catch (Exception)
        {
            await Work();
        }
        try
        {
            await handle;
        }
        catch (TaskKilledException) { }
        try
        {
            await Work();
        }
        catch (Exception e) when (x && e is IOException) { }
        try
        {
            await Work();
        }
        catch (Exception e)
        {
            Console.WriteLine(e);
            if (e is TaskKilledException)
                throw;
        }
        try
        {
            await Work();
        }
        catch (ArgumentException) { }
        catch (IOException) { }
        await Work();
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

    [CoTask]
    static async CoTask WithLocal()
    {
        await Inner();
        async CoTask Inner()
        {
            try
            {
                await Work();
            }
            catch // CG2005
            { }
        }
    }

    static async Task Ordinary()
    {
        try
        {
            await Task.Yield();
        }
        catch (Exception) { }
    }
}
