// C# 8. Constants: of locals in nested scopes, in patterns, cases, defaults and folded expressions, of every type.
namespace Conformance.Mixed.Constants;

enum E
{
    A = 1,
    B,
}

static partial class Program
{
    const int Five = 5;

    [CoTask]
    internal static async CoTask Main()
    {
        const int n = Five * 2;
        const string s = "s" + nameof(Main),
            none = null!;
        const double d = 1.5 / n;
        const E e = E.B | (E)4;
        const bool yes = n > 5 && s != none;
        const char c = (char)('a' + 1);
        const decimal m = 1.10m + n;
        const long big = long.MaxValue;
        if (yes)
        {
            const string t = $"{s}!";
            const int k = unchecked(int.MaxValue + n);
            await Pause(1);
            Log(t + k);
            Func<int> f = () => k + n;
            Log(f());
            switch (await Point(n))
            {
                case n:
                    Log("n");
                    break;
                case n + 1 when k > 0:
                    break;
            }
        }
        {
            const int k = 3;
            const E t = e;
            int Local(int x = k + n, string y = s) => x + y.Length;
            await Pause(k);
            Log(Local() + (int)t + (await Point(k) is k and not n ? k : n));
            [CoTask]
            async CoTask<int> Task(int x = k)
            {
                await Pause(x);
                return x * n;
            }
            Log(await Task() + await Task(await Point(2)));
        }
        for (int step = 2; ; )
        {
            await Pause(step);
            break;
        }
        foreach (var x in new[] { n, Five })
        {
            const int twice = n * 2;
            if (x == await Point(twice - n))
                continue;
            Log(x + twice);
        }
        Log($"{d} {e} {c} {m} {big} {none ?? "null"} {checked(n + await Point(1))} {(await Point(1, (object)n) is n ? "is" : "not")}");
        var arr = new int[n];
        arr[^Five] = n;
        byte small = n;
        small += n;
        await Pause(n);
        Log(arr.Length + arr[5] + small);
    }
}
