// C# 11. Bridges to base members with constraints, params, defaults, references and generic events; required and init-only members.
using System.Diagnostics.CodeAnalysis;

namespace Conformance.Mixed.BridgedMembers;

interface INum
{
    int N { get; }
}

record struct Num(int N) : INum;

class Root<X>
    where X : class
{
    public virtual T Pick<T>(T a, T b, bool first = true)
        where T : struct, INum
    {
        Log("pick");
        return first ? a : b;
    }

    public virtual R? Map<T, R>(T t, Func<T, R> f, params R[] rest)
        where T : notnull
        where R : class
    {
        Log($"map {rest.Length}");
        return f(t);
    }

    public virtual ref int Ref(ref int x, in int y, out int z)
    {
        z = y;
        Log($"ref {x}");
        return ref x;
    }

    public virtual string Named(int a, string b = "b", params int[] c) => $"{a}{b}{c.Length}";

    protected virtual (int A, X? B) Tup { get; set; }
    public virtual event EventHandler<X>? Ev;
    protected virtual X? this[int i = 3, string s = "s"]
    {
        get
        {
            Log($"get {i}{s}");
            return null;
        }
        set => Log($"set {i}{s}{value}");
    }
    protected virtual unsafe int* Ptr => null;
    protected virtual Span<int> Sp => new int[2];

    protected virtual dynamic Dyn(dynamic d) => d + 1;

    protected void Fire(X x) => Ev?.Invoke(this, x);

    protected virtual nint? Opt([AllowNull] string s = null) => s?.Length;
}

partial class Leaf : Root<string>
{
    public override T Pick<T>(T a, T b, bool first = false) => throw new TestException("leaf");

    public override R? Map<T, R>(T t, Func<T, R> f, params R[] rest)
        where R : class => throw new TestException("leaf");

    public override string Named(int a, string b = "c", params int[] c) => "leaf";

    protected override (int A, string? B) Tup
    {
        get => (0, "leaf");
        set { }
    }
    protected override string? this[int i = 4, string s = "t"]
    {
        get => "leaf";
        set { }
    }

    [CoTask]
    public async CoTask<string> Run<T>(T t)
        where T : struct, INum
    {
        var a = base.Pick(t, await Point(1, t));
        var b = base.Pick<Num>(new(1), new(await Point(2)), await Point(1) > 1);
        var c = base.Map(await Point(3), x => x + "!", "r", await Point(4, "q"));
        var d = base.Map<T, string>(t, x => x.N.ToString());
        int x = 1,
            y = await Point(5);
        base.Ref(ref x, in y, out var z)++;
        Log(base.Named(await Point(6)) + base.Named(c: [1, await Point(7)], a: 2) + base.Named(1, "x", 2, await Point(8)));
        base.Tup = (await Point(9), "t");
        var (p, q) = base.Tup;
        base.Ev += await Point<EventHandler<string>>(10, (s, e) => Log($"fired {e}"));
        Fire(await Point(11, "f"));
        base[await Point(12)] = base[s: await Point(13, "u")] + "v";
        Log(base.Sp.Length + base.Dyn(await Point(14)) + (base.Opt() ?? await Point(15)));
        unsafe
        {
            Log(base.Ptr == null);
        }
        Func<string> f = () => base.Named(x, "lambda") + base.Pick(t, t).N + base.Map(t, u => u.N + "m");
        string Local<U>(U u)
            where U : struct, INum => base.Pick(u, u).N + base.Named(y);
        await Pause(1);
        return $"{a}{b}{c}{d}{x}{y}{z}{p}{q}{f()}{Local(t)}";
    }
}

class Req<T>
{
    public required T A { get; init; }
    public required string B;
    public int C { get; init; } = 3;
    public List<int> L { get; init; } = [1];

    [SetsRequiredMembers]
    public Req(T a)
    {
        A = a;
        B = "ctor";
    }

    public Req() { }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Make<T>(T t)
    {
        var a = new Req<T>
        {
            A = await Point(1, t),
            B = await Point(2, "b"),
            C = await Point(3),
            L = { await Point(4) },
        };
        var b = new Req<T>(await Point(5, t)) { C = await Point(6), L = [await Point(7), .. a.L] };
        return $"{a.A}{a.B}{a.C}{a.L.Count}{b.A}{b.B}{b.C}{b.L.Count}";
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Leaf().Run(new Num(5)));
        Log(await Make(1) + await Make("s"));
    }
}
