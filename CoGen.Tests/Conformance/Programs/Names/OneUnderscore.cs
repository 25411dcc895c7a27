// C# 9. A local named by one underscore, beside discards and in lambdas.
namespace Conformance.Names.OneUnderscore;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Loops()
    {
        _ = await Point(1);
        (_, var y) = (await Point(2, "s"), await Point(3));
        foreach (var _ in new[] { 4, 5 })
        {
            await Pause(_);
            y += _;
        }
        for (var _ = 0; _ < 2; _++)
            y += await Point(_);
        _ = "text";
        {
            string _ = await Point(6, "kept");
            await Pause(7);
            Func<string> captured = () => _ + nameof(_);
            Log(_ + captured());
            _ = "changed";
            Log(captured());
        }
        _ = int.TryParse(await Point(8, "9"), out _) ? y : 0;
        Func<int, string, int> two = (_, _) => y;
        return two(1, "") + (y is int _ ? await Point(10) : 0);
    }

    [CoTask]
    static async CoTask<int> Constant()
    {
        _ = await Point(1, 2.5);
        var sum = 0;
        {
            const int _ = 3;
            sum += await Point(_) + _;
        }
        _ = await Point(4, 'c');
        using (var _ = new Resource("r"))
            await Pause(5);
        if (await Point(6, "s") is { Length: var _ and > 0 })
            sum++;
        try
        {
            throw new TestException("t");
        }
        catch (TestException _)
        {
            await Pause(_.Message.Length);
        }
        return sum;
    }

    [CoTask]
    static async CoTask<int> Parameter(int _)
    {
        _ = await Point(_) + 1;
        Func<int> captured = () => _++;
        return captured() + _ + await Inner(2);

        [CoTask]
        async CoTask<int> Inner(int n)
        {
            _ += await Point(n);
            return _;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Loops());
        Log(await Constant());
        Log(await Parameter(1));
    }
}
