// C# 8. dynamic in compound assignments, calls, conditions, indexers, loops and exceptions, with awaits among them.
namespace Conformance.Mixed.DynamicNests;

class D
{
    public int N;
    public int this[string s]
    {
        get
        {
            Log($"get {s}");
            return N;
        }
        set
        {
            Log($"set {s} {value}");
            N = value;
        }
    }

    public int M(int a, string b) => a + b.Length;

    public string M(string a, int b) => a + b;

    public D Self => this;

    public static implicit operator int(D d) => d.N;

    public IEnumerable<int> All()
    {
        yield return 1;
        yield return N;
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<dynamic> Make(int k)
    {
        await Pause(k);
        return new D { N = k };
    }

    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = await Make(1);
        d.N += await Point(2);
        d[await Point(1, "a")] += await Point(3);
        d.Self.N++;
        d.Self[await Point(2, "b")]--;
        Log(d.N);
        Log(d.M(await Point(1), await Point(2, "xyz")));
        Log(d.M(await Point(3, (dynamic)"s"), await Point(4)));
        int i = d + await Point(5);
        Log(i);
        string s = await Point(6, (dynamic)"dyn") + (i > 3 ? await Point(7) : d.N);
        Log(s);
        if ((bool)(await Point(1, (dynamic)true) && d.N > await Point(2)) || await Point(3) == 4)
            Log("yes");
        foreach (int x in d.All())
        {
            Log(x + await Point(8));
            if (x == await Point(1, (dynamic)9))
                break;
        }
        dynamic? n = null;
        n ??= await Point(9, "n");
        Log(n.Length);
        Log((await Make(3)).N ?? await Point(1));
        try
        {
            d.Missing(await Point(1));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
        try
        {
            throw (dynamic)await Point(1, new TestException("dynamic"));
        }
        catch (TestException e) when (e.Message.Length == (dynamic)7)
        {
            Log("thrown");
        }
        var list = new List<dynamic> { await Point(1), "two", await Make(3) };
        list[0] += await Point(1, 2.5);
        list[await Point(1)] += list[0];
        Log($"{list[0]} {list[1]} {list[2].N}");
        (dynamic a, var b) = (await Point(1, (dynamic)1), await Point(2, (dynamic)"b"));
        Log(a + b + await Point(3));
        a = a switch
        {
            int k when k == await Point(1) => await Point(2, "one"),
            _ => "other",
        };
        Log(a);
        Func<dynamic, dynamic> f = x => x * 2;
        Log(f(await Point(4)) + f(await Point(5, 1.5)));
        dynamic arr = new[] { 1, 2, 3 };
        arr[await Point(1)] *= await Point(6);
        Log(arr[1] + arr.Length);
        dynamic lam = (Func<int, int>)(x => x + 1);
        Log(lam(await Point(1)));
        d = null!;
        Log(d?.N ?? await Point(11));
        checked
        {
            try
            {
                dynamic m = int.MaxValue;
                m += await Point(1);
                Log(m);
            }
            catch (OverflowException)
            {
                Log("overflow");
            }
        }
        using (dynamic r = await Point(1, new Resource("dyn")))
            Log(r.ToString());
        await (dynamic)TaskPoint(5);
    }
}
