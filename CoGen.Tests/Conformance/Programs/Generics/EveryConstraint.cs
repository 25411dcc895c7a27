// C# 13. unmanaged, notnull, allows ref struct, new(), Enum, Delegate, INumber and self-referring constraints.
namespace Conformance.Generics.EveryConstraint;

partial class G<T, U>
    where T : struct
    where U : class
{
    [CoTask]
    public async CoTask<(U, V?, T?)> M<V>(U u, V v)
        where V : struct
    {
        await Pause(1);
        V? n = v;
        T? t = null;
        await Pause(2);
        return (u, n, t);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Un<int>(5));
        Log(await NotNull("s"));
        Log(await ARS<int>(5));
        Log(await New<List<int>>());
        Log(await Enum_(DayOfWeek.Friday));
        Log(await Del((Action)(() => Log("d"))));
        Log(await Self(3));
        Log(await Default<string>());
        Log(await new G<int, string>().M("x", 3));
        Log(await Add(1, 2));
        Log(await Cls<string>("s"));
    }

    [CoTask]
    static async CoTask<int> Un<T>(T t)
        where T : unmanaged
    {
        await Pause(1);
        unsafe
        {
            var s = sizeof(T);
            Log(s);
        }
        T[] a = [t];
        await Pause(2);
        a[0] = t;
        return a.Length;
    }

    [CoTask]
    static async CoTask<string> NotNull<T>(T t)
        where T : notnull
    {
        await Pause(1);
        return t.ToString()!;
    }

    [CoTask]
    static async CoTask<string> ARS<T>(int k)
        where T : allows ref struct
    {
        await Pause(1);
        return typeof(T).Name + k;
    }

    [CoTask]
    static async CoTask<T> New<T>()
        where T : class, System.Collections.IList, new()
    {
        var t = new T();
        t.Add(await Point(3));
        return t;
    }

    [CoTask]
    static async CoTask<T> Enum_<T>(T t)
        where T : struct, Enum
    {
        await Pause(1);
        return Enum.Parse<T>(t.ToString());
    }

    [CoTask]
    static async CoTask<T> Del<T>(T t)
        where T : Delegate
    {
        await Pause(1);
        t.DynamicInvoke();
        return t;
    }

    [CoTask]
    static async CoTask<T> Self<T>(T t)
        where T : IComparable<T>, IEquatable<T>
    {
        await Pause(1);
        return t.CompareTo(t) == 0 && t.Equals(t) ? t : throw new Exception();
    }

    [CoTask]
    static async CoTask<T?> Default<T>()
    {
        await Pause(1);
        T? t = default;
        await Pause(2);
        return t;
    }

    [CoTask]
    static async CoTask<T> Add<T>(T a, T b)
        where T : System.Numerics.INumber<T>
    {
        T sum = T.Zero;
        sum += a;
        sum += await Point(1, b);
        checked
        {
            sum += T.One;
        }
        return sum;
    }

    [CoTask]
    static async CoTask<T?> Cls<T>(T? a)
        where T : class?
    {
        await Pause(1);
        return a;
    }
}
