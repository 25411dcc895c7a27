using System.Collections;

partial class Helpers
{
    private readonly IStore _store = new FileStore();
    private readonly Action _once = () => Thread.Sleep(1);
    private readonly Action _calm = () => { };
    private readonly Func<int, int> _function = Slow;
    private Action _twice = () => Thread.Sleep(1);
    private readonly Lazy<int> _lazy = new(() =>
    {
        Thread.Sleep(1);
        return 1;
    });
    private readonly Lazy<int> _calmLazy = new(() => 1);
    private readonly Lazy<int> _grouped = new(Load);
    private static readonly Lazy<int> _shared = new(Load);

    public void Change() => _twice = () => { };

    static int Slow(int n)
    {
        Thread.Sleep(n + 1);
        return n;
    }

    static int Load()
    {
        Thread.Sleep(1);
        return 1;
    }

    static int Read() => ReadConfig();

    static int ReadConfig() => File.ReadAllText("config").Length;

    [CoTask]
    async CoTask Methods()
    {
        Read(); // CG1002
        Console.WriteLine(Slow(1)); // CG1002
        Calm();
        Even(3);
        Odd(4); // CG1002
        await Sys.Yield();
    }

    static void Calm() => Console.WriteLine();

    static bool Even(int n) => n == 0 || NotEven(n - 1);

    static bool NotEven(int n) => n != 0 && Even(n - 1);

    static bool Odd(int n)
    {
        if (n == 0)
            Thread.Sleep(1);
        return n != 0 && Odder(n - 1);
    }

    static bool Odder(int n) => n == 0 || Odd(n - 1);

    [CoTask]
    async CoTask Interfaces(IStore store, IMixed mixed, Base b, Derived d, Quiet q, FileStore f)
    {
        store.Save(); // CG1002
        Console.WriteLine(store.Size); // CG1002
        _store.Save(); // CG1002
        mixed.Save();
        b.Work(); // CG1002
        b.Rest();
        d.Rest(); // CG1002
        b.Template(); // CG1002
        q.Work();
        new Quiet().Work(); // CG1002
        new QuieterStill().Work();
        f.Save(); // CG1002
        IMixed known = new FileStore();
        known.Save(); // CG1002
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Members(Blocks b)
    {
        _ = new Blocks(); // CG1002
        _ = new Blocks(1);
        _ = new Chained(); // CG1002
        _ = new Chained(1); // CG1002
        _ = new DerivedOfBlocks(); // CG1002
        _ = new DerivedOfBlocks(1);
        Console.WriteLine((int)b); // CG1002
        Console.WriteLine(b + b); // CG1002
        b += b; // CG1002
        Console.WriteLine(b[1]); // CG1002
        b[1] = 2;
        b["x"] = 2; // CG1002
        Console.WriteLine(b.Slow);
        b.Slow = 1; // CG1002
        b.Slow++; // CG1002
        var (x, y) = b; // CG1002
        b.Changed += Calm; // CG1002
        b.Changed -= Calm;
        Console.WriteLine(WithStatics.Constant + x + y);
        _ = new Blocks(1) { Slow = 3 }; // CG1002
        Console.WriteLine(nameof(b.Slow));
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Statics()
    {
        Console.WriteLine(WithStatics.Constant);
        Console.WriteLine(typeof(WithStatics));
        Console.WriteLine(WithStatics.Value); // CG1002
        await Sys.Yield();
    }
}
