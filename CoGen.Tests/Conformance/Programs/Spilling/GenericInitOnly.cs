// C# 11. Init-only and required members of generic types set beside awaits, in initializers and with.
namespace Conformance.Spilling.GenericInitOnly;

record P<T>
{
    private readonly T? _a;
    public T? A
    {
        get => _a;
        init
        {
            Log("init A " + value);
            _a = value;
        }
    }
    public T? B { get; init; }
    public List<T> L { get; } = [];
    public int this[int i]
    {
        set => Log($"set {i} {value}");
    }
}

struct V<T>()
{
    public T? A { get; init; }
    public Inner<T> N { get; } = new();

    public override string ToString() => $"{A} {N.A}";
}

class Inner<T>
{
    public T? A { get; set; }
}

record R<T>(T X);

record struct RS<T>(T X)
{
    public T? Y { get; init; }
}

class Req<T>
{
    public required T A
    {
        get => field;
        set
        {
            Log("set A");
            field = value;
        }
    }
    public required T B { get; init; }
}

class Nest<T>
{
    public record In
    {
        public T? Q { get; init; }
    }
}

record Own<T>(T X)
{
    protected Own(Own<T> o)
    {
        X = o.X;
        Z = o.Z;
        Log("copied");
    }

    public int Z { get; init; }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var p = new P<int>
        {
            A = await Point(1),
            B = await Point(2),
            [3] = await Point(4),
            L = { await Point(5) },
        };
        Log(p);
        var q = p with { A = await Point(7) };
        Log(q);
        Log(new V<string> { A = await Pt("s"), N = { A = await Pt("t") } });
        Log(await G("z"));
        Log(new R<int>(await Point(1)) with { X = await Point(5) });
        Log(new RS<int>(await Point(1)) with { X = await Point(5), Y = 3 });
        var k = new Req<int> { A = await Point(3), B = await Point(4) };
        Log(k.A + k.B);
        Log(new Own<int>(3) { Z = await Point(1) } with { Z = await Point(5) });
    }

    [CoTask]
    static async CoTask<T> Pt<T>(T s)
    {
        await Pause(1);
        return s;
    }

    [CoTask]
    static async CoTask<string> G<T>(T t) => new P<T> { A = await Pt(t), B = t }.ToString() + new Nest<T>.In { Q = await Pt(t) };
}
