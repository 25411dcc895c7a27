// C# 8. Receivers whose type is a type parameter, replaced while arguments are awaited.
namespace Conformance.Generics.ReplacedReceivers;

interface ICounter
{
    int Inc(int n);
    int Value { get; set; }
    int this[int i] { get; set; }
    event Action E;
    void Add(Action a);
}

struct SC(string s) : ICounter
{
    int _n;

    public int Inc(int n)
    {
        _n += n;
        Log(s + "inc " + _n);
        return _n;
    }

    public int Value
    {
        get
        {
            Log(s + "get");
            return _n;
        }
        set
        {
            _n = value;
            Log(s + "value " + value);
        }
    }
    public int this[int i]
    {
        get
        {
            Log(s + "at" + i);
            return _n;
        }
        set
        {
            _n = value;
            Log(s + "put" + i + value);
        }
    }
    public event Action E
    {
        add
        {
            _n++;
            Log(s + "add");
        }
        remove { }
    }

    public void Add(Action a) { }
}

class CC(string s) : ICounter
{
    int _n;

    public int Inc(int n)
    {
        _n += n;
        Log(s + "inc " + _n);
        return _n;
    }

    public int Value
    {
        get
        {
            Log(s + "get");
            return _n;
        }
        set
        {
            _n = value;
            Log(s + "value " + value);
        }
    }
    public int this[int i]
    {
        get
        {
            Log(s + "at" + i);
            return _n;
        }
        set
        {
            _n = value;
            Log(s + "put" + i + value);
        }
    }
    public event Action E
    {
        add
        {
            _n++;
            Log(s + "add");
        }
        remove { }
    }

    public void Add(Action a) { }
}

partial class Holder<T>(Func<string, T> make)
    where T : ICounter
{
    T _t = make("f");
    readonly T _r = make("r");
    T[] _a = [make("a0"), make("a1")];

    [CoTask]
    internal async CoTask Run()
    {
        var l = make("l");
        Action la = () => l = make("l2");
        Log(l.Inc(await Point(1) + Do(la)));
        Log(l.Inc(await Point(1)));
        Action fa = () => _t = make("f2");
        Log(_t.Inc(await Point(2) + Do(fa)));
        Log(_t.Inc(await Point(2)));
        Action aa = () => _a[0] = make("a02");
        Log(_a[0].Inc(await Point(3) + Do(aa)));
        Log(_a[0].Inc(await Point(3)));
        l = make("l3");
        l.Value += await Point(4) + Do(la);
        l.Value = await Point(4) + Do(la);
        l[await Point(1)] += await Point(2) + Do(la);
        l[await Point(1)] = await Point(2) + Do(la);
        _t = make("f3");
        _t.Value += await Point(5) + Do(fa);
        _a[0].Value += await Point(6) + Do(aa);
        _a[0][1] = await Point(6) + Do(aa);
        _t?.Inc(await Point(2) + Do(fa));
        _t = make("f4");
        Log(_r.Inc(await Point(1)));
        Log(_r?.Inc(await Point(1)));
        Log(_r!.Inc(await Point(1)));
        Log(l.Value + _t.Value + _a[0].Value);
        foreach (var z in _a)
        {
            Log(z.Inc(await Point(1)));
            Log(z?.Inc(await Point(1)));
            Log(z!.Value);
        }
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
        await new Holder<SC>(s => new SC(s)).Run();
        await new Holder<CC>(s => new CC(s)).Run();
    }
}
