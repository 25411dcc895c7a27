// C# 14. Members set on what a call, a property or a cast gives of a type parameter: on the object, or on a copy that is lost.
namespace Conformance.Generics.GivenReceivers;

interface IC
{
    int N { get; set; }
    int this[int i] { get; set; }
    int Next();
    event Action E;
}

struct S : IC
{
    public int N { get; set; }
    public int this[int i]
    {
        get => N;
        set => N = value + i;
    }

    public int Next() => ++N;

    public event Action E
    {
        add { N += 100; }
        remove { }
    }

    public override string ToString() => $"S{N}";
}

class C : IC
{
    public int N { get; set; }
    public int this[int i]
    {
        get => N;
        set => N = value + i;
    }

    public int Next() => ++N;

    public event Action E
    {
        add { N += 100; }
        remove { }
    }

    public override string ToString() => $"C{N}";
}

class H<T>(T t)
{
    public T P
    {
        get
        {
            Log("get P");
            return t;
        }
        set => t = value;
    }
    public T F = t;
    public T this[int i]
    {
        get
        {
            Log($"get {i}");
            return t;
        }
    }
    T r = t;
    public ref T R
    {
        get
        {
            Log("R");
            return ref r;
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask A<T>(Func<T> make, T t, H<T> h)
        where T : IC
    {
        make().N = await Point(1);
        make().N += await Point(2);
        make()[await Point(3)] = await Point(4);
        make()[await Point(3)] += 1;
        make()[1] += await Point(3);
        make().E += await Point(1, () => { });
        make().N++;
        (make().N, t.N) = (await Point(5), await Point(6));
        h.P.N = await Point(7);
        h.P.N += await Point(8);
        h.P[await Point(9)] += await Point(10);
        h[await Point(9)].N += await Point(10);
        h.F.N += await Point(11);
        h.R.N++;
        h?.P.N = await Point(12);
        h?.F.N += await Point(13);
        h?.P[await Point(1)] = await Point(13);
        h?.P.E += await Point(1, () => { });
        h?.P.Next();
        h?.P.N = h.P.N = await Point(14);
        ((T)(object)t).N = await Point(15);
        (await Point(16, t)).N = await Point(17);
        Log(make());
        Log(t);
        Log(h!.P);
        Log(h.F);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var s = new S();
        var c = new C();
        await A(() => s, s, new(s));
        await A(() => c, c, new(c));
        Log(s);
        Log(c);
    }
}
