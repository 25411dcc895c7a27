// C# 12. Primary constructors whose parameters are captured, in classes and structs, with lambdas and tasks.
namespace Conformance.Mixed.PrimaryCaptures;

partial class Base(string name, int n)
{
    protected int Count = n;

    [CoTask]
    public async CoTask<string> Show()
    {
        n += await Point(1);
        Func<string> f = () => name + n++;
        name += await Point(2, "!");
        var r = f() + f();
        [CoTask]
        async CoTask<int> Inner(int k)
        {
            n += k;
            await Pause(k);
            return n + Count;
        }
        return r + await Inner(await Point(3)) + name.Length;
    }
}

partial class Derived(string name, List<int> all) : Base(name + "d", all.Count)
{
    private readonly string _name = name.ToUpperInvariant();

    public int this[int i]
    {
        get => all[i];
        set => all[i] = value;
    }

    [CoTask]
    public async CoTask<int> Fill(int k)
    {
        for (var i = 0; i < k; i++)
            all.Add(await Point(i));
        this[^1] += await Point(10);
        (this[0], all) = (await Point(5), [.. all, await Point(6)]);
        all = [.. from a in await Point(7, all) where a > Count select a + k];
        var local = all;
        await Pause(1);
        return local.Sum() + _name.Length;
    }

    public int Length => all.Count;
}

partial struct Point3(int x, int y)
{
    public int Z = x * y;
    public int Sum => x + y + Z;

    [CoTask]
    public async CoTask<int> Move(int k)
    {
        x += await Point(k);
        y += x;
        Z++;
        var before = this;
        y = await Point(y) + before.Sum;
        this = this with { Z = await Point(Z) };
        return Sum;
    }
}

readonly partial record struct R(int A, string B)
{
    [CoTask]
    public async CoTask<string> Text() => B + A + (this with { A = await Point(9) }).A;
}

partial record Rec(int A)
{
    public int Twice { get; init; } = A * 2;

    [CoTask]
    public async CoTask<Rec> Next() => this with { A = A + await Point(1), Twice = await Point(Twice) + 1 };

    [CoTask]
    public virtual async CoTask<int> Virtual(int k) => A + await Point(k);
}

sealed partial record Sub(int A, int B) : Rec(A)
{
    [CoTask]
    public override async CoTask<int> Virtual(int k) => await base.Virtual(k) + B + await Point(k);

    [CoTask]
    public async CoTask<int> Both() =>
        await Virtual(1)
        + await Next() switch
        {
            Sub { B: var b } => b,
            _ => 0,
        };
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var d = new Derived("x", [1, 2]);
        Log(await d.Show());
        Log(await d.Show());
        Log(await d.Fill(3));
        Log(d.Length);
        var p = new Point3(1, 2);
        Log(await p.Move(3));
        Log(p.Sum);
        Log(await new R(1, "b").Text());
        var rec = await new Rec(3).Next();
        Log(rec);
        Log(await new Sub(4, 5).Both());
    }
}
