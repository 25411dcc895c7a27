partial class AsyncFlags
{
    [CoTask]
    async CoTask Run(Socket s, byte[] b, bool unknown)
    {
        Load(true);
        Load(false); // CG1002
        Load(unknown); // CG1002
        Load(sync: false, n: 3);
        Outer(true);
        Outer(false); // CG1002
        await Core(async: true);
        await Core(async: false); // CG1002
        Mixed(false, true); // CG1002
        Default();
        var flag = true;
        Load(flag);
        await Sys.Yield();
    }

    static void Load(bool async)
    {
        if (!async)
            Thread.Sleep(1);
    }

    static void Load(int n, bool sync)
    {
        if (sync)
        {
            Thread.Sleep(n + 1);
            return;
        }
        Console.WriteLine();
    }

    static void Outer(bool async) => Load(async);

    static void Default(bool async = true)
    {
        if (async)
            return;
        Thread.Sleep(1);
    }

    static void Mixed(bool a, bool b)
    {
        if (a)
            Console.WriteLine();
        if (b)
            Thread.Sleep(1);
    }

    static async Task<int> Core(bool async)
    {
        return async ? await Task.FromResult(1) : Get();
    }

    static int Get()
    {
        Thread.Sleep(1);
        return 1;
    }
}
