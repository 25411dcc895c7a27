// C# 8. Members, base members and events in lambdas and local functions.
namespace Conformance.Closures.MembersInLambdas;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C { X = 1 };
        await c.M(2);
        Log(c.X);
    }
}

partial class B0
{
    protected int Bx = 5;

    protected virtual string V() => "bv";

    public virtual int P => 1;
}

partial class C : B0
{
    public int X;
    int this[int i] => X + i;
    event Action? Ev;

    protected override string V() => "cv";

    public override int P => 2;
    static int St = 3;

    [CoTask]
    public async CoTask M(int p)
    {
        Func<int> a = () => X + p + Bx + base.P + this[1];
        Action b = () =>
        {
            X++;
            Ev?.Invoke();
            this.X += base.V().Length;
        };
        Ev += () => Log("ev" + X + St);
        int L(int q)
        {
            X += q;
            return base.P + P + V().Length + base.V().Length + p++;
        }
        async Task<int> LA()
        {
            await TaskPoint(1);
            return X + p;
        }
        await Pause(1);
        b();
        Log(a() + L(await Point(3)) + await LA());
        var g = new
        {
            X,
            p,
            St,
        };
        await Pause(2);
        Log(g);
        Func<Func<string>> n = () =>
            () => base.ToString()!.Length + this.ToString() + GetType().Name + nameof(X) + MemberwiseClone().GetType().Name;
        await Pause(3);
        Log(n()());
        [CoTask]
        async CoTask T(int k)
        {
            X += k;
            await Pause(k);
            Log(base.P + X + p);
            await this.N(k);
        }
        await T(4);
        var o = new C { X = X, Ev = Ev };
        await o.N(5);
        lock (this)
        {
            X++;
        }
        Log(Equals(this) && ReferenceEquals(this, (object)this));
    }

    [CoTask]
    async CoTask N(int k)
    {
        X = await Point(k) + X;
    }

    public override string ToString() => "C" + X;
}
