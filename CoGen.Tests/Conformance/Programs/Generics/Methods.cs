// C# 7. Generic methods with every constraint.
namespace Conformance.Generics.Methods;

interface IHas
{
    int Get();
}

class Has : IHas
{
    public int Get() => 5;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Same("s"));
        Log(await Same(5));
        Log(await Make<Has>(3));
        Log(await Struct(DayOfWeek.Friday, 4L));
        Log(await Unmanaged<long>());
        Log(await NotNull("n"));
        Log(await Two<string, List<string>>(["a"]));
        Log(await Sum([1, 2, 3]));
        Log(await Nullable<string>(null) is null);
        Log(await Closure(7)());
    }

    [CoTask]
    static async CoTask<T> Same<T>(T value)
    {
        T copy = value;
        await Pause(1);
        return copy;
    }

    [CoTask]
    static async CoTask<int> Make<T>(int n)
        where T : class, IHas, new()
    {
        var t = new T();
        await Pause(n);
        return t.Get() + n;
    }

    [CoTask]
    static async CoTask<string> Struct<TEnum, T>(TEnum e, T t)
        where TEnum : struct, Enum
        where T : struct, IComparable<T>
    {
        var d = default(T);
        await Pause(2);
        return $"{e} {t.CompareTo(d)} {typeof(TEnum).Name}";
    }

    [CoTask]
    static async CoTask<int> Unmanaged<T>()
        where T : unmanaged
    {
        await Pause(3);
        unsafe
        {
            return sizeof(T);
        }
    }

    [CoTask]
    static async CoTask<string> NotNull<T>(T t)
        where T : notnull
    {
        await Pause(4);
        return t.ToString()!;
    }

    [CoTask]
    static async CoTask<string> Two<T, TList>(TList list)
        where TList : class, IEnumerable<T>
        where T : class?
    {
        foreach (var t in list)
            await Point(5, t);
        return typeof(T).Name;
    }

    [CoTask]
    static async CoTask<T> Sum<T>(T[] all)
        where T : System.Numerics.INumber<T>
    {
        var sum = T.Zero;
        foreach (var t in all)
        {
            sum += t;
            await Pause(6);
        }
        return sum;
    }

    [CoTask]
    static async CoTask<T?> Nullable<T>(T? t)
        where T : class
    {
        await Pause(7);
        return t;
    }

    static Func<CoTask<string>> Closure<T>(T t) => () => Same($"{t}");
}
