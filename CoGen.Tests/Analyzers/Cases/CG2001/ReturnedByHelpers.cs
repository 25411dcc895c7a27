partial class DroppedByCallers
{
    [CoTask]
    static async CoTask Work(int i = 0) => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Count()
    {
        await Sys.Yield();
        return 1;
    }

    CoTask Make() => Work();

    CoTask<int> MakeCount() => Count();

    static CoTask Choose(bool x) => x ? Work(1) : Work(2);

    CoTask Through(CoTask task) => task;

    CoTask Kept { get; } = Work();

    CoTask Given => Work();

    static (CoTask, int) Pair() => (Work(), 1);

    static CoTask[] Many() => [Work(), Work()];

    static T Same<T>(T value) => value;

    static void Log(object? value) => Console.WriteLine(value);

    [CoTask]
    async CoTask Dropped(bool x, Func<CoTask> make, DroppedByCallers? other, List<CoTask> later)
    {
        Make(); // CG2001
        _ = Make(); // CG2001
        MakeCount(); // CG2001
        Choose(x); // CG2001
        other?.Make(); // CG2001
        make(); // CG2001
        make.Invoke(); // CG2001
        var lost = Make(); // CG2001
        if (x)
            Choose(!x); // CG2001
        for (var i = 0; i < 3; i++)
            Work(i); // CG2001
        CoTask Local() => Work();
        Local(); // CG2001
        Func<CoTask> again = () => Make();
        again(); // CG2001
        Action drop = () => Make(); // CG2001
        drop();
        new List<int> { 1 }.ForEach(i => Work(i)); // CG2001
        Twice(Work()); // CG2001
        _ = Twice(Make()); // CG2001
        var twice = Twice(Make()); // CG2001
        Sum(Count(), MakeCount()); // CG2001
        DroppedExtensions.Extended(Work()); // CG2001
        Work().Extend(); // CG2001
        await Make();
    }

    [CoTask]
    static async CoTask Twice(CoTask task)
    {
        await task;
        await Work();
    }

    static async CoTask<int> Sum(CoTask<int> a, CoTask<int> b) => await a + await b;

    CoTask Track(CoTask task)
    {
        _tracked.Add(task);
        return task;
    }

    private readonly List<CoTask> _tracked = [];

    void Ordinary(Scheduler os)
    {
        Make(); // CG2001
        _ = Choose(true); // CG2001
        os.Spawn(Make());
        var task = Make();
        os.Run(task);
    }

    static void Dispose() => Work(); // CG2001

    [CoTask]
    async CoTask Used(bool x, Func<CoTask> make, List<CoTask> later, Scheduler os)
    {
        Track(Work());
        _ = Track(Make());
        await Twice(Work());
        await Make();
        await Sys.Spawn(Choose(x));
        os.Spawn(Make());
        later.Add(Make());
        Log(Make());
        var task = Make();
        later.Add(task);
        var kept = x ? Make() : Choose(x);
        await kept;
        await Through(Work());
        Console.WriteLine(await MakeCount());
        var (first, _) = Pair();
        await first;
        foreach (var one in Many())
            await one;
        foreach (var one in Enumerable.Range(0, 3).Select(i => Work(i)))
            await one;
        Func<CoTask> again = () => Make();
        await again();
        Func<int, CoTask> numbered = i => Work(i);
        await numbered(1);
        await Kept;
        await Given;
        CoTask Returned()
        {
            return Work();
        }
        await Returned();
        await (make?.Invoke() ?? Make());
        await Same(Work());
        await Sys.Start(Same(Count()));
    }
}

static partial class DroppedExtensions
{
    [CoTask]
    public static async CoTask Extend(this CoTask task) => await task;

    [CoTask]
    public static async CoTask Extended(CoTask task) => await task;
}
