// C# 13. Ref locals and spans declared before a try, used in it.
namespace Conformance.Locals.RefsInTry;

static partial class Program
{
    static ref int Find(int[] a, Func<int, bool> f)
    {
        for (var i = 0; i < a.Length; i++)
            if (f(a[i]))
                return ref a[i];
        return ref a[0];
    }

    ref struct Rs
    {
        public Span<int> S;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        var k = 1;
        ref int r = ref a[0];
        try
        {
            r++;
            await Pause(1);
        }
        finally
        {
            Log(a[0]);
        }
        Span<int> s = stackalloc int[3];
        try
        {
            s[0] = 1;
            s[1] = s[0] + 1;
            Log(s[1]);
            await Pause(2);
        }
        catch { }
        Span<int> s2 = [1, 2, k];
        try
        {
            s2[0] = 5;
            Log(s2[0] + s2[2]);
            await Pause(3);
        }
        catch { }
        ReadOnlySpan<int> s3 = a;
        try
        {
            var t = s3[1..];
            Log(t[0]);
            await Pause(4);
        }
        catch { }
        Rs q = new() { S = a };
        try
        {
            q.S = q.S[1..];
            Log(q.S[0]);
            await Pause(5);
        }
        catch { }
        Span<int> w = a;
        Rs z = new();
        try
        {
            z.S = w;
            Log(z.S.Length);
            await Pause(6);
        }
        finally
        {
            Log("f");
        }
        checked
        {
            Span<int> c = stackalloc int[2];
            c[0] = k + 1;
            Log(c[0]);
            await Pause(7);
            Span<int> d = [k, k];
            Log(d[1]);
            await Pause(8);
            ref var e = ref c2()[0];
            e += 2;
            Log(a[0]);
            await Pause(9);
            Span<int> c2() => a;
        }
        Span<int> fi = a.AsSpan(Array.FindIndex(a, y => y == k));
        try
        {
            fi[0]++;
            await Pause(1);
        }
        catch { }
        ref readonly int ro = ref a[^1];
        try
        {
            Log(ro);
            await Pause(2);
        }
        finally { }
        ref int lam = ref Find(a, y => y > k);
        lam = 77;
        Log(Show(a));
        await Pause(3);
        ref var lam2 = ref Find(a, y => y > k);
        lam2++;
        lam = ref a[0];
        lam++;
        try
        {
            lam2++;
            lam = ref a[1];
            lam++;
            await Pause(4);
        }
        finally
        {
            Log(Show(a));
        }
        k++;
        scoped ref int sc = ref k;
        sc++;
        try
        {
            sc++;
            await Pause(5);
        }
        finally
        {
            Log(k);
        }
        int loc = 3;
        ref int lr = ref loc;
        try
        {
            lr++;
            Log(loc);
            await Pause(6);
        }
        finally { }
        foreach (var v in new[] { 1, 2 })
        {
            ref int el = ref a[v];
            switch (v)
            {
                case 1:
                    el = 50;
                    await Pause(7);
                    break;
                default:
                    el = 60;
                    break;
            }
            Span<int> sl = a.AsSpan(v);
            switch (v)
            {
                case 1:
                    Log(sl[0]);
                    await Pause(8);
                    break;
                default:
                    sl[0]++;
                    break;
            }
        }
        Log(Show(a));
        Span<int> se = stackalloc int[2];
        if (k > 0)
        {
            se[0] = 4;
            Log(se[0]);
            await Pause(9);
        }
        Span<int> le = stackalloc int[2];
        for (var i = 0; i < 2; i++)
        {
            if (i == 0)
            {
                le[0] = 3;
                Log(le[0]);
            }
            else
            {
                le = default;
            }
            if (i > 0)
            {
                await Pause(3);
                break;
            }
        }
    }
}
