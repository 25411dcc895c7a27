// C# 12. Events and deconstruction of variables whose type parameters stand for structs.
namespace Conformance.Generics.StructTargets;

interface IHas
{
    event Action A;
    int N { get; set; }
    int this[int i] { get; set; }
}

struct S : IHas
{
    public int Count;
    public event Action A
    {
        add
        {
            Count++;
            Log($"add {Count}");
        }
        remove
        {
            Count--;
            Log($"remove {Count}");
        }
    }
    public int N
    {
        get => Count;
        set => Count = value;
    }
    public int this[int i]
    {
        get => Count + i;
        set => Count = value + i;
    }

    public override string ToString() => $"S{Count}";
}

class C : IHas
{
    public int Count;
    public event Action A
    {
        add
        {
            Count++;
            Log($"add {Count}");
        }
        remove
        {
            Count--;
            Log($"remove {Count}");
        }
    }
    public int N
    {
        get => Count;
        set => Count = value;
    }
    public int this[int i]
    {
        get => Count + i;
        set => Count = value + i;
    }

    public override string ToString() => $"C{Count}";
}

class Holder<T>
{
    public T F = default!;
    public T[] A = new T[2];
    public ref T R => ref F;
    public T P { get; set; } = default!;

    public T Get() => F;
}

static partial class Program
{
    static void None() { }

    [CoTask]
    static async CoTask Var<T>(T t)
        where T : IHas
    {
        var x = new int[4];
        (t.N, x[0]) = (await Point(1), await Point(2));
        Log(t);
        (x[0], t.N) = (await Point(3), await Point(4));
        Log(t);
        (t[1], x[await Point(0)]) = (await Point(5), await Point(6));
        Log(t);
        (t[await Point(1)], x[0]) = (await Point(7), await Point(8));
        Log(t);
        (t[await Point(1)], x[0]) = (7, 8);
        Log(t);
        (t.N, (t[1], x[0])) = (await Point(5), (await Point(6), 3));
        Log(t);
        t.A += await Point(1, None);
        t.A -= await Point(1, None);
        Log(t);
        t[await Point(1)] += await Point(2);
        Log(t);
    }

    [CoTask]
    static async CoTask Field<T>(Holder<T> h)
        where T : IHas
    {
        h.F.A += await Point(1, None);
        Log(h.F);
        h.A[await Point(0)].A += await Point(1, None);
        h.A[await Point(1)].A -= None;
        h.A[1].A -= await Point(1, None);
        Log(h.A);
        var x = new int[4];
        (h.F.N, x[0]) = (await Point(1), await Point(2));
        Log(h.F);
        (x[0], h.F.N) = (await Point(3), await Point(4));
        Log(h.F);
        (h.A[0].N, h.A[await Point(1)].N) = (await Point(3), await Point(4));
        Log(h.A);
        (h.A[await Point(1)].N, h.A[0][1]) = (5, await Point(4));
        Log(h.A);
    }

    [CoTask]
    static async CoTask Captured<T>(T t)
        where T : IHas
    {
        Func<string> f = () => t.ToString()!;
        t.A += await Point(1, None);
        Log(f());
        var x = new int[4];
        (t.N, x[0]) = (await Point(1), await Point(2));
        Log(f());
        (x[0], t[await Point(2)]) = (await Point(3), await Point(4));
        Log(f());
    }

    [CoTask]
    static async CoTask OfStruct<T>(T t, T[] a)
        where T : struct, IHas
    {
        t.A += await Point(1, None);
        var x = new int[4];
        (t.N, x[0]) = (await Point(1), await Point(2));
        Log(t);
        (x[0], t[await Point(2)]) = (await Point(3), await Point(4));
        Log(t);
        (a[0].N, a[1].N) = (await Point(3), await Point(4));
        Log(a);
        a[0].A += await Point(1, None);
        Log(a);
        (a[0].N, (a[1].N, _)) = (await Point(3), (await Point(4), 1));
        Log(a);
    }

    [CoTask]
    public static async CoTask Main()
    {
        await Var(new S());
        await Var(new C());
        await Field(new Holder<S>());
        await Field(new Holder<C> { F = new C(), A = [new(), new()] });
        await Captured(new S());
        await Captured(new C());
        await OfStruct(new S(), new S[2]);
    }
}
