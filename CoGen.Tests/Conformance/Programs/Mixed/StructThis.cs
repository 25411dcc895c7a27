// C# 8. Structs as this: changed before, between and after awaits, captured in copies, passed and returned, by tasks of tasks.
namespace Conformance.Mixed.StructThis;

partial struct Counter : IDisposable
{
    public int N;
    private List<string>? _log;
    public readonly int Double => N * 2;

    public int Next() => ++N;

    [CoTask]
    public async CoTask<int> Grow(int k)
    {
        _log ??= [];
        _log.Add($"in {N}");
        N += k;
        Next();
        var copy = this;
        await Pause(N);
        N += await Other(k) + copy.N;
        copy.N = await Point(1);
        this = copy with { N = copy.N + Double };
        Change(ref this);
        await Pause(N);
        using (this)
            N += await Point(2);
        var (a, b) = this;
        return N + a + b + _log!.Count + await this.Twice() + await copy.Twice();
    }

    private static void Change(ref Counter c) => c.N *= 3;

    public readonly void Deconstruct(out int a, out int b) => (a, b) = (N, Double);

    public void Dispose()
    {
        Log($"dispose {N}");
        N = -1;
    }

    [CoTask]
    private async CoTask<int> Other(int k)
    {
        N = 1000;
        await Pause(k);
        return N + ++N;
    }

    [CoTask]
    public readonly async CoTask<int> Twice() => Double + await Point(N);

    [CoTask]
    public static async CoTask<Counter> Make(int n)
    {
        var c = new Counter { N = n };
        c.N += await c.Grow(await Point(1));
        return c;
    }

    public override readonly string ToString() => $"C{N}";
}

partial class Holder
{
    private Counter _c;
    private readonly Counter _r = new() { N = 5 };
    private Counter[] _a = [new(), new() { N = 3 }];
    public Counter P { get; set; }

    [CoTask]
    public async CoTask<string> Run()
    {
        var r = await _c.Grow(1) + await _r.Grow(2) + await _a[await Point(1)].Grow(3) + await P.Grow(4);
        _c.N += await _c.Grow(5);
        _a[0].Next();
        var local = _a[0];
        r += await local.Grow(6) + local.Next();
        P = await Counter.Make(await Point(7));
        Counter? n = P;
        r += await n.Value.Twice() + (n?.Next() ?? 0) + await Point(n.Value.N);
        object boxed = _c;
        r += await ((Counter)boxed).Grow(8) + ((Counter)boxed).N;
        Func<CoTask<int>> f = () => _c.Twice();
        r += await f();
        return $"{r} {_c} {_r} {_a[0]} {_a[1]} {P} {local}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Holder().Run());
        var c = new Counter { N = 2 };
        var t = c.Grow(1);
        c.N = 50;
        Log(await t + c.N);
        Log((await Counter.Make(3)).ToString());
    }
}
