// C# 14. Operators and conversions of the user's, virtual and interface tasks, delegates.
// Without a frame: Sq.Area, Sq2.Area
namespace Conformance.Spilling.Operators;

partial interface IShape
{
    CoTask<int> Area();

    [CoTask]
    sealed async CoTask<int> Twice()
    {
        await Pause(1);
        return await Area() * 2;
    }
    static virtual string Name => "shape";
}

partial class Sq(int s) : IShape
{
    [CoTask]
    public virtual async CoTask<int> Area()
    {
        await Pause(s);
        return s * s;
    }

    [CoTask]
    async CoTask<int> Priv(int k) => k > 0 ? await Priv(k - 1) + s : await Area();

    [CoTask]
    public async CoTask<int> Run() => await Priv(2) + await this.Area() + await ((IShape)this).Twice();
}

sealed partial class Sq2(int s) : Sq(s + 1)
{
    [CoTask]
    public override async CoTask<int> Area() => await base.Area() + await Point(1);
}

struct Mon(int v)
{
    public int V = v;

    public static Mon operator +(Mon a, Mon b) => new(Val("op+", a.V + b.V));

    public static Mon operator ++(Mon a) => new(Val("op++", a.V + 1));

    public static implicit operator Mon(int i) => new(Val("conv", i));

    public static explicit operator int(Mon m) => Val("expl", m.V);

    public static bool operator true(Mon m) => Val("true", m.V) > 0;

    public static bool operator false(Mon m) => Val("false", m.V) <= 0;

    public static Mon operator &(Mon a, Mon b) => new(a.V & b.V);

    public static Mon operator |(Mon a, Mon b) => new(a.V | b.V);

    public static bool operator !(Mon m) => m.V == 0;

    public static bool operator <(Mon a, Mon b) => Val("lt", a.V < b.V);

    public static bool operator >(Mon a, Mon b) => a.V > b.V;

    public void Deconstruct(out int a, out string b)
    {
        a = Val("dec", V);
        b = "b" + V;
    }

    public override string ToString() => $"M{V}";

    public readonly int this[Index i] => i.IsFromEnd ? -i.Value : i.Value;
}

class Cmp
{
    public int C;

    public void operator +=(int n) => C = Val("op+=", C + n);

    public void operator ++() => C = Val("inst++", C + 1);
}

static partial class Program
{
    static Mon P { get; set; }
    static readonly Dictionary<string, Mon> D = [];

    [CoTask]
    internal static async CoTask Main()
    {
        P = 0;
        D["a"] = 1;
        Log(await new Sq(2).Run());
        Log(await new Sq2(1).Run());
        IShape sh = new Sq2(3);
        Log(await sh.Area() + await sh.Twice());
        P += await Point(2);
        P++;
        P = P++ + await Point(1, new Mon(3));
        Log(P);
        D["a"] += await Point(4);
        D[await Point(1, "a")]++;
        Log(D["a"]);
        Log((int)(await Point(5, new Mon(6))));
        if (await Point(1, new Mon(1)) && await Point(2, new Mon(3)))
            Log("and");
        if (await Point(1, new Mon(0)) || await Point(2, new Mon(0)))
            Log("or");
        else
            Log("nor");
        while (!await Point(1, new Mon(0)) && P < await Point(1, new Mon(50)))
        {
            P += 20;
            await Pause(1);
        }
        var (da, db) = await Point(7, new Mon(8));
        Log(da + db);
        (P, (da, _)) = (await Point(9), await Point(1, new Mon(5)));
        Log(P + (Mon)da);
        foreach (var (x, y) in new Mon[] { 1, await Point(2) })
        {
            await Pause(x);
            Log(x + y);
        }
        var c = new Cmp();
        c += await Point(3);
        c++;
        Get(c).C += await Point(1);
        Log(c.C);
        Mon? lift = await Point(1, (Mon?)null);
        lift += await Point(3);
        Log(lift is null);
        lift = 4;
        lift += await Point(3);
        Log(lift);
        Mon sw = await Point(1) switch
        {
            1 => await Point(2),
            _ => new Mon(9),
        };
        Log(sw);
        Mon tern = await Point(1, true) ? await Point(2) : new Mon(3);
        Log(tern);
        Mon? mn = await Point(1, true) ? await Point(3) : null;
        Log(mn);
        Log(new Mon(5)[await Point(2)] + new Mon(5)[^await Point(2)]);
        Func<int, Mon> conv = i => i;
        Log(conv(await Point(2)));
        var grp = (Func<int, int>)Val;
        Log(grp(await Point(3)));
        Action<object> lg = Log;
        lg(await Point(4));
        Log(((Func<Mon, int>)(m => m.V))(await Point(5)));
        long l = await Point(1);
        l += await Point(2);
        l = l << await Point(3);
        double d = await Point(1) / await Point(2, 2.0);
        float fl = (float)await Point(1, 1.5);
        decimal m2 = await Point(3);
        nint ni = await Point(4);
        char ch = (char)(await Point(65));
        ch += (char)await Point(1);
        Log($"{l} {d} {fl} {m2} {ni} {ch}");
        byte by = (byte)await Point(3);
        by |= 4;
        by <<= 1;
        by++;
        Log(by);
        uint u = 1u << await Point(3);
        Log(u >> await Point(1));
        bool bo = await Point(1, true);
        bo &= await Point(1, false);
        bo |= await Point(2, true);
        bo ^= await Point(1, true);
        Log(bo);
        string s = null!;
        s += await Point(1);
        s += 'c';
        s ??= await Point(1, "never");
        Log(s);
        var e = DayOfWeek.Monday;
        e += await Point(1);
        e |= (DayOfWeek)await Point(4);
        Log(e);
        Log(e.HasFlag(await Point(1, DayOfWeek.Tuesday)));
        Delegate dg = await Point<Func<int>>(1, () => 2);
        Log(dg.DynamicInvoke());
        Action mc = () => Log("m1");
        mc += await Point<Action>(1, () => Log("m2"));
        mc();
        mc -= mc;
        Log(mc is null);
        Log(await Point(1) is var ii && ii > 0 ? ii : -1);
        object boxed = await Point(5);
        boxed = (int)boxed + await Point(1);
        Log(boxed);
        Log(boxed is int and > await_0);
        Log(((await Point(1, (object)"str")) as string)?.Length);
        Log((await Point(2) == await Point(2)) == await Point(3, true));
        Log(await Point(1, (string?)null) is null or "x");
        IEnumerable<int> en = [await Point(1), .. await Point(2, new[] { 2 })];
        Log(Show(en));
        int[] empty = [];
        Log(empty.Length + await Point(1));
        Log(string.Join(",", await Point(1, "a"), Val(2), await Point(3)));
        Log(string.Concat(await Point(1, "x"), "y", await Point(2, "z"), "w", await Point(3, "v")));
        Log(Math.Max(await Point(1), Math.Min(await Point(2), 3)));
    }

    const int await_0 = 3;

    static Cmp Get(Cmp c)
    {
        Log("get");
        return c;
    }
}
