// C# 8. Type parameters as receivers: conditional access, mutation through interfaces, properties, events and indexers.
namespace Conformance.Mixed.ConstrainedReceivers;

interface ICount
{
    int N { get; set; }
    int Next();
    int this[int i] { get; set; }
    int Add(int a, int b)
    {
        Log($"default add {a} {b}");
        return a + b;
    }
}

struct SC : ICount
{
    public int N { get; set; }

    public int Next() => ++N;

    public int this[int i]
    {
        get => N + i;
        set => N = value + i;
    }

    public override string ToString() => $"SC{N}";
}

class CC : ICount
{
    public int N { get; set; }

    public int Next() => ++N;

    public int this[int i]
    {
        get => N + i;
        set => N = value + i;
    }

    public override string ToString() => $"CC{N}";
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Run<T>(T t, T[] all, Func<T> make)
        where T : ICount, new()
    {
        t.N += await Point(1);
        t.Next();
        t[await Point(2)] += await Point(3);
        all[await Point(0)].N = await Point(4);
        all[0].Next();
        all[await Point(0)][await Point(1)]++;
        Log(t.Add(t.Next(), await Point(5)));
        Log(all[0].Add(await Point(6), all[0].Next()));
        var u = new T { N = await Point(7), [1] = await Point(8) };
        var v = u;
        v.Next();
        await Pause(v.N);
        Log($"{t} {u} {v} {all[0]}");
        make().N = await Point(9);
        var s = t?.ToString() + await Point(10);
        Log(t?.Add(await Point(11), 1));
        all[0]?.Next();
        Log(all?[0]?.Add(await Point(12), 2) + s);
        (t!.N, u[0]) = (await Point(13), u.N + await Point(14));
        var f = t.Next;
        f();
        Func<int> g = () => t.Next() + u.N;
        Log(g() + await Point(15) + g());
        using var d = t as IDisposable;
        return $"{t} {u} {typeof(T).Name} {(t is SC { N: var n } ? n : -1)} {(object)t is CC} {EqualityComparer<T>.Default.Equals(t, await Point(16, t))}";
    }

    [CoTask]
    static async CoTask<T?> Default<T>(T? x, bool b) => b ? x : await Point(1, default(T));

    [CoTask]
    static async CoTask<T> New<T>(int n)
        where T : class, ICount, new()
    {
        T? t = null;
        t ??= await Point(n) > 1 ? new T() : null;
        t ??= new() { N = await Point(50) };
        return t is { N: 50 } ? t : (await Point(2, t))!;
    }

    [CoTask]
    static async CoTask<int> Enums<E>(E e)
        where E : struct, Enum
    {
        await Pause(1);
        return e.HasFlag(e) ? Convert.ToInt32(e) + (await Point(2, Enum.GetValues<E>())).Length : 0;
    }

    [CoTask]
    static async CoTask<int> Unmanaged<U>(U u, int k)
        where U : unmanaged
    {
        await Pause(k);
        unsafe
        {
            return sizeof(U) + k;
        }
    }

    [CoTask]
    static async CoTask<D> Combine<D>(D a, D b)
        where D : Delegate => (D)Delegate.Combine(a, await Point(1, b))!;

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Run(new SC { N = 1 }, new SC[1], () => new SC()));
        Log(await Run(new CC { N = 1 }, [new CC()], () => new CC()));
        Log(await Run<ICountAdapter>(new(), [new()], () => new()));
        Log(await Default("s", true) + await Default<string>(null, false));
        Log(await Default<int>(5, false));
        Log((await Default<int?>(5, true))!.Value);
        Log(await New<CC>(1));
        Log(await New<CC>(2));
        Log(await Enums(DayOfWeek.Friday));
        Log(await Unmanaged(1L, 2) + await Unmanaged((1, 2), 3));
        (await Combine<Action>(() => Log("a"), () => Log("b")))();
    }
}

class ICountAdapter : CC, IDisposable
{
    public void Dispose() => Log($"disposed {N}");
}
