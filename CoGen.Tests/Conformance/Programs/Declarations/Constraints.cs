// C# 13. Generic tasks with every constraint, in nested generic types.
namespace Conformance.Declarations.Constraints;

delegate R Taking<in T, out R>(T value)
    where T : allows ref struct;

partial class Outer<TOuter>
    where TOuter : notnull, IComparable<TOuter>
{
    internal partial struct Middle<TMiddle>
        where TMiddle : unmanaged
    {
        public TMiddle Value;

        internal partial class Inner<TInner>(TOuter a, TInner? b)
            where TInner : class?
        {
            [CoTask]
            public async CoTask<string> Show<T, U, E>(T t, U? u, E e)
                where T : struct, Enum
                where U : class, new()
                where E : Exception
            {
                u ??= new U();
                await Pause(1);
                Func<string> f = () => $"{t} {u.GetType().Name} {e.Message} {a} {b} {typeof(TMiddle).Name}";
                await Pause(2);
                return f();
            }

            [CoTask]
            public static async CoTask<R> Apply<R, S>(Taking<int, R> f, S s)
                where S : IEnumerable<TOuter>, new()
            {
                await Pause(3);
                foreach (var x in s)
                    await Pause(x.GetHashCode());
                return f(await Point(4));
            }
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<T?> OrDefault<T>(T? value, bool keep)
    {
        await Pause(5);
        return keep ? value : default;
    }

    [CoTask]
    static async CoTask<int> Size<T>(T[] items)
        where T : unmanaged
    {
        await Pause(6);
        unsafe
        {
            fixed (T* p = items)
                return sizeof(T) * (p == null ? 0 : items.Length);
        }
    }

    [CoTask]
    static async CoTask<int> Length<T>(string text, Taking<T, int>? f)
        where T : allows ref struct
    {
        await Pause(7);
        return text.Length + (f is null ? 0 : 1);
    }

    [CoTask]
    static async CoTask<(T Value, string? Name)> Named<T>(T value)
        where T : notnull
    {
        (T, string?) result = (value, await Point<string?>(8, null));
        await Pause(9);
        return result;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var inner = new Outer<int>.Middle<byte>.Inner<string>(3, null);
        Log(await inner.Show(DayOfWeek.Friday, (List<int>?)null, new TestException("e")));
        Log(await Outer<int>.Middle<long>.Inner<object?>.Apply(n => n * 2, new List<int>()));
        Log(await OrDefault(5, false));
        Log(await OrDefault<int?>(5, false) is null);
        Log(await OrDefault("s", true));
        Log(await Size(new short[3]));
        Log(await Length<Span<int>>("abc", s => s.Length));
        var (value, name) = await Named(2.5m);
        Log($"{value == 2.5m} {name is null}");
        var named = await Named("x");
        Log(named.Value + named.Name);
    }
}
