partial class Choices
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Count() => (await Sys.GetTid()).GetHashCode();

    [CoTask]
    static async CoTask Dropped(bool b, int n, CoTask given)
    {
        _ = b switch // CG2001
        {
            true => Work(),
            _ => default,
        };
        _ = n switch // CG2001
        {
            0 => given,
            1 => given,
            _ => Work(),
        };
        var (p, q) = (Work(), Work()); // CG2001
        await p;
        var (r, _) = (Count(), Count()); // CG2001
        Console.WriteLine(await r);
        (_, var s) = (3, Work()); // CG2001
        await Sys.Yield();
    }

    [CoTask]
    static async CoTask Started(bool b, int n, CoTask given)
    {
        await (
            n switch
            {
                0 => Work(),
                _ => given,
            }
        );
        _ = n switch
        {
            0 => given,
            _ => default,
        };
        var (p, q) = (Work(), Count());
        await p;
        Console.WriteLine(await q);
        var (x, y) = (n, b ? Work() : default);
        await y;
        (p, _) = (Work(), n);
        await p;
        CoTask one,
            other;
        (one, other) = (Work(), Work());
        await one;
        await Sys.Spawn(other);
    }
}
