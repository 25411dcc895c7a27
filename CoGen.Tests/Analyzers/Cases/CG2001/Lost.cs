partial class LostCases
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
    async CoTask Dropped(List<int> list)
    {
        await Task.Run(() => Work()); // CG2001
        list.ForEach(x => Work()); // CG2001
        (_, _) = (Work(), Work()); // CG2001 CG2001
        var t = Work(); // CG2001
        t = Work();
        await t;
        CoTask u = default;
        u = Work(); // CG2001
        u = Work();
        await u;
        var v = Work();
        if (list.Count > 3)
            v = Work();
        await v;
    }
}
