// C# 14. Tasks of every kind of type.
#define SYM
namespace Conformance.Declarations.EveryKind;

interface IMake<TSelf>
    where TSelf : IMake<TSelf>
{
    static abstract TSelf Make(int n);

    static abstract TSelf operator +(TSelf a, TSelf b);

    int N { get; }
}

readonly partial struct Num(int n) : IMake<Num>
{
    public int N => n;

    public static Num Make(int n) => new(n);

    public static Num operator +(Num a, Num b) => new(a.N + b.N);

    [CoTask]
    public async CoTask<int> Plus(int m)
    {
        await Pause(1);
        return n + m + N;
    }
}

partial interface ISum
{
    [CoTask]
    static async CoTask<T> Sum<T>(params IEnumerable<int> all)
        where T : struct, IMake<T>
    {
        var s = T.Make(0);
        foreach (var i in all)
            s += T.Make(await Point(i));
        return s;
    }
}

partial record Rec(int A)
{
    [CoTask]
    public async CoTask<Rec> Next()
    {
        await Pause(A);
        return this with { A = A + await Point(1) };
    }
}

partial record struct RS(int A)
{
    [CoTask]
    public async CoTask<int> Bump()
    {
        A += await Point(2);
        return A++;
    }
}

partial class Prim(int a, string b = "d")
{
    int _x = a;

    [CoTask]
    public async CoTask<string> Go()
    {
        a += await Point(1);
        _x++;
        Func<int> f = () => a * 10;
        return b + a + _x + f();
    }
}

partial class Base
{
    protected virtual int V(int n) => Val("base V", n);

    [CoTask]
    protected async CoTask<int> M(int n)
    {
        await Pause(1);
        return V(n);
    }

    protected int this[int i] => i * 2;
    protected event Action? E;

    protected void Fire() => E?.Invoke();
}

partial class Derived : Base
{
    protected override int V(int n) => Val("derived V", n) + base.V(n);

    [CoTask]
    public async CoTask<int> Go(int n)
    {
        base.E += () => Log("fired");
        await Pause(0);
        base.Fire();
        return await base.M(await Point(n)) + base.V(await Point(2)) + base[await Point(3)] + V(1) + this[1];
    }
}

static partial class Ext
{
    [CoTask]
    public static async CoTask<int> Len(this string s, int more = 2)
    {
        await Pause(1);
        return s.Length + more;
    }

    extension(string s)
    {
        [CoTask]
        public async CoTask<string> Rep(int n)
        {
            var r = "";
            for (var i = 0; i < n; i++)
                r += s + await Point(i);
            return r;
        }

        public int Twice => s.Length * 2;
    }
    extension<T>(List<T> l)
        where T : class
    {
        [CoTask]
        public async CoTask<T?> Pick(int i)
        {
            await Pause(i);
            return i < l.Count ? l[i] : null;
        }

        [CoTask]
        public static async CoTask<List<T>> Of(T t)
        {
            await Pause(1);
            return [t];
        }
    }
}

partial class Gen<T, U>
    where T : class, new()
    where U : unmanaged, Enum
{
    public static int Count;

    [CoTask]
    public async CoTask<(T t, U u, V? v)> Mix<V>(U u, V? v = default)
        where V : struct
    {
        Count++;
        var t = await Point(1, new T());
        await Pause(2);
        return (t, u, v ?? await Point(3, default(V)));
    }

    public partial class Nested<W>
        where W : notnull, T
    {
        [CoTask]
        public static async CoTask<string> Name(W w)
        {
            await Pause(1);
            return $"{typeof(T).Name} {typeof(W).Name} {w} {Count > 0}";
        }
    }
}

class Thing
{
    public override string ToString() => "thing";
}

class SubThing : Thing;

enum Col
{
    R,
    G,
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log((await ISum.Sum<Num>(1, 2, 3)).N);
        Log(await new Num(4).Plus(5));
        Log(await (await new Rec(3).Next()).Next());
        var rs = new RS(5);
        Log(await rs.Bump());
        Log(rs);
        Log(await new Prim(1).Go());
        Log(await new Derived().Go(4));
        Log(await "abc".Len() + await Ext.Len("x", more: 7));
        Log(await "ab".Rep(2) + "abc".Twice);
        var l = await List<string>.Of("first");
        Log(await l.Pick(0) + (await l.Pick(1) ?? "null"));
        Log(await new Gen<Thing, Col>().Mix(Col.G, (byte?)7));
        Log(await new Gen<Thing, Col>().Mix<long>(Col.R));
        Log(await Gen<Thing, Col>.Nested<SubThing>.Name(new()));
#if SYM
        Log(await Point(1, "sym"));
#else
        Log(await nothing);
#endif
#pragma warning disable CS0219
        int unused = 3;
#pragma warning restore CS0219
        #region r
        Log(await Part(3));
        #endregion
    }

    [CoTask]
    private static partial CoTask<int> Part(int n);

    private static async partial CoTask<int> Part(int n)
    {
        await Pause(n);
        return n * 2;
    }
}
