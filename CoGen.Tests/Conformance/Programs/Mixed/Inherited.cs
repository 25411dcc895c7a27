// C# 8. Base members, hidden and protected ones, explicit implementations and nested types across awaits.
namespace Conformance.Mixed.Inherited;

interface INamed
{
    string Name { get; set; }
    CoTask<string> Say(int n);
    string Hello(int n) => $"hello {Name}{n}";
    int this[int i] { get; set; }
    event Action Rang;
}

class Root<T>
{
    protected T Value = default!;
    private int _n = 1;
    protected virtual int N
    {
        get
        {
            Log($"root get {_n}");
            return _n;
        }
        set
        {
            Log($"root set {value}");
            _n = value;
        }
    }
    protected virtual int this[int i, T t]
    {
        get
        {
            Log($"root [{i},{t}]");
            return _n + i;
        }
        set
        {
            Log($"root [{i},{t}] = {value}");
            _n = value;
        }
    }
    protected virtual event Action? Ev;

    protected virtual string M<U>(U u, T t, ref int r)
    {
        r++;
        return $"root {u} {t} {r}";
    }

    protected static string Static(int n) => $"static {n}";

    protected void Fire() => Ev?.Invoke();

    public virtual string Hidden => "root hidden";

    protected internal class Nested
    {
        public int V = 2;
        protected internal static int S = 3;
    }

    protected readonly int[] Arr = [1, 2, 3];
    protected int Field;
}

partial class Mid : Root<string>, INamed
{
    string INamed.Name { get; set; } = "mid";
    int INamed.this[int i]
    {
        get => Field + i;
        set => Field = value * i;
    }
    event Action INamed.Rang
    {
        add
        {
            Log("add");
            value();
        }
        remove => Log("remove");
    }

    async CoTask<string> INamed.Say(int n) => "say" + n;

    protected override int N
    {
        get => base.N * 10;
        set => base.N = value / 10;
    }
    protected override int this[int i, string t]
    {
        get => -1;
        set => Log("mid set");
    }

    protected override string M<U>(U u, string t, ref int r) => "mid " + base.M(u, t, ref r);

    protected override event Action? Ev;
    public new string Hidden => "mid hidden";

    public override string ToString() => "mid!" + Ev;

    [CoTask]
    public async CoTask<string> Run(Mid other)
    {
        N += await Point(1);
        base.N += await Point(20);
        base.N++;
        Log(base.N + N);
        base[await Point(1), await Point(2, "k")] += await Point(3);
        this[await Point(1), "z"] = base[await Point(4), "y"];
        base.Ev += await Point<Action>(5, () => Log("ev"));
        base.Fire();
        Ev += () => { };
        var r = await Point(6);
        Log(base.M(await Point(7), "t", ref r) + M<int?>(null, await Point(8, "u"), ref r) + r);
        Func<string> f = () => base.M("lambda", Value ?? "none", ref r) + base.Hidden + this.Hidden + base.ToString()!.Length * 0;
        Log(f() + await Point(9));
        other.Value = await Point(10, "v");
        other.Arr[await Point(1)] += await Point(11);
        other.Field += other.Arr[1] + Static(await Point(12)).Length;
        Log(other.Value + other.Field + new Nested { V = await Point(13) }.V + Nested.S);
        INamed me = this;
        me.Name += await Point(14, "!");
        me[await Point(2)] += await Point(15);
        me.Rang += await Point<Action>(16, () => Log("rang"));
        Log(((INamed)other).Name + me.Hello(await Point(17)) + me[1]);
        Log(await ((INamed)this).Say(await Point(18)));
        (base.N, Value, me.Name) = (await Point(19), me.Name, "n");
        Log(Value + _own + Inner.Get(this));
        base.N = base.N switch
        {
            > 5 when await Point(20) > 1 => await Point(21),
            _ => 0,
        };
        return $"{base.N} {((Root<string>)this).Hidden} {GetType().Name} {Equals(other)} {ReferenceEquals(this, me)}";
    }

    private int _own = 4;

    private static class Inner
    {
        public static int Get(Mid m) => m._own + m.Field;
    }
}

sealed partial class Leaf : Mid
{
    protected override int N => 1000;

    [CoTask]
    public async CoTask<string> Go() => await base.Run(this) + N + await Run(new Mid());
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Mid().Run(new Mid()));
        Log(await new Leaf().Go());
    }
}
