// C# 13. Awaits in odd places: sizes, ranges, stackalloc lengths, checked in unchecked, with, locks and initializers.
using System.Threading;

namespace Conformance.Mixed.OddPlaces;

struct St
{
    public int A;
    public int B { get; set; }
}

record class Rc(int A, string B)
{
    public int C { get; init; }
    public List<int> L { get; } = [];
}

class Conf
{
    public Dictionary<string, int> Map { get; } = new() { ["z"] = 0 };
    public List<List<int>> Lists { get; } =
    [
        [1],
    ];
    public Conf? Child { get; set; }
    public int this[int a, string b]
    {
        get => a;
        set => Log($"[{a},{b}] = {value}");
    }
    public St S;
    public int[] Arr = new int[3];
}

static partial class Program
{
    [CoTask]
    static async CoTask Sizes()
    {
        var a = new int[await Point(2), await Point(3)];
        a[await Point(1), await Point(2)] = await Point(9);
        var j = new int[await Point(2)][];
        j[await Point(1)] = new[] { await Point(1), j.Length };
        Log(a.Length + j[1].Length + a[1, 2]);
        Span<byte> s = stackalloc byte[await Point(4)];
        s[^1] = 7;
        Log(s.Length + s[3]);
        Span<int> t = stackalloc[] { 1, 2, 3 };
        Log(t[^1]);
        var text = await Point(1, "abcdefg");
        Log(text[await Point(1)..^await Point(2)] + text[^await Point(3)] + text[..await Point(2)] + text[await Point(5)..]);
        Range r = await Point(1)..await Point(3);
        Index i = ^await Point(1);
        Log($"{text[r]} {text[i]} {r} {i}");
        Log(new string(await Point(1, 'c'), await Point(3)).Length + sizeof(long) * await Point(2));
        Log(nameof(text) + typeof(List<int>).Name + await Point(1) + default(St).B);
        var list = new List<int> { await Point(1), 2, await Point(3) };
        Log(list[^await Point(1)] + list[^1]);
        list[^await Point(1)] += await Point(4);
        Log(list[^1]);
        try
        {
            var bad = new int[await Point(-1)];
        }
        catch (OverflowException)
        {
            Log("overflow");
        }
    }

    [CoTask]
    static async CoTask Checked()
    {
        var max = int.MaxValue;
        for (var k = 0; k < 4; k++)
        {
            try
            {
                unchecked
                {
                    var x = max + await Point(1);
                    Log(x);
                    checked
                    {
                        if (k == 1)
                            x = max + await Point(1);
                        x = unchecked(max + await Point(2)) + (k == 2 ? checked(max + await Point(3)) : 0);
                        Log(x);
                    }
                    x += max + await Point(3) * max;
                    if (k == 3)
                        Log(checked((byte)(await Point(200) + await Point(100))));
                    Log((byte)(await Point(200) + await Point(100)));
                    uint u = 0;
                    u -= (uint)await Point(1);
                    Log(u);
                }
            }
            catch (OverflowException)
            {
                Log($"overflow {k}");
            }
        }
    }

    [CoTask]
    static async CoTask Initializers()
    {
        var c = new Conf
        {
            Map = { ["a"] = await Point(1), [await Point(2, "b")] = 2 },
            Lists =
            {
                new List<int> { await Point(3) },
                new(),
            },
            Child = new() { Child = await Point(4, (Conf?)null), [await Point(5), "i"] = await Point(6) },
            [1, await Point(7, "k")] = 8,
            S = { A = await Point(8), B = 1 },
            Arr = { [await Point(1)] = await Point(9), [0] = 5 },
        };
        Log($"{c.Map.Count} {c.Lists.Count} {c.S.A} {string.Join(",", c.Arr)}");
        var r = new Rc(await Point(1), "b") { C = await Point(2), L = { await Point(3), 4 } };
        r = r with { A = await Point(5), B = r.B + await Point(6, "w") };
        Log(r.ToString());
        var s = new St { A = await Point(1), B = 2 } with { B = await Point(3) };
        Log(s.A + s.B);
        var anon = new
        {
            X = await Point(1),
            Y = "y",
            r.C,
        } with
        {
            Y = await Point(2, "yy"),
        };
        Log(anon);
        (int P, string Q) t = (await Point(3), "q");
        t = t with { P = await Point(4) };
        Log(t);
        var d = new Dictionary<int, Func<int>> { [await Point(1)] = () => c.S.A, [await Point(2)] = () => r.A };
        Log(d[1]() + d[2]());
    }

    [CoTask]
    static async CoTask Locks()
    {
        var gate = new Lock();
        var o = new object();
        var n = 0;
        for (var i = 0; i < 3; i++)
        {
            lock (gate)
            {
                n++;
                if (i == 1)
                    continue;
            }
            await Pause(i);
            lock (await Point(1, o))
            {
                n += 10;
                if (i == 2)
                    goto done;
            }
            await Pause(n);
        }
        done:
        using (gate.EnterScope())
            n++;
        Log(n);
    }

    [CoTask]
    static async CoTask<int> Returns(int k)
    {
        lock (await Point(1, "lock"))
        {
            if (k == 0)
                return k + 1;
        }
        unsafe
        {
            fixed (char* p = "abc")
            {
                if (k == 1)
                    return p[1];
                k += *p;
            }
        }
        using (await Point(1, new Resource("r")))
            return await Point(k);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Sizes();
        await Checked();
        await Initializers();
        await Locks();
        for (var k = 0; k < 3; k++)
            Log(await Returns(k));
    }
}
