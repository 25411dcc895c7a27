// C# 8. Many locals of equal names in sibling scopes, of different types, captured or kept or neither, in order and in nests.
// Other stops: the braces of lambdas in a declaration of two variables
namespace Conformance.Mixed.SiblingScopes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var all = new List<Func<string>>();
        {
            int x = await Point(1);
            await Pause(2);
            Log(x);
        }
        {
            string x = await Point(3, "x");
            all.Add(() => x += "!");
            await Pause(4);
            Log(x);
        }
        {
            var x = (1, await Point(5));
            Log(x);
        }
        {
            int? x = null;
            x ??= await Point(6);
            all.Add(() => $"{x++}");
        }
        for (var x = 0; x < 2; x++)
        {
            var y = x * 2;
            await Pause(y);
            all.Add(() => $"{x}{y}");
        }
        for (long x = await Point(1); x < 3; x++)
        {
            string y = $"y{x}";
            await Pause(7);
            Log(y);
        }
        foreach (var x in "ab")
        {
            foreach (var y in new[] { await Point(8), 9 })
            {
                if (y == 9)
                    all.Add(() => $"{x}{y}");
                await Pause(y);
            }
        }
        foreach (var x in new[] { 1.5 })
        {
            double y = x + await Point(9);
            Log(y);
        }
        if (await Point(10) is var x1 && x1 > 0)
        {
            var y = x1;
            all.Add(() => $"{y}");
        }
        if (await Point(11, "s") is { Length: var x2 })
        {
            object y = x2;
            await Pause(11);
            Log(y);
        }
        else
        {
            int y = 5;
            await Pause(y);
        }
        switch (await Point(12))
        {
            case 12:
            {
                var x = 12;
                await Pause(x);
                all.Add(() => $"s{x}");
                break;
            }
            case 13:
            {
                var x = "13";
                Log(x + await Point(13));
                break;
            }
        }
        switch (all.Count)
        {
            case > 3:
                var z = await Point(14);
                all.Add(() => $"z{z}");
                break;
            default:
                z = 3;
                Log(z + await Point(z));
                break;
        }
        try
        {
            var x = await Point(15);
            if (x > 0)
                throw new TestException("a");
        }
        catch (TestException x)
        {
            var y = x.Message;
            await Pause(16);
            all.Add(() => y + x.Message);
        }
        finally
        {
            var x = await Point(17);
            all.Add(() => $"f{x}");
        }
        try
        {
            var x = await Point(18, "t");
            all.Add(() => x);
            throw new InvalidOperationException(x);
        }
        catch (InvalidOperationException x) when (x.Message is var y && y == "t")
        {
            Log(y + await Point(19));
        }
        using (var x = new Resource("u"))
        {
            var y = x;
            await Pause(20);
            Log(y);
        }
        using (var x = new AsyncResourceWrapper())
        {
            int y = x.N;
            await Pause(21);
            all.Add(() => $"w{y}{x.N}");
        }
        while (all.Count < 20)
        {
            var x = all.Count;
            all.Add(() => $"{x}");
            if (x == 18)
            {
                var y = await Point(22);
                all.Add(() => $"{y}{x}");
            }
        }
        do
        {
            var x = await Point(23);
            all.Add(() => $"d{x}");
        } while (all.Count < 22);
        {
            int F(int x) => x + 1;
            Log(F(await Point(24)));
        }
        {
            string F(string x) => x + 1;
            Log(F(await Point(25, "f")));
            {
                int y = 1;
                int G() => y++;
                Log(G() + await Point(26) + G());
            }
            {
                int y = 5;
                int G() => y--;
                Log(G() + await Point(27) + G());
            }
        }
        Func<int, int> a =
                x =>
                {
                    int y = x;
                    {
                        int z2 = y;
                        return z2;
                    }
                },
            b =
                x =>
                {
                    var y = x * 2;
                    return y;
                };
        Log(a(await Point(28)) + b(await Point(29)));
        {
            unsafe
            {
                int x = 1;
                int* p = &x;
                *p = 2;
                Log(x);
            }
        }
        {
            Span<int> x = stackalloc int[2];
            x[0] = 3;
            Log(x[0]);
        }
        {
            await Pause(30);
            Span<char> x = ['a'];
            Log(x[0].ToString());
        }
        {
            var one = new int[1];
            ref int x = ref one[0];
            x++;
            Log(x);
        }
        foreach (var f in all)
            Log(f());
        foreach (var f in all)
            Log(f());
    }
}

class AsyncResourceWrapper : IDisposable
{
    public int N = 4;

    public void Dispose() => N = -1;
}
