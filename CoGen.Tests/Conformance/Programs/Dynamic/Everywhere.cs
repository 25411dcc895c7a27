// C# 8. Dynamic values in every expression and statement.
namespace Conformance.Dynamic.Everywhere;

static partial class Program
{
    class T
    {
        public int F = 1;
        public int P { get; set; } = 2;
        public int this[int i]
        {
            get => i + F;
            set => F = value + i;
        }

        public int M(int a, string b = "q") => Val("M int", a);

        public int M(string a) => Val("M str", 2);

        public Func<int, int> G = x => x + 1;
        public event Action<int>? E;

        public void Fire() => E?.Invoke(3);

        public static int S(long l) => Val("S long", 1);

        public static int S(int l) => Val("S int", 2);

        public static dynamic operator +(T t, int n) => t.F + n;

        public async Task<int> Later(int n)
        {
            await TaskPoint(n);
            return n;
        }
    }

    static dynamic Dyn(object o) => o;

    static int Over(object o) => Val("obj", 1);

    static int Over(int o) => Val("int", 2);

    static int Over(string o) => Val("string", 3);

    [CoTask]
    static async CoTask<dynamic> Give(object o)
    {
        await Pause(1);
        return o;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = new T();
        object o = d;
        Log(d.M(await Point(1)));
        Log(d.M(await Point(1, "s")));
        Log(d.M(a: await Point(3), b: "z"));
        d.F += await Point(2);
        d.P = await Point(3);
        d.P++;
        d[await Point(1)] = await Point(4);
        d[0] += await Point(5);
        Log(d.F + d.P + d[await Point(2)]);
        Log(d.G(await Point(1)) + await Point(2));
        d.E += (Action<int>)(x => Log($"ev{x}"));
        d.Fire();
        Log(Over(await Give(3)) + Over(await Give("s")) + Over(await Give(2.5)));
        Log(T.S(await Give(1)) + T.S(await Give(1L)));
        Log(await d.Later(await Point(4)));
        Log((int)await Give(5) + 1);
        Log(await Give(1) + await Give("x"));
        Log(d + await Point(3));
        int conv = await Give(7);
        Log(conv);
        string str = await Give("st");
        Log(str.Length);
        if (await Give(true))
            Log("yes");
        if (await Give(false) || await Give(true))
            Log("or");
        if (!(await Give(false)) && await Point(1, true))
            Log("and");
        foreach (var x in await Give(new[] { 1, 2 }))
        {
            await Pause(x);
            Log(x);
        }
        foreach (int x in await Give(new List<object> { 3, 4 }))
        {
            await Pause(x);
            Log(x + 1);
        }
        using (await Give(new Resource("dyn")))
        {
            await Pause(1);
        }
        switch (await Give(3))
        {
            case int n when n == await Point(3):
                Log("three");
                break;
            case string:
                Log("s");
                break;
        }
        Log((await Give("abc")).Length);
        Log((await Give(null!))?.Length is null);
        Log(await Give(null!) ?? await Point(1, "def"));
        var (a, b) = ((int)await Give(1), await Give("b"));
        Log(a + b);
        dynamic[] arr = [await Give(1), await Point(2), "z"];
        Log(arr[1] + arr[0]);
        arr[0] += await Point(9);
        Log(arr[0]);
        Log(new { Q = await Give(3) }.Q + 1);
        Func<dynamic, int> f = q => q.Length;
        Log(f(await Point(1, "four")));
        try
        {
            d.Nope(await Point(1));
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException)
        {
            await Pause(4);
            Log("binder");
        }
        try
        {
            int bad = await Give("x");
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException)
        {
            Log("conv");
        }
        dynamic task = Task.CompletedTask;
        await task;
        dynamic vt = new ValueTask<int>(4);
        Log(await vt);
        Log(checked((byte)(await Give(5))));
        dynamic nul = await Give(null!);
        nul ??= await Point(8);
        Log(nul);
        dynamic sum = 0;
        for (dynamic i = 0; i < await Point(3); i++)
            sum += i;
        Log(sum);
        Log($"{await Give(1)} {await Give(2):D3}");
        dynamic ex = new System.Dynamic.ExpandoObject();
        ex.A = await Point(1);
        ex.A += await Point(2);
        ex.F = (Func<int, int>)(z => z * 2);
        Log(ex.F(ex.A) + await Point(1));
        Log(await Give(1) is int);
        Log(await Give("q") as string);
        Log((await Give(new T())).M(await Give(1)));
        Log(-(await Give(3)) + ~await Point(1));
        throw await Give(new TestException("dyn"));
    }
}
