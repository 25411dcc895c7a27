// C# 9. Nested conditionals with out variables and definite assignment across awaits.
namespace Conformance.Mixed.DefiniteAssignment;

static partial class Program
{
    static bool Try(int n, out int result)
    {
        Log($"try {n}");
        result = n * 10;
        return n > 1;
    }

    static bool Parse(string s, out int n, out string why)
    {
        why = "why " + s;
        return int.TryParse(s, out n);
    }

    [CoTask]
    static async CoTask<int> Ternary(int k)
    {
        var x =
            Try(await Point(k), out var a) ? a + await Point(1)
            : Try(await Point(k + 1), out var b) ? b - a + await Point(2)
            : Try(k + 2, out var c) ? c * b * await Point(3)
            : a + b + c;
        return x;
    }

    [CoTask]
    static async CoTask<string> Logic(string s)
    {
        if (
            Parse(s, out var n, out var w) && await Point(n) > 3 && Parse(s + "0", out var m, out w)
            || s is { Length: var len } && len > await Point(2) && Try(len, out m)
        )
            return $"{m} {w}";
        while (!Parse(s, out n, out _) && s.Length > 0)
        {
            s = s[await Point(1)..];
            if (s is "" or ['!', ..])
                return "gone " + w;
        }
        return s + n + w;
    }

    [CoTask]
    static async CoTask<int> Assigned(bool p, bool q)
    {
        int a,
            b;
        if (p && (a = await Point(1)) > 0)
            b = a;
        else if (q)
        {
            b = await Point(2);
            a = b + 1;
        }
        else
            return -1;
        int c;
        do
        {
            c = await Point(a);
            if (c > 3)
                break;
            a++;
        } while (a < 5);
        string s;
        switch (await Point(c))
        {
            case 4:
                s = "four";
                break;
            case var z when (b = await Point(z)) > 10:
                s = "big";
                break;
            default:
                throw new TestException("none");
        }
        int d;
        try
        {
            d = await Point(7);
        }
        catch
        {
            d = 0;
            throw;
        }
        (int e, int f) pair;
        pair.e = await Point(1);
        pair.f = await Point(2);
        return a + b + c + d + s.Length + pair.e + pair.f;
    }

    [CoTask]
    static async CoTask Coalesce()
    {
        string? s = null;
        var r = s ?? (Try(await Point(5), out var t) ? t.ToString() : null) ?? throw new TestException("no");
        Log(r);
        int? n = null;
        var m = n ?? (await Point(1) is var v and > 5 ? v : await Point<int?>(2, null)) ?? (n = await Point(3)) ?? -1;
        Log(m);
        var k = (await Point(1, s))?.Length ?? (await Point(2, r))?.Length ?? 0;
        Log(k);
        var d = new Dictionary<string, int> { ["a"] = 1 };
        Log(d.TryGetValue(await Point(1, "a"), out var got) ? got + await Point(2) : got);
        Log(await Point(2) is int i && (await Point(3, "q") is { } w && w.Length == 1 ? i > 1 : i < 1) ? "yes" : "none");
        bool b;
        Log((b = await Point(1) == 1) & (b = !b) | b ^ await Point(2) == 2);
        if (!(await Point(1, (object)5) is int five))
            return;
        Log(five);
        for (int x = await Point(0), y = x + 1; Try(x, out var z) || y < await Point(4); x++, y += z + 1)
            Log($"{x} {y} {z}");
        Func<int> g = Try(await Point(3), out var cap) ? () => cap++ : () => -cap;
        g();
        await Pause(1);
        Log(g() + cap);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = -2; k < 3; k++)
            Log(await Ternary(k));
        foreach (var s in new[] { "5", "2", "abc7", "a!", "", "ab" })
            Log(await Logic(s));
        Log(await Assigned(true, false));
        Log(await Assigned(false, true));
        Log(await Assigned(false, false));
        await Coalesce();
    }
}
