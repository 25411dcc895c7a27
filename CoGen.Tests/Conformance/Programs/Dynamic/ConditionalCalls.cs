// C# 14. Calls behind ?. on dynamic values.
namespace Conformance.Dynamic.ConditionalCalls;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new C();
        dynamic n = null!;
        Log(d?.M(await Point(1)));
        Log(n?.M(await Point(2)));
        Log(d?.Self.M(await Point(3)));
        Log(d?.Self?.A[await Point(0)]);
        Log(d?[await Point(4)]);
        d?.F(await Point(5));
        Log(d?.D(await Point(6)));
        Log(d.Self?.M(await Point(7)) ?? await Point(8));
        d?.P = await Point(9);
        Log(d.P);
        d!.P ??= await Point(1);
        Log(d.G(await Point(1)) + d.M(2));
        List<dynamic> l = [d, await Point(2)];
        Log(l[0]?.M(await Point(3)));
        (string, dynamic) t = ("a", d);
        Log(t.Item2?.M(await Point(4)));
        if (d.B() && await Point(1, true) && !d.B())
            Log("x");
        else
            Log("y");
        while (d.P < await Point(12))
            d.P += await Point(1);
        Log(d.P);
        int conv = d.M(await Point(1));
        long lg = d.M(1);
        Log(conv + lg);
        Log((string)d.S + await Point(2));
        string[] arr = [d.S, await Point(1, "z")];
        Log(Show(arr));
        switch (d.M(await Point(2)))
        {
            case 20:
                Log("twenty");
                await Pause(1);
                break;
        }
        Log(
            d.M(1) switch
            {
                10 => await Point(4),
                _ => 0,
            }
        );
        Log(-d.M(await Point(1)) + ~d.M(1));
        var o = d + await Point(3);
        Log(o);
        Log(d == await Point<object>(1, d));
        dynamic e = new System.Dynamic.ExpandoObject();
        e.X = await Point(3);
        e.X += await Point(4);
        Log(e.X);
        e.F = (Func<int, int>)(x => x + 1);
        Log(e.F(await Point(5)));
        foreach (var kv in e)
        {
            await Pause(1);
            Log(kv.Key);
        }
    }
}

public class C
{
    public C Self => this;

    public int M(int x) => x * 10;

    public int M(string s) => s.Length;

    public int[] A = [5];
    public int this[int i] => i;

    public void F(int x) => Log("F" + x);

    public Func<int, int> D = x => x;
    public int? P { get; set; }

    public int G(int x) => x;

    public bool B()
    {
        Log("B");
        return true;
    }

    public string S = "s";

    public static int operator +(C c, int x) => x;
}
