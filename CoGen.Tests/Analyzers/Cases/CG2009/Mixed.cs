using System.Diagnostics;

partial class Mixed
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    private static readonly AsyncLocal<int> _al = new();
    private readonly AsyncLocal<string> _als = new(_ => { });
    private static readonly Func<CoTask> _virtual = Work;

    [CoTask]
    async CoTask Swallows(Func<CoTask> f)
    {
        try
        {
            await f();
        }
        catch (Exception) { }
    }

    [CoTask]
    async CoTask Ambient()
    {
        _al.Value = 3; // CG2010
        Console.WriteLine(_al.Value); // CG2010
        await Work();
        _als.Value += "x"; // CG2010
        Console.WriteLine(nameof(_al.Value));
        Func<int> f = () => _al.Value;
        var t = Task.Run(() => _al.Value);
        Console.WriteLine(Activity.Current);
    }

    static void Plain()
    {
        _al.Value = 3;
    }

    [CoTask]
    async CoTask Results(Tid tid, Socket s, byte[] b)
    {
        await Sys.Kill(tid); // CG2009
        await Sys.Wait(tid); // CG2009
        _ = await Sys.Kill(tid);
        _ = await Sys.Wait(tid);
        if (await Sys.Kill(tid))
            Console.WriteLine();
        var alive = await Sys.Wait(tid); // CG2009
        await Sys.Spawn(Work());
        await Sys.Yield();
        await Sys.GetTid();
        await Sys.Send(s, b); // CG2009
        await Sys.SendAll(s, b);
        await Sys.Receive(s, b); // CG2009
        await Sys.Accept(s); // CG2009
        await Sys.Kill(await Sys.GetTid());
        await Sys.Start(Work());
        var n = await Sys.Receive(s, b) + 1;
        Console.WriteLine(await Sys.Kill(tid));
        await Sys.Kill(tid, force: true); // CG2009
        using var c = await Sys.Accept(s);
    }

    async void Fire()
    {
        await Task.Delay(1);
    }

    async Task OnlyWaits()
    {
        await Task.Delay(1000);
    }

    async Task<int> Computes()
    {
        await Task.Delay(1);
        return Environment.ProcessorCount;
    }

    async Task Reads(Stream s, byte[] b)
    {
        await s.ReadAsync(b);
    }

    Task NotAsync() => Task.Delay(10);

    [CoTask]
    async CoTask Elsewhere(Stream s, byte[] b, Button button)
    {
        Fire(); // CG2008
        await OnlyWaits(); // CG2008
        await NotAsync();
        await Task.Delay(10);
        await Reads(s, b);
        button.Click += async (_, _) => await Task.Delay(1);
        Action a = async () => await Task.Delay(1); // CG2008
        Func<Task> g = async () => await Task.Delay(1);
        _ = OnlyWaits();
        await Sys.Yield();
    }

    class Button
    {
        public event EventHandler? Click;
    }

    static async Task Outside()
    {
        await Work(); // CG2006
    }

    static async ValueTask<int> OutsideValue()
    {
        await Sys.Yield(); // CG2006
        return 1;
    }

    static async void OutsideVoid()
    {
        await Work(); // CG2006
    }

    static async Task Right(Scheduler os)
    {
        await os.RunAsync(Work());
    }

    [CoTask]
    static async CoTask Inside()
    {
        await Work();
        async CoTask L() => await Work();
        await L();
    }

    static async CoTask Unmarked()
    {
        await Work();
    }

    void Lambdas()
    {
        Func<Task> f = async () => await Work(); // CG2006
        Func<CoTask> g = async () => await Work();
        Task.Run(async () => await Work()); // CG2006
    }
}
