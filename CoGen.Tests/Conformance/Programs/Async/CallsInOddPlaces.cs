// C# 8. Calls of tasks wherever an expression may stand.
// Without a frame: Main__Frame.__Resume, Program.T
namespace Conformance.Async.CallsInOddPlaces;

static partial class Program
{
    [CoTask]
    internal static async CoTask<int> T(int x)
    {
        await Pause(x);
        return x;
    }

    static CoTask<int> Wrap(CoTask<int> t) => t;

    [CoTask]
    static async CoTask<int> Opt(int a = 1, int b = 2)
    {
        await Pause(1);
        return a * 10 + b;
    }

    [CoTask]
    static async CoTask<int> Par(params int[] p)
    {
        await Pause(1);
        return p.Length;
    }

    [CoTask]
    static async CoTask<int> In(int p)
    {
        await Pause(1);
        return p;
    }

    [CoTask]
    static async CoTask<int> In(string p)
    {
        await Pause(1);
        return 0;
    }

    static CoTask<int> In(in int p) => T(p + 100);

    [CoTask]
    static async CoTask<string> Named(int y, int z)
    {
        await Pause(1);
        return y + "" + z;
    }

    [CoTask]
    static async CoTask<int> Ext(this int a, int b)
    {
        await Pause(a);
        return b;
    }

    [CoTask]
    static async CoTask<string> Gen<A>(A a, A b)
        where A : notnull
    {
        await Pause(1);
        return typeof(A).Name + a + b;
    }

    [CoTask]
    static async CoTask<string> Gen<A, B>(A a, B b)
    {
        await Pause(1);
        return typeof(A).Name + typeof(B).Name;
    }

    [CoTask]
    static async CoTask<int> Fib(int n) => n < 2 ? n : await Fib(n - 1) + await Fib(n - 2);

    [CoTask]
    static async CoTask<string> Over(int x)
    {
        await Pause(1);
        return "int";
    }

    [CoTask]
    static async CoTask<string> Over(string x)
    {
        await Pause(1);
        return "string";
    }

    [CoTask]
    static async CoTask<string> Over(object x)
    {
        await Pause(1);
        return "object";
    }

    static Program2 Prop => new();

    [CoTask]
    internal static async CoTask Main()
    {
        var t1 = T(1);
        var ts = new[] { T(2), T(3) };
        Log(await t1);
        foreach (var t in ts)
            Log(await t);
        Func<int, CoTask<int>> f = T;
        Log(await f(4));
        Func<CoTask<int>> g = () => T(5);
        Log(await g());
        Log(await (T(6)));
        CoTask<int>[] arr = [T(7), .. new[] { T(8) }];
        foreach (var t in arr)
            Log(await t);
        Log(await (await Point(1, true) ? T(9) : T(10)));
        Log(await Wrap(T(11)));
        Log((await T(12)).ToString().Length);
        Log(await Opt(b: 3));
        Log(await Opt());
        Log(await Par(1, 2, 3));
        Log(await Par());
        int x = 5;
        Log(await In(x));
        Log(await In(in x));
        Log(await Named(z: await Point(1), y: await Point(2)));
        Log(await 3.Ext(4));
        Log(await Program.Ext(5, 6));
        Log(await global::Conformance.Async.CallsInOddPlaces.Program.T(13));
        var nm = nameof(T);
        Log(nm);
        dynamic d = 14;
        Log(await T(d));
        Log(await Gen(1, "a"));
        Log(await Gen<object>(1, 2));
        List<int> l = [await T(1), await T(2)];
        Log(l.Sum());
        var tup = (await T(1), await T(2));
        Log(tup);
        await T(3);
        _ = await T(4);
        Log(await Fib(6));
        var tid = await Sys.Spawn(T(20));
        await Sys.Wait(tid);
        Log(await (await Sys.Start(T(21))));
        CoTask<int> lazy = T(22);
        if (x > 100)
            await lazy;
        using var _1 = new Resource("k");
        await ((Func<CoTask>)(async () => await Pause(1)))();
        Log(await Over(1));
        Log(await Over("s"));
        Log(await Over(1L));
        Log(await Prop.T2(1));
    }
}

partial class Program2
{
    [CoTask]
    public async CoTask<int> T2(int x)
    {
        await Pause(x);
        return x;
    }

    public Program2? T3(int x) => this;

    [CoTask]
    public async CoTask<string> Self()
    {
        await Pause(1);
        return "self";
    }
}
