// C# 9. Values of assignments and increments inside larger expressions, and variables that later operands change.
namespace Conformance.Mixed.InnerAssignments;

class O
{
    public int F;
    public int P { get; set; }
    public int[] A = [1, 2, 3];
    public O? N;
    public int this[int i]
    {
        get
        {
            Log($"get {i}");
            return A[i];
        }
        set
        {
            Log($"set {i} {value}");
            A[i] = value;
        }
    }
}

static partial class Program
{
    static int Sum(params int[] a)
    {
        Log(string.Join(",", a));
        return a.Sum();
    }

    static int Change(ref int x)
    {
        x += 100;
        return x;
    }

    static O Make(O o)
    {
        Log("make");
        return o;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int i = 0,
            j = 1,
            k = 2;
        var o = new O();
        Log(Sum(i, i = await Point(5), i++, await Point(i), ++i, i));
        Log(Sum(i + await Point(1), i = j, i + (j = await Point(7)) + j, j++ + j, await Point(j)));
        i = j = k = await Point(4);
        Log($"{i}{j}{k}");
        o.F = o.P = o.A[i - 3] = i = await Point(2);
        Log($"{o.F}{o.P}{o.A[1]}{i}");
        o.A[i = 0] = i + await Point(3) + (i = 1);
        o[i++] = i + await Point(i++) + i;
        o[i = 2] += i + await Point(i = 1) + o[i];
        Log(string.Join(",", o.A) + i);
        Log(Sum(Change(ref i), await Point(i), Change(ref i), i));
        Log(i + (await Point(1) > 0 ? i = 3 : i = 4) * i + (i -= 1));
        var s = "a";
        s = s + (s = await Point(1, "b")) + s + (s += await Point(2, "c")) + s;
        Log(s);
        Make(o).N = new O { N = o, F = await Point(6) };
        Make(o.N!).N!.A[await Point(0)] = (o.N = new O { F = 9 }).F;
        Log($"{o.N.F} {o.A[0]}");
        O? p = o;
        p.F = (p = null) is null ? await Point(8) : 0;
        Log(o.F);
        p = o;
        p.A[p.F = 1] = (p = await Point(1, new O())).A[2] + await Point(2);
        Log(string.Join(",", o.A) + p.F);
        bool b = false,
            c;
        if ((b = await Point(1) == 1) && (c = !b) | await Point(2) == 2 || (b = false))
            Log(b);
        while ((k = await Point(k) - 1) > 0 && (j += k) < 100)
            Log(k + j);
        int[] arr = [i = 1, await Point(i), i = 2, i += await Point(i), .. new[] { i, i++ }, i];
        Log(string.Join(",", arr));
        var t = (i, i = await Point(9), i, (i++, await Point(i)), i);
        Log(t);
        var (x, y) = (i = 1, i + await Point(2));
        (x, y, i) = (y, x + await Point(3), y = x = 50);
        Log($"{x}{y}{i}");
        Log($"{i}{i = await Point(4)}{i++}{await Point(i)}{i}");
        object q = i is var m && (i = await Point(6)) > m ? m + i : m - i;
        Log(q);
        int? n = null;
        n = (n ?? (n = await Point(1))) + (n ??= await Point(2)) + n++ + n;
        Log(n);
        Log((i = j) == (j = await Point(i)) ? i : j);
        Log(new[] { i, i = 3, await Point(4) }[i - 2] + new List<int> { i++, i, await Point(i), i++ }[^1]);
        var d = new Dictionary<int, int>
        {
            [i] = i++,
            [i++] = await Point(i),
            [i] = i,
        };
        Log(string.Join(",", d.Select(e => $"{e.Key}:{e.Value}")));
        for (int u = 0, v = await Point(3); u < v; u += v -= await Point(1))
            Log($"{u}{v}");
        o.N.N = o.N;
        (o.N.F, (o.N = o).F) = (await Point(11), await Point(12));
        Log(o.F);
        i = i++ + await Point(i) + i--;
        Log(i);
        i += i++ + await Point(i);
        Log(i);
        i -= (i = await Point(20)) - i;
        Log(i);
        o.F += o.F = o.F++ + await Point(1);
        Log(o.F);
        o.A[1] += o.A[1] = await Point(2);
        o.A[i = 1] <<= i = await Point(1) + i;
        Log(o.A[1]);
    }
}
