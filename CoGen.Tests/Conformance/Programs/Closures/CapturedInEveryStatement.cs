// C# 9. Variables of every kind of statement, captured.
namespace Conformance.Closures.CapturedInEveryStatement;

static partial class Program
{
    static async IAsyncEnumerable<int> Src()
    {
        await Task.CompletedTask;
        yield return 0;
        yield return 1;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var fs = new List<Func<string>>();
        for (var i = 0; i < 3; i++)
        {
            fs.Add(() => "i" + i);
            if (i == 1)
                await Pause(i);
        }
        foreach (var x in new[] { 1, 2 })
        {
            fs.Add(() => "x" + x);
            await Pause(x);
        }
        foreach (var (a, b) in new[] { (1, 2), (3, 4) })
        {
            fs.Add(() => $"{a}{b}");
            await Pause(a);
        }
        var w = 0;
        while (w < 2)
        {
            var y = w++;
            fs.Add(() => "w" + y + w);
            await Pause(y);
        }
        do
        {
            var z = w--;
            fs.Add(() => "z" + z);
        } while (w > await Point(0));
        await foreach (var q in Src())
        {
            fs.Add(() => "q" + q);
        }
        for (int i = 0, j = 0; i < await Point(2) && fs is { Count: var cnt }; i++)
        {
            fs.Add(() => $"c{cnt}{i}{j}");
            j += i;
        }
        foreach (var f in fs)
            Log(f());
        fs.Clear();
        for (var k = 0; k < 3; k++)
        {
            switch (k)
            {
                case 0:
                    var s0 = k;
                    fs.Add(() => "s" + s0++);
                    break;
                case var m when m == 1:
                    fs.Add(() => "m" + m);
                    await Pause(m);
                    break;
                default:
                {
                    var d = await Point(k);
                    fs.Add(() => "d" + d + k);
                    break;
                }
            }
            try
            {
                var t = k;
                fs.Add(() => "t" + t++);
                if (k == 1)
                    throw new TestException("e" + k);
                await Pause(9);
            }
            catch (TestException e)
            {
                fs.Add(() => e.Message + k);
                await Pause(8);
            }
            finally
            {
                var fin = k;
                fs.Add(() => "f" + fin);
                await Pause(7);
            }
            using (var r = new Resource("r" + k))
            {
                fs.Add(() => r.ToString()!);
                await Pause(6);
            }
            if (await Point<object>(k, k) is int p and > 0)
            {
                fs.Add(() => "p" + p);
            }
            if (int.TryParse("" + k, out var o))
            {
                fs.Add(() => "o" + o++);
            }
            lock (fs)
            {
                var l = k;
                fs.Add(() => "l" + l);
            }
        }
        foreach (var f in fs)
            Log(f() + f());
        top:
        {
            var g = fs.Count;
            fs.Add(() => "g" + g);
            await Pause(5);
            if (fs.Count < 35)
                goto top;
        }
        Log(fs.Count + fs[^1]() + fs[^2]());
        var sel = new[] { 1, 2, 3 }
            .Select(v =>
            {
                var u = v * w;
                return new Func<int>(() => u + v + w);
            })
            .ToArray();
        await Pause(4);
        w = 100;
        Log(sel.Sum(h => h()));
        (int A, Func<int> F) tup = (await Point(1), () => w);
        w = 7;
        Log(tup.F() + tup.A);
        Func<int>? rec = null;
        rec = () => w-- > 0 ? rec!() + 1 : 0;
        await Pause(3);
        Log(rec());
    }
}
