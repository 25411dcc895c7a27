// C# 9. Definite assignment along every way through conditions, loops, handlers and arms.
namespace Conformance.Locals.AssignedOnEveryWay;

static partial class Program
{
    static bool Get(int n, out int r)
    {
        r = n;
        return n > 0;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        object?[] all = ["abc", 5, null, "z", 2.5];
        foreach (var o in all)
        {
            if (!(o is string s) || await Point(1) > 1)
                Log("not");
            else
                Log(s);
            if (o is string t && await Point(t.Length) == 3 && t.Length > 2 || o is int i && await Point(i) == 5 && i > 1)
                Log("yes");
            if (o is not string { Length: var l } && (o is not int j || await Point(j) < 3))
                Log("neither");
            while (o is string u && (await Point(1) == 1 && u.Length == 3 || u[0] == 'z' && await Point(2) == 2))
            {
                Log(u);
                break;
            }
            var b = o is int k && await Point(k) > 0;
            Log(b);
            Log(
                o is string v ? v + await Point(v.Length)
                : o is int w && await Point(1) == 1 ? w
                : "none"
            );
            if (Get(await Point(o is int m ? m : 0), out var r) && await Point(r) > 0)
                Log(r);
            else
                Log(-r);
            int x;
            if (await Point(1) == 1)
                x = 1;
            else
                x = await Point(2);
            Log(x);
            int y;
            try
            {
                y = await Point(3);
            }
            catch
            {
                y = 2;
            }
            Log(y);
            int z;
            switch (await Point(x))
            {
                case 1:
                    z = 1;
                    break;
                case 2:
                    z = await Point(4);
                    break;
                default:
                    throw new TestException("z");
            }
            Log(z);
            int q;
            while (true)
            {
                q = await Point(5);
                if (q > 0)
                    break;
            }
            Log(q);
            int p;
            if (true)
                p = await Point(6);
            Log(p);
            int e,
                f;
            do
            {
                e = await Point(7);
                f = e;
                if (f == 7)
                    continue;
            } while (e < 3);
            Log(e + f);
            string? g;
            if ((g = o as string) is null || await Point(1, g.Length) == 1)
                Log("g");
            else
                Log(g);
            int n;
            if (o is string && await Point(1) == (n = 1))
                Log(n);
            for (n = 0; n < 2; n++)
            {
                int h;
                if (n == 0)
                    h = 1;
                else
                    h = await Point(n);
                Log(h);
            }
            if (false)
            {
                n = await Point(100);
            }
            int dd;
            bool ok = Get(1, out dd) && await Point(dd) == 1;
            Log(dd + "" + ok);
            (int aa, var bb) = (await Point(1), "s");
            int cc = aa > 0 ? (aa = await Point(2)) + aa : aa;
            Log((aa, bb, cc));
            var res = o switch
            {
                string { Length: var len } when len > 1 && Get(len, out var ln) => ln + await Point(len),
                int ii => await Point(ii),
                _ when Get(3, out var w3) => w3,
                _ => 0,
            };
            Log(res);
            try
            {
                int late;
                if (o is null)
                    throw new TestException("null");
                late = await Point(8);
                Func<int> fn = () => late;
                Log(fn());
            }
            catch (TestException te) when (te.Message is { Length: var tl } && Get(tl, out var tr) && tr > 0)
            {
                await Pause(tr);
                Log(te.Message + tl + tr);
                te = new TestException("other");
                Log(te.Message);
            }
        }
    }
}
