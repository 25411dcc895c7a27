// C# 13. Ref locals wherever a declaration may stand.
namespace Conformance.Locals.RefPlaces;

static partial class Program
{
    struct S
    {
        public int X;
    }

    static void Volatile(ref int x) => x += 2;

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        var i = 1;
        switch (await Point(1))
        {
            case 1:
                ref int r = ref a[0];
                r++;
                await Pause(1);
                Log(a[0]);
                break;
        }
        try
        {
            ref int r = ref a[1];
            r++;
            await Pause(2);
            Log(a[1]);
            throw new TestException("x");
        }
        catch (TestException)
        {
            ref int r = ref a[2];
            r++;
            await Pause(3);
            Log(a[2]);
        }
        finally
        {
            ref int r = ref a[0];
            r++;
            await Pause(4);
        }
        for (ref int p = ref a[0]; i < 3; i++)
        {
            await Pause(i);
        }
        lbl:
        ref int q = ref a[i - 3];
        q += 5;
        if (a[0] < 20)
        {
            await Pause(5);
            goto lbl;
        }
        Log(a[0]);
        checked
        {
            ref int c = ref a[0];
            c += 1;
            await Pause(6);
            Log(a[0]);
            {
                ref var d = ref a[i - 2];
                d++;
            }
            Span<int> s = a;
            s[0]++;
            await Pause(7);
            foreach (ref var e in a.AsSpan())
                e++;
            Log(Show(a));
        }
        if (i > 0)
        {
            ref readonly var ro = ref a[1];
            Log(ro);
            await Pause(8);
        }
        using (new Resource("r"))
        {
            ref var u = ref a[1];
            u++;
            await Pause(9);
        }
        var t = (1, 2);
        ref var ti = ref t.Item1;
        ti++;
        await Pause(1);
        Log(t);
        var st = new S();
        ref var sf = ref st.X;
        sf++;
        Func<int> f = () => st.X + i;
        await Pause(2);
        st.X++;
        ref var sg = ref st.X;
        sg++;
        Log(f());
        ref var ii = ref i;
        ii++;
        await Pause(3);
        Log(f());
        foreach (ref var e in a.AsSpan())
        {
            e += f();
        }
        Log(Show(a));
        if (a is [var h, ..])
        {
            ref var hr = ref h;
            hr++;
            Log(h);
            await Pause(4);
            Log(h);
        }
        {
            ref var x1 = ref a[0];
            ref var x2 = ref x1;
            x2 = 3;
            x1 = ref a[1];
            x1 = 4;
        }
        Log(Show(a));
        await Pause(5);
        Dictionary<string, int> dict = [];
        {
            ref var dr = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(dict, "k", out var ex);
            dr = 5;
            Log(ex);
        }
        await Pause(6);
        Log(dict["k"]);
        Span<S> ss = [new S(), new S()];
        ss[1].X = 4;
        ref S s1 = ref ss[1];
        s1.X++;
        Log(ss[1].X);
        await Pause(7);
        Volatile(ref st.X);
        System.Threading.Interlocked.Increment(ref i);
        await Pause(8);
        Log(i + System.Threading.Interlocked.Exchange(ref st.X, 0));
        do
        {
            ref var w = ref a[2];
            w++;
            if (w > 100)
                break;
            await Pause(9);
        } while (a[2] < 12);
        Log(a[2]);
    }
}
