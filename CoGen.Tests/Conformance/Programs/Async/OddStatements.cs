// C# 8. Empty bodies, labels, jumps, blocks of every kind.
namespace Conformance.Async.OddStatements;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (; ; )
        {
            if (await Point(1) == 1)
                break;
        }
        for (Log("init"); await Point(1, false); await Pause(2))
            ;
        for (int i = await Point(0), j = await Point(3); i < j && await Point(1, true); i++, j -= 1, await Pause(j))
            Log(i * j);
        while (await Point(0) > 0)
            ;
        do ;
        while (await Point(1, false));
        if (await Point(1, true))
            ;
        else
            Log("x");
        if (await Point(1, false)) { }
        else if (await Point(2, true))
            Log("elseif");
        else
        {
            await Pause(1);
        }
        var n = 0;
        again:
        n++;
        for (var i = 0; i < 3; i++)
        for (var j = 0; j < 3; j++)
        {
            if (j == 1 && i == 1 && n < 2)
                goto again;
            if (i == 2)
                goto outer;
            switch (await Point(i + j))
            {
                case 0:
                    Log("zero");
                    goto case 1;
                case 1:
                    await Pause(1);
                    if (n == 1)
                        goto default;
                    continue;
                case 2 when n > 1:
                case 7:
                    for (; ; )
                    {
                        await Pause(3);
                        break;
                    }
                    break;
                default:
                    Log("def");
                    switch (n)
                    {
                        case 1:
                            await Pause(8);
                            break;
                        case 2:
                            break;
                    }
                    break;
            }
            Log($"{i}{j}");
        }
        outer:
        checked
        {
            var b = (byte)250;
            try
            {
                b += (byte)await Point(10);
            }
            catch (OverflowException)
            {
                Log("over");
            }
            {
                int big = int.MaxValue;
                try
                {
                    big += await Point(1);
                }
                catch (OverflowException)
                {
                    await Pause(1);
                    Log("over2");
                }
            }
        }
        unchecked
        {
            int big = int.MaxValue;
            big += await Point(1);
            Log(big);
        }
        unsafe
        {
            int x = 5;
            int* p = &x;
            *p += 1;
            Log(x);
        }
        fixed_(new[] { 1, 2 });
        lock (await Point(1, new object()))
        {
            Log("locked");
        }
        {
            int a = await Point(1);
            {
                int c = a;
                Log(c);
            }
            {
                int c = a + 1;
                await Pause(c);
                Log(c);
            }
        }
        {
            string a = "other";
            await Pause(1);
            Log(a);
        }
        const int K = 5;
        const string KS = "ks" + nameof(K);
        await Pause(K);
        Log(K + KS);
        int late;
        if (await Point(1, true))
            late = 1;
        else
            late = await Point(2);
        Log(late);
        int un;
        un = await Point(3);
        ref int rr = ref n;
        rr++;
        Log(n + un);
        var list = new List<int> { 1, 2, 3 };
        foreach (ref var it in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list))
            it *= 2;
        Log(Show(list));
        await Pause(1);
        foreach (var c in "ab")
        {
            foreach (var d in await Point(1, new[] { 1, 2 }))
            {
                if (d == 2)
                    goto skip;
                await Pause(d);
            }
            skip:
            Log(c);
        }
        Span<char> sp = stackalloc char[3];
        sp.Fill('z');
        Log(sp.ToString());
        await Pause(2);
        sp = stackalloc char[1];
        Log(sp.Length);
        using (await Point(1, new Resource("aw")))
        using (var r2 = new Resource("r2"))
        {
            await Pause(1);
            Log(r2);
        }
        using (null)
        {
            await Pause(1);
        }
        using (IDisposable? nul = null)
        {
            await Pause(1);
        }
        try { }
        finally
        {
            await Pause(1);
        }
        try
        {
            await Pause(1);
        }
        catch { }
        return;
#pragma warning disable CS0162
        Log("unreachable");
        await Pause(99);
    }

    static unsafe void fixed_(int[] a)
    {
        fixed (int* p = a)
            Log(p[1]);
    }
}
