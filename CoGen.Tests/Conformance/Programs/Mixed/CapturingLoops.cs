// C# 8. Loops whose captured variables meet continue, finally, goto and exceptions.
namespace Conformance.Mixed.CapturingLoops;

static partial class Program
{
    [CoTask]
    static async CoTask For()
    {
        var fs = new List<Func<int>>();
        for (int i = 0, j = await Point(10); i < await Point(4); i++, j -= await Point(1))
        {
            var k = i * j;
            fs.Add(() => i * 1000 + j * 10 + k);
            try
            {
                if (i == 1)
                    continue;
                if (i == 2)
                {
                    await Pause(i);
                    fs.Add(() => k++ + i);
                    continue;
                }
                int m = await Point(k);
                fs.Add(() => m += k);
            }
            finally
            {
                k++;
                if (i != 3)
                    await Pause(k);
                fs.Add(() => -k);
            }
        }
        foreach (var f in fs)
            Log(f() + f());
    }

    [CoTask]
    static async CoTask While()
    {
        var fs = new List<Action>();
        var n = 0;
        while (n < 3 && await Point(n) is var seen)
        {
            var x = new { N = n, Seen = seen };
            fs.Add(() => Log($"{x} {seen} {n}"));
            n++;
            do
            {
                var y = await Point(n) + x.N;
                fs.Add(() => Log(y++ + seen));
                fs.Add(() => Log(y));
                if (y > 3)
                    break;
            } while (n > 5);
            again:
            var z = n;
            fs.Add(() => Log($"z {z}"));
            if (n == 2)
            {
                await Pause(7);
                n = 3;
                goto again;
            }
        }
        foreach (var f in fs)
            f();
    }

    [CoTask]
    static async CoTask Each()
    {
        var fs = new List<Func<string>>();
        foreach (var (a, b) in new[] { (1, "x"), (2, "y") })
        {
            foreach (var c in b + await Point(a, "q"))
            {
                if (c == 'y')
                {
                    fs.Add(() => $"{a}{b}{c} skipped");
                    continue;
                }
                try
                {
                    await Pause(a);
                    if (c == 'q')
                        throw new TestException(b);
                    fs.Add(() => $"{a}{b}{c}");
                }
                catch (TestException e) when (fs.Count is var count && count > 0)
                {
                    var d = await Point(count);
                    fs.Add(() => $"{e.Message}{count}{d}{c}");
                }
            }
        }
        await foreach (var v in Stream(3))
        {
            var w = v;
            fs.Add(() => $"{v}{w++}");
            await Pause(v);
        }
        using (var r = new Resource("r"))
        {
            fs.Add(() => r.ToString());
            await Pause(1);
        }
        switch (await Point(5))
        {
            case var five when five > 2:
                fs.Add(() => $"five {five++}");
                await Pause(2);
                fs.Add(() => $"five {five}");
                break;
        }
        if (await Point(6) is int six && int.TryParse("7", out var seven))
            fs.Add(() => $"{six}{seven}");
        foreach (var f in fs)
            Log(f());
    }

    static async IAsyncEnumerable<int> Stream(int n)
    {
        for (var i = 0; i < n; i++)
        {
            await TaskPoint(i);
            yield return i;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await For();
        await While();
        await Each();
    }
}
