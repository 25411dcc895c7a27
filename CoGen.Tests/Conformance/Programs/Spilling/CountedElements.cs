// C# 8. Elements counted from the end as targets: what is found before the value, and what fails first.
namespace Conformance.Spilling.CountedElements;

struct Cell
{
    public int V;
    public string S;
    public int P { get; set; }
    public int[] A;
}

class K
{
    public int V;
}

static partial class Program
{
    [CoTask]
    static async CoTask Do(int k, int[] a, string[] s, Cell[] c, int i, K[] o, int[,] g, dynamic dy)
    {
        switch (k)
        {
            case 0:
                a[^i] = await Point(1);
                break;
            case 1:
                a[i] = await Point(1);
                break;
            case 2:
                a[^i] += await Point(1);
                break;
            case 3:
                a[i] += await Point(1);
                break;
            case 4:
                s[^i] = await Point(1, "");
                break;
            case 5:
                s[i] = await Point(1, "");
                break;
            case 6:
                s[^i] += await Point(1, "");
                break;
            case 7:
                s[i] += await Point(1, "");
                break;
            case 8:
                s[^i] ??= await Point(1, "");
                break;
            case 9:
                c[i].V = await Point(1);
                break;
            case 10:
                c[i].V += await Point(1);
                break;
            case 11:
                c[^i].V += await Point(1);
                break;
            case 12:
                c[i].S = await Point(1, "");
                break;
            case 13:
                c[i].P = await Point(1);
                break;
            case 14:
                c[^i].P = await Point(1);
                break;
            case 15:
                c[i] = await Point(1, new Cell());
                break;
            case 16:
                c[^i] = await Point(1, new Cell());
                break;
            case 17:
                o[i].V = await Point(1);
                break;
            case 18:
                o[^i].V = await Point(1);
                break;
            case 19:
                o[^i].V += await Point(1);
                break;
            case 20:
                o[^i] = await Point(1, new K());
                break;
            case 21:
                g[0, i] = await Point(1);
                break;
            case 22:
                (a[^i], a[0]) = (await Point(1), 1);
                break;
            case 23:
                (s[^i], a[0]) = (await Point(1, ""), 1);
                break;
            case 24:
                (a[i], a[0]) = (await Point(1), 1);
                break;
            case 26:
                Index x = ^i;
                a[x] = await Point(1);
                break;
            case 27:
                Index y = i;
                a[y] = await Point(1);
                break;
            case 28:
                var l = new List<int> { 1 };
                l[^i] = await Point(1);
                break;
            case 29:
                var l2 = new List<int> { 1 };
                l2[^i] += await Point(1);
                break;
            case 30:
                a[^i] = a[0] + await Point(1);
                break;
            case 31:
                a[^i]++;
                a[^await Point(9)]++;
                break;
            case 32:
                s[^await Point(9)] = "x";
                break;
            case 33:
                s[^await Point(9)] = await Point(1, "x");
                break;
            case 34:
                a[^await Point(9)] += await Point(1);
                break;
            case 35:
                c[^await Point(9)] = await Point(1, new Cell());
                break;
            case 36:
                Log(a[^i] + await Point(1));
                break;
            case 37:
                Log(a[..i].Length + await Point(1));
                break;
            case 38:
                a[^i] = 1;
                break;
            case 39:
                c[^1].P += await Point(1);
                break;
            case 40:
                c[^1].P = await Point(1);
                break;
            case 41:
                c[^1].V += await Point(1);
                break;
            case 42:
                c[^1] = await Point(1, new Cell());
                break;
            case 43:
                o[^1].V = await Point(1);
                break;
            case 44:
                o[^1].V += await Point(1);
                break;
            case 45:
                s[^1] = await Point(1, "");
                break;
            case 46:
                s[^1] += await Point(1, "");
                break;
            case 47:
                s[^1] ??= await Point(1, "");
                break;
            case 48:
                (a[^1], s[^1]) = (await Point(1), "");
                break;
            case 49:
                c[^1].S ??= await Point(1, "");
                break;
            case 50:
                c[^1].S += await Point(1, "");
                break;
            case 56:
                g[1, await Point(0)] = await Point(1);
                break;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 57; k++)
        for (var j = 0; j < 3; j++)
        {
            Log($"-- {k} {j}");
            try
            {
                await Do(
                    k,
                    j == 1 ? null! : [1],
                    j == 1 ? null! : ["s"],
                    j == 1 ? null! : [new Cell()],
                    j == 0 ? 1 : 5,
                    j == 1 ? null! : [new K()],
                    j == 1 ? null! : new int[1, 1],
                    null!
                );
            }
            catch (Exception e) when (e is not TaskKilledException)
            {
                Log(e.GetType().Name);
            }
        }
    }
}
