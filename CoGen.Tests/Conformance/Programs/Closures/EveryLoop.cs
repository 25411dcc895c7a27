// C# 8. Lambdas that capture in each kind of loop, in using, catch, switch sections and patterns.
namespace Conformance.Closures.EveryLoop;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var fs = new List<Func<string>>();
        for (var i = 0; i < 3; i++)
        {
            var j = i * await Point(i);
            fs.Add(() => $"{i} {j}");
            j++;
        }
        foreach (var c in "ab")
        {
            fs.Add(() => c.ToString());
            await Pause(1);
        }
        await foreach (var c in Ch())
            fs.Add(() => c.ToString());
        int w = 0;
        while (w < 2)
        {
            var k = w;
            fs.Add(
                delegate
                {
                    k++;
                    return k + "," + w;
                }
            );
            await Pause(w);
            w++;
        }
        do
        {
            int q = w;
            fs.Add(() => q + "q");
        } while (await Point(w++) < 3);
        if (await Obj() is string str)
            fs.Add(() => str);
        foreach (var (a, b) in new[] { (1, 2), (3, 4) })
        {
            fs.Add(() => a + "/" + b);
            await Pause(a);
        }
        for (int x = 0, y = 10; x < y; x += 4, y -= await Point(1))
            fs.Add(() => x + ":" + y);
        using (var r = new Resource("r"))
        {
            fs.Add(() => r.ToString());
            await Pause(1);
        }
        try
        {
            throw new TestException("m");
        }
        catch (Exception e)
        {
            fs.Add(() => e.Message);
            await Pause(1);
        }
        switch (await Point(3))
        {
            case var v when v > 2:
                fs.Add(() => v + "v");
                await Pause(2);
                v = 9;
                break;
        }
        foreach (var f in fs)
            Log(f());
        foreach (var f in fs)
            Log(f());
    }

    static async IAsyncEnumerable<char> Ch()
    {
        await TaskPoint(1);
        yield return 'y';
        yield return 'z';
    }

    [CoTask]
    static async CoTask<object> Obj()
    {
        await Pause(1);
        return "obj";
    }
}
