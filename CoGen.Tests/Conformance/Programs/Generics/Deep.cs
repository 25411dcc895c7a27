// C# 11. Generic tasks in generic types, with static abstract members.
namespace Conformance.Generics.Deep;

static partial class Program
{
    [CoTask]
    static async CoTask<U> Conv<T, U>(T t, Func<T, U> f)
    {
        var x = f(t);
        await Pause(1);
        U[] a = [x, f(await Point(2, t))];
        return a[1];
    }

    [CoTask]
    static async CoTask<T[]> Arr<T>(params T[] a)
    {
        var l = new List<T>();
        foreach (var x in a)
        {
            l.Add(x);
            await Pause(l.Count);
        }
        Func<T> f = () => a[0];
        a[0] = a[1];
        return [.. l, f(), await Point(1, a[^1])];
    }

    [CoTask]
    static async CoTask<string> Nul<T>(T? t)
        where T : struct
    {
        if (t is { } v)
        {
            await Pause(1);
            return "v" + v + t.Value;
        }
        await Pause(2);
        t ??= await Point(1, default(T));
        return "n" + t;
    }

    [CoTask]
    static async CoTask<string> NulR<T>(T? t)
        where T : class
    {
        var u = t ?? await Point<T?>(1, null);
        return u?.ToString() ?? "null" + typeof(T).Name;
    }

    [CoTask]
    static async CoTask<string> Tup<A, B>((A a, B b) t)
    {
        var (x, y) = t;
        await Pause(1);
        (y, x) = (t.b, await Point(2, t.a));
        t.a = x;
        return $"{x}{y}{t}";
    }

    [CoTask]
    static async CoTask<T> Fn<T>(Func<T> f)
    {
        await Pause(1);
        T Loc() => f();
        [CoTask]
        async CoTask<T> L2()
        {
            await Pause(2);
            return Loc();
        }
        return await L2();
    }

    [CoTask]
    static async CoTask<string> Default<T>()
    {
        T t = default!;
        await Pause(1);
        return (t is null ? "null" : t.ToString()!) + typeof(T?[]).Name.Length;
    }

    [CoTask]
    static async CoTask<string> Cast<A, B>(A a)
    {
        object o = a!;
        await Pause(1);
        try
        {
            return o is B b ? "is" + b : "not" + (await Point(1, o) as object is A) + ((B)(object)a!);
        }
        catch (InvalidCastException)
        {
            return "ice" + await Point(2);
        }
    }

    [CoTask]
    static async CoTask<bool> Eq<T>(T a, T b)
        where T : IEquatable<T> => a.Equals(await Point(1, b));

    [CoTask]
    static async CoTask<T> Math<T>(T a, T b)
        where T : System.Numerics.INumber<T>
    {
        var s = a + await Point(1, b);
        s *= a;
        s++;
        s += T.One;
        checked
        {
            s -= T.Zero;
        }
        await Pause(2);
        return s > b ? T.Max(s, b) : -s;
    }

    [CoTask]
    static async CoTask<T> Parse<T>(string s)
        where T : IParsable<T>
    {
        await Pause(1);
        return T.TryParse(s, null, out var r) ? r : throw new Exception();
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Outer<int>.Inner<string>().M<bool, List<int>>(1, "s", true, [1]));
        Log(await Outer<string>.Stat(new Outer<string>.Inner<int>()));
        Log(await Outer<int>.Rec(3));
        Log(await new D().Go(4));
        Log(await Conv<int, long>(5, x => x));
        Log(Show(await Arr<string>("a", "b")));
        Log(await Nul<int>(null));
        Log(await Nul<int>(3));
        Log(await NulR<string>(null));
        Log(await Tup<int, string>((1, "x")));
        Log(await Fn<DateTime>(() => default));
        Log(await Default<int>() + await Default<int?>() + await Default<string>());
        Log(await Cast<object, string>("s"));
        Log(await Cast<long, int>(3));
        Log(await Eq(1, 1) && !await Eq("a", "b"));
        Log(await Math(2.5, 3));
        Log(await Parse<int>("12"));
    }
}

partial class Outer<T>
{
    public partial class Inner<U>
    {
        public T? F;

        [CoTask]
        public async CoTask<string> M<V, W>(T t, U u, V v, W w)
            where W : ICollection<T>, new()
        {
            F = t;
            Func<string> f = () => $"{F}{u}{v}{w.Count}";
            await Pause(1);
            w.Add(t);
            var n = new W { t, await Point(2, t) };
            return f() + n.Count + typeof(Inner<V>).Name;
        }
    }

    [CoTask]
    public static async CoTask<string> Stat<X>(Outer<T>.Inner<X> i)
    {
        await Pause(1);
        return typeof(X).Name + typeof(T).Name + i.F;
    }

    [CoTask]
    public static async CoTask<int> Rec(int n)
    {
        if (n == 0)
            return 0;
        await Pause(n);
        return 1 + await Outer<List<T>>.Rec(n - 1);
    }
}

partial class Bs<T>
    where T : struct
{
    protected T Val;

    [CoTask]
    protected async CoTask<T> Get(T t)
    {
        Val = t;
        await Pause(1);
        return Val;
    }

    protected virtual string Name => "b";
}

partial class D : Bs<int>
{
    protected override string Name => "d";

    [CoTask]
    public async CoTask<string> Go(int x)
    {
        var v = await Get(x) + await base.Get(x + 1);
        return Name + base.Name + v + Val;
    }
}
