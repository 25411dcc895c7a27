// C# 11. Type parameters with static abstract members, generic attributes, generic math, static lambdas over T.
// Without a frame: Program.Length
namespace Conformance.Generics.StaticAbstract;

interface IMake<T>
    where T : IMake<T>
{
    static abstract T Make(int n);
    static virtual string Name => "default";
}

record Made(int N) : IMake<Made>
{
    public static Made Make(int n) => new(n);
}

partial class Cache<TKey, TValue>
    where TKey : notnull
    where TValue : IMake<TValue>
{
    private readonly Dictionary<TKey, TValue> _map = [];

    [CoTask]
    public async CoTask<TValue> Get(TKey key, Func<TKey, CoTask<int>> load)
    {
        if (_map.TryGetValue(key, out var value))
            return value;
        value = TValue.Make(await load(key));
        _map[key] = value;
        await Pause(1);
        return _map[key];
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var cache = new Cache<string, Made>();
        Log(await cache.Get("abc", Length));
        Log(await cache.Get("abc", _ => throw new TestException("cached")));
        Log(await Name<Made>());
    }

    [CoTask]
    static async CoTask<int> Length(string s) => s.Length + await Point(2);

    [CoTask]
    static async CoTask<string> Name<T>()
        where T : IMake<T>
    {
        await Pause(3);
        return T.Name + T.Make(await Point(4));
    }
}
