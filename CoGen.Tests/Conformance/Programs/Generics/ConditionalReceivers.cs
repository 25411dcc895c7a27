// C# 8. What a type parameter stands for, called behind a question mark: a struct's variable changes.
namespace Conformance.Generics.ConditionalReceivers;

interface ICounter
{
    int Inc(int n);
    int Value { get; set; }
}

struct SC : ICounter
{
    int _n;

    public int Inc(int n)
    {
        _n += n;
        Log("inc " + _n);
        return _n;
    }

    public int Value
    {
        get => _n;
        set
        {
            _n = value;
            Log("value " + value);
        }
    }
}

class CC : ICounter
{
    int _n;

    public int Inc(int n)
    {
        _n += n;
        Log("inc " + _n);
        return _n;
    }

    public int Value
    {
        get => _n;
        set
        {
            _n = value;
            Log("value " + value);
        }
    }
}

partial class Holder<T>
    where T : ICounter, new()
{
    T? _t = new();
    T?[] _a = [new(), new()];

    [CoTask]
    internal async CoTask Run()
    {
        Log(_t?.Inc(await Point(1)));
        Log(_t?.Inc(await Point(2)));
        Log(_a[Val(0)]?.Inc(await Point(3)));
        Log(_a[0]?.Inc(await Point(4)));
        T? l = new();
        Log(l?.Inc(await Point(5)));
        Log(l!.Inc(await Point(6)));
        Action a = () => l = new T();
        Log(l?.Inc(await Point(7) + Do(a)));
        Log(l!.Inc(await Point(8) + Do(a)));
        l.Value += await Point(9);
        _t!.Value += await Point(10);
        _a[await Point(0)]!.Value += await Point(11);
        l.Value = await Point(12);
        _t.Value++;
        _a[await Point(1)]!.Value++;
        Log(l.Value + _t.Value + _a[0]!.Value);
        _t = default;
        try
        {
            Log(_t?.Inc(await Point(13)));
            Log(_t!.Inc(await Point(14)));
        }
        catch (NullReferenceException)
        {
            Log("null");
        }
        Log(_t is { Value: 0 });
    }

    static int Do(Action a)
    {
        a();
        return 0;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new Holder<SC>().Run();
        await new Holder<CC>().Run();
        SC? n = new SC();
        Log(n?.Inc(await Point(1)));
        Log(n?.Inc(await Point(2)));
        Log(n!.Value.Inc(await Point(3)));
    }
}
