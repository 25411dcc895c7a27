// C# 8. base before indexers, generic methods, events, references, in lambdas and beside awaits.
namespace Conformance.Names.BaseMembers;

class B
{
    protected int[] _d = new int[5];
    public virtual int this[int i]
    {
        get
        {
            Log("B get " + i);
            return _d[i];
        }
        set
        {
            Log("B set " + i + value);
            _d[i] = value;
        }
    }

    public virtual string G<T>(T t, int k = 2) => "B" + typeof(T).Name + t + k;

    public virtual event Action? E
    {
        add { Log("B add"); }
        remove { Log("B remove"); }
    }
    public virtual int P { get; set; } = 3;

    public virtual void R(ref int x, out int y, in int z, params int[] more)
    {
        x++;
        y = x + z + more.Length;
    }

    protected virtual ref int Rf(int i) => ref _d[i];

    public virtual int Prot => 1;
}

partial class D : B
{
    public override int this[int i]
    {
        get => -1;
        set => Log("D set");
    }

    public override string G<T>(T t, int k) => "D";

    public override event Action? E
    {
        add { Log("D add"); }
        remove { }
    }
    public override int P
    {
        get => -5;
        set => Log("D P");
    }

    public override void R(ref int x, out int y, in int z, params int[] more)
    {
        y = -1;
    }

    protected override ref int Rf(int i) => throw new Exception();

    public override int Prot => 2;

    [CoTask]
    public async CoTask<string> Go()
    {
        base[await Point(1)] = await Point(7);
        base[1] += await Point(2);
        base[1]++;
        Log(base[1] + await Point(1));
        Log(base.G("s", await Point(3)));
        Log(base.G(5));
        Log(base.G<long>(5));
        base.E += () => Log("x");
        Action h = () => { };
        base.E -= h;
        base.E += await Hd();
        base.P += await Point(1);
        base.P++;
        Log(base.P);
        var x = 1;
        base.R(ref x, out var y, await Point(4), 1, 2);
        Log(x + " " + y);
        base.Rf(2) = 5;
        Log(base[2]);
        base.Rf(await Point(3)) += 4;
        Log(base[3]);
        Func<int> f = () => base.Prot + base[3];
        await Pause(1);
        Log(f());
        Func<string, int, string> g = base.G<string>;
        Log(g("d", 1));
        return base.ToString()!.Length > 0 ? "ok" : "no";
    }

    [CoTask]
    static async CoTask<Action> Hd()
    {
        await Pause(1);
        return () => { };
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new D().Go());
    }
}
