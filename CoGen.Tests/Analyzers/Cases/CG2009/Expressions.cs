partial class ExpressionsCases
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
    static async CoTask Stop(Tid tid) => await Sys.Kill(tid); // CG2009

    [CoTask]
    static async CoTask<bool> Stopped(Tid tid) => await Sys.Kill(tid);

    static readonly Func<Tid, CoTask> _stop = async tid => await Sys.Kill(tid); // CG2009
}
