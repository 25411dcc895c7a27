// C# 9. Overrides, which inherit the constraints of what they override, and partial methods whose parts name things differently.
namespace Conformance.Mixed.InheritedConstraints;

interface INum
{
    int N { get; }
}

class Num(int n) : INum
{
    public int N => n;

    public Num()
        : this(7) { }
}

abstract class Base<X>
{
    public abstract CoTask<int> Sum<T>(T a, X x)
        where T : class, INum, new();

    public virtual CoTask<string> Show<T>(T? t)
        where T : struct, INum => throw new TestException("base");

    public virtual CoTask<string> Any<T>(T? t, X x) => throw new TestException("base");

    protected abstract CoTask<T> Two<T, U>(T t, U u)
        where U : T
        where T : notnull;
}

sealed partial class Derived : Base<List<int>>
{
    [CoTask]
    public override async CoTask<int> Sum<T>(T a, List<int> x)
    {
        var b = new T();
        T? c = null;
        c ??= await Point(1, a);
        x.Add(b.N + c.N + await Point(2));
        Func<int> f = () => b.N + a.N;
        [CoTask]
        async CoTask<int> Local<U>(U u)
            where U : T
        {
            await Pause(3);
            return u.N + a.N;
        }
        return x.Sum() + f() + await Local(b);
    }

    [CoTask]
    public override async CoTask<string> Show<T>(T? t) => t is null ? await Point(1, "none") : $"{t.Value.N}{await Point(2, t)}";

    [CoTask]
    public override async CoTask<string> Any<T>(T? t, List<int> x)
        where T : default
    {
        await Pause(1);
        return $"{t}{x.Count}{default(T)}";
    }

    [CoTask]
    protected override async CoTask<T> Two<T, U>(T t, U u)
    {
        await Pause(2);
        T r = await Point(1) > 0 ? u : t;
        return r;
    }

    [CoTask]
    public async CoTask<object> Call() => await Two<object, string>(1, "u");
}

readonly struct SNum(int n) : INum
{
    public int N => n;

    public override string ToString() => $"S{n}";
}

partial class Parts
{
    [CoTask]
    public partial CoTask<string> M<T>(T first, int second = 5)
        where T : notnull;

    [CoTask]
    internal static partial CoTask<(int A, string B)> Names(int a, string b = "def");
}

partial class Parts
{
#pragma warning disable CS8826
    public partial async CoTask<string> M<U>(U erste, int zweite)
        where U : notnull
    {
        List<U> all = [erste, await Point(1, erste)];
        return $"{all.Count}{zweite}{typeof(U).Name}{await Point(zweite)}";
    }

    internal static async partial CoTask<(int A, string B)> Names(int x, string y) => (await Point(x), y + x);
#pragma warning restore
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var d = new Derived();
        Log(await d.Sum(new Num(3), [1]));
        Log(await d.Show<SNum>(null) + await d.Show<SNum>(new SNum(4)));
        Log(await d.Any("s", []) + await d.Any<int>(5, [1]));
        Log(await d.Call());
        Log(await new Parts().M("x") + await new Parts().M(first: 2.5, second: 6));
        var n = await Parts.Names(b: "q", a: 3);
        Log(n.A + n.B);
        Log((await Parts.Names(4)).B);
    }
}
