partial class NotFailedIsNotEnded
{
    [CoTask]
    async CoTask Both(Task<int> a, Task<int> b, Task<int> c, Task<int> d, Task<int> e, Task f)
    {
        if (a.IsFaulted || a.IsCanceled)
            return;
        Console.WriteLine(a.Result); // CG1001
        if (!b.IsFaulted && !b.IsCanceled)
            Console.WriteLine(b.Result); // CG1001
        if (c is { IsFaulted: false, IsCanceled: false })
            Console.WriteLine(c.Result); // CG1001
        if (d.IsFaulted || d.IsCanceled)
            Console.WriteLine(d.Result);
        if (e.IsFaulted)
            return;
        if (e.IsCanceled)
            return;
        Console.WriteLine(e.Result); // CG1001
        if (f.IsFaulted || f.IsCanceled)
            return;
        f.Wait(); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Known(Task<int> a, Task<int> b, Task<int> c, Task<int> d, Task<int> e)
    {
        if (a.IsCompleted && !a.IsFaulted && !a.IsCanceled)
            Console.WriteLine(a.Result);
        if (b.IsFaulted || b.IsCanceled || !b.IsCompleted)
            return;
        Console.WriteLine(b.Result);
        if (c is { IsCompletedSuccessfully: true })
            Console.WriteLine(c.Result);
        if (d.IsFaulted || d.IsCanceled || d.IsCompleted)
            Console.WriteLine(d.Result);
        Console.WriteLine(e.IsFaulted || e.IsCanceled ? 0 : e.Result); // CG1001
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Continued(Task<int> a)
    {
        await a.ContinueWith(t =>
        {
            if (t.IsFaulted || t.IsCanceled)
                return 0;
            return t.Result;
        });
        await a.ContinueWith(t => t.IsFaulted ? 0 : t.Result);
        await a.ContinueWith(static t => Use(t));
        await a.ContinueWith(Seen);
        Use(a);
    }

    static int Use(Task<int> t) => t.IsFaulted || t.IsCanceled ? 0 : t.Result;

    static int Seen(Task<int> t) => t.IsFaulted || t.IsCanceled ? 0 : t.Result;
}
