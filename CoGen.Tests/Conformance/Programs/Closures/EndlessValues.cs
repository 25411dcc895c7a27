// C# 12.
// Other stops: x
namespace Conformance.Closures.EndlessValues;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Discarded(int n)
    {
        int a;
        await Pause(1);
        if (n > 0)
            a = n;
        else
            _ = FailInt("a");
        return a;
        int FailInt(string what) => throw new TestException(what);
    }

    [CoTask]
    static async CoTask<int> Logic(object o, int n)
    {
        int a;
        await Pause(1);
        if (n > 0 && (a = n) > 0 || FailBool("b"))
            Log(a);
        if (o is int i || FailBool("i"))
            Log(i);
        return a + i + await Point(2);

        bool FailBool(string what) => throw new TestException(what);
    }

    [CoTask]
    static async CoTask<int> Coalesce(Dictionary<string, int>? d)
    {
        await Pause(1);
        var found = d?.TryGetValue("a", out var v) ?? FailBool("b");
        Log(v);
        var w = d is { Count: var c } ? c : Fail<int>("count");
        Log(w + c);
        return v + await Point(2);

        bool FailBool(string what) => throw new TestException(what);
        T Fail<T>(string what) => throw new TestException(what);
    }

    [CoTask]
    static async CoTask<int> Awaiting(int n)
    {
        int a;
        await Pause(1);
        if (n > 0)
            a = await Point(n);
        else
            Log(FailInt(await Point(5)));
        int b;
        if (n > 1)
            b = a;
        else
        {
            var x = FailInt(a);
            Log(x);
        }
        int c;
        Log(n > 2 ? (c = 3) : FailInt(await Point(6)));
        return a + b + c;
        int FailInt(int what) => throw new TestException("fail " + what);
    }

    [CoTask]
    static async CoTask<int> InFunctions(int n)
    {
        await Pause(1);
        Try(n, out var r);
        Func<int> f = () =>
        {
            int z;
            if (n > 0)
                z = 1;
            else
                _ = FailBool("z");
            return z;
        };
        Log(f());
        if (!Try2(n, out var q))
            Log("no");
        return r + q + await Point(2);
        void Try(int n, out int r)
        {
            if (n > 0)
            {
                r = n;
                return;
            }
            FailBool("r");
        }
        bool Try2(int n, out int r)
        {
            if (n > 1)
            {
                r = n;
                return true;
            }
            return FailBool("r2");
        }

        bool FailBool(string what) => throw new TestException(what);
    }

    [CoTask]
    static async CoTask<string> Texts(object? o)
    {
        await Pause(1);
        string s;
        if (o is string t)
            s = t;
        else
            Log($"a {FailText("s")} b");
        var n = o as string ?? FailText("n");
        Log($"{s}{n}");
        switch (o)
        {
            case "x":
                s = "y";
                break;
            default:
                s = FailText("d");
                break;
        }
        (string, int) p = o is "z" ? ("z", await Point(1)) : Pair();
        return p.Item1;
        string FailText(string what) => throw new TestException(what);
        (string A, int B) Pair() => throw new TestException("pair");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var (n, at) in Enumerable.Range(0, 24).Select(i => (i / 6, i % 6)))
        {
            try
            {
                switch (at)
                {
                    case 0:
                        Log(await Discarded(n));
                        break;
                    case 1:
                        Log(await Logic(n == 2 ? "s" : n, n));
                        break;
                    case 2:
                        Log(await Coalesce(n == 0 ? null : new() { ["a"] = n }));
                        break;
                    case 3:
                        Log(await Awaiting(n));
                        break;
                    case 4:
                        Log(await InFunctions(n));
                        break;
                    case 5:
                        Log(
                            await Texts(
                                n == 0 ? null
                                : n == 1 ? "x"
                                : n == 2 ? "z"
                                : 5
                            )
                        );
                        break;
                }
            }
            catch (TestException e)
            {
                Log("caught " + e.Message);
            }
        }
    }
}
