// C# 12. Tasks of records, record structs, readonly structs and classes with primary constructors and bases.
namespace Conformance.Declarations.RecordsAndPrimaries;

partial record P(int A, string N)
{
    public int Extra { get; init; }

    [CoTask]
    public async CoTask<int> Sum(int k)
    {
        await Pause(1);
        var (a, n) = this;
        return a + k + n.Length + Extra;
    }

    [CoTask]
    public async CoTask<P> Copy(int k) => this with { A = await Point(k), Extra = A };
}

partial record struct PS(int A)
{
    [CoTask]
    public async CoTask<int> Inc()
    {
        A++;
        await Pause(1);
        A += await Point(2);
        return A;
    }
}

readonly partial struct RS(int a)
{
    [CoTask]
    public async CoTask<int> Get()
    {
        await Pause(1);
        return a + await Point(a);
    }
}

class Base(int b)
{
    protected int B => b;
    public virtual string Nm => "base" + b;
}

partial class D(int a, int b) : Base(b)
{
    private int _f = a * 2;
    public override string Nm => "derived";

    [CoTask]
    public async CoTask<string> Go()
    {
        a++;
        await Pause(1);
        Func<int> f = () => a++ + B;
        a += await Point(2);
        f();
        return a + " " + _f + " " + base.Nm + await Inner(a);
    }

    [CoTask]
    private async CoTask<string> Inner(int a)
    {
        await Pause(2);
        return Nm + a + this.B;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var p = new P(1, "n") { Extra = 4 };
        Log(await p.Sum(2));
        Log(await p.Copy(9));
        var s = new PS(3);
        Log(await s.Inc());
        Log(s);
        var rs = new RS(3);
        Log(await rs.Get());
        Log(await new D(4, 5).Go());
    }
}
