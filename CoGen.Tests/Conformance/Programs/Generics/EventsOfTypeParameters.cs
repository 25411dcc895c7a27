// C# 8. Events and deconstructions whose targets are members of a type parameter, with an await behind them.
namespace Conformance.Generics.EventsOfTypeParameters;

interface IC
{
    int N { get; set; }
    event Action E;
    int this[int i] { get; set; }
}

struct S : IC
{
    public int N { get; set; }
    public event Action E
    {
        add { N += 100; }
        remove { N -= 1; }
    }
    public int this[int i]
    {
        get => N;
        set => N = value;
    }

    public override string ToString() => $"S{N}";
}

class C : IC
{
    public int N { get; set; }
    public event Action E
    {
        add { N += 100; }
        remove { N -= 1; }
    }
    public int this[int i]
    {
        get => N;
        set => N = value;
    }

    public override string ToString() => $"C{N}";
}

class H<T>
{
    public T F = default!;
    public T[] A = null!;
    public static T St = default!;
}

static partial class Program
{
    [CoTask]
    static async CoTask A<T>(T t, T u, T v, T w, H<T> h)
        where T : IC
    {
        t.E += await Point(1, () => { });
        Log(t);
        t.E -= await Point(1, () => { });
        Log(t);
        h.F.E += await Point(2, () => { });
        Log(h.F);
        h.A[await Point(0)].E += await Point(3, () => { });
        Log(h.A[0]);
        H<T>.St.E += await Point(4, () => { });
        Log(H<T>.St);
        int x;
        (u.N, x) = (await Point(5), 6);
        Log(u);
        (x, u.N) = (await Point(7), 8);
        Log(u);
        (h.F.N, h.A[0].N) = (await Point(9), 10);
        Log($"{h.F} {h.A[0]}");
        (u[1], u[await Point(2)]) = (1, await Point(11));
        Log(u);
        (h.A[0][await Point(1)], x) = (await Point(12), 3);
        Log(h.A[0]);
        (v.N, x) = await Point(13, (14, 15));
        Log(v);
        v.E += () => { };
        v.N = await Point(16);
        Log(v);
        Func<T> f = () => w;
        w.E += await Point(17, () => { });
        Log(w);
        (w.N, x) = (await Point(18), 19);
        Log(w);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        H<S>.St = default;
        H<C>.St = new();
        await A(new S(), new S(), new S(), new S(), new H<S> { A = new S[1] });
        await A(new C(), new C(), new C(), new C(), new H<C> { A = [new C()], F = new() });
    }
}
