// C# 9. Many awaits in one expression.
// Without a frame: O.D
namespace Conformance.Spilling.DeepExpressions;

static partial class Program
{
    static int y;

    [CoTask]
    internal static async CoTask Main()
    {
        var o = new O();
        Log(
            o.A(await Point(1))
                .B(o.C(await Point(2), await o.D(await Point(3))))
                .E[await Point(0)]
                .F(await Point(4) + await Point(5) * await Point(6))
                + (
                    await Point(7) switch
                    {
                        > 5 => await Point(8),
                        _ => 0,
                    }
                )
        );
        Log(new[] { await Point(1), o.N++, await Point(o.N), o.N++ }.Sum() + o.N);
        Log(((await Point(1), o.N), (o.N++, await Point(2))));
        Log(
            new List<Dictionary<string, int[]>>
            {
                new() { ["a"] = [await Point(1)], ["b"] = [await Point(2), o.N++] },
            }[0]["b"][await Point(1)]
        );
        Log(await (await (await Point(1, Point(2, Point(3))))));
        Log(-await Point(4) + ~await Point(5) - (+await Point(6)) + (await Point(7, true) ? 1 : 0));
        Log((long)await Point(1) + (byte)await Point(2) + (await Point<object>(3, 5) as int? ?? 0));
        Log(await Point(1) < await Point(2) == await Point(3) > await Point(4) | await Point(5) != 5);
        Log(typeof(int).Name + await Point(1) + sizeof(int) + default(int) + nameof(o));
        Log((o.N = await Point(3)) + o.N + (o.N += await Point(4)) + o.N++ + await Point(5) + --o.N);
        Log(string.Join(",", new[] { "x", await Point(1, "y") }.Select((s, i) => s + i + o.N)) + await Point(2));
        Log(
            o[await Point(1)..await Point(3)]
                + o[^await Point(1)]
                + new[] { 1, 2, 3 }[await Point(1)..].Length
                + "abcdef"[await Point(1)..^await Point(2)]
        );
        Log(o is { N: var n } and not null && n == await Point(n) && (o.N += await Point(2)) > 3 ? o.N : -1);
        var x = y = await Point(9);
        Log(x + y);
        o.N = o.M = await Point(3);
        Log(o.N + o.M);
        int p,
            q;
        p = (q = await Point(1)) + q;
        Log(p);
        Log(
            o.N switch
            {
                3 when await Point(1) == 1 => o.M switch
                {
                    3 => await Point(2),
                    _ => await Point(3),
                },
                _ => 0,
            }
        );
    }
}

class O
{
    public int N;
    public int M { get; set; }

    public O A(int x)
    {
        Log("A" + x);
        return this;
    }

    public O B(int x)
    {
        Log("B" + x);
        return this;
    }

    public int C(int x, int y)
    {
        Log("C");
        return x + y;
    }

    public async CoTask<int> D(int x)
    {
        await Pause(x);
        return x;
    }

    public O[] E => [this];

    public int F(int x) => x;

    public string this[Range r] => r.ToString();
    public string this[Index i] => i.ToString();
}
