// C# 11. Tasks in nested generic types, with type parameters of equal names, statics per construction, private nested types.
namespace Conformance.Generics.NestedTypes;

partial class Outer<T>
{
    private static int s_count;

    internal partial class Inner<U>
        where U : class
    {
        private readonly List<(T, U)> _pairs = [];

        [CoTask]
        internal async CoTask<string> Add<V>(T t, U u, V v)
        {
            s_count++;
            _pairs.Add((t, u));
            await Pause(s_count);
            Func<string> f = () => $"{Show(_pairs)} {v} {s_count}";
            await Pause(2);
            return f();
        }

        [CoTask]
        internal static async CoTask<string> Shadow<T>(T t)
        {
            await Pause(3);
            return typeof(T).Name + typeof(U).Name;
        }
    }

    internal static void Reset() => s_count = 0;

    private record Secret(T Value);

    [CoTask]
    internal static async CoTask<string> UseSecret(T t)
    {
        var secret = new Secret(await Point(4, t));
        await Pause(5);
        return secret.ToString() + await Pass(secret);
    }

    [CoTask]
    private static async CoTask<int> Pass(Secret secret)
    {
        await Pause(6);
        return secret.GetHashCode() == secret.GetHashCode() ? 1 : 0;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Outer<int>.Reset();
        Outer<string>.Reset();
        var inner = new Outer<int>.Inner<string>();
        Log(await inner.Add(1, "a", 'v'));
        Log(await inner.Add(2, "b", 1.5));
        Log(await new Outer<string>.Inner<object>().Add("s", 3, 4));
        Log(await Outer<int>.Inner<string>.Shadow(DayOfWeek.Monday));
        Log(await Outer<int>.UseSecret(9));
    }
}
