// C# 8. Kill in the midst of expressions that hold half of their operands: what was taken is let go, what runs twice runs once.
namespace Conformance.Mixed.KilledExpressions;

static partial class Program
{
    static IEnumerable<int> Seq(string n)
    {
        try
        {
            Log("seq " + n);
            yield return 1;
            yield return 2;
        }
        finally
        {
            Log("end " + n);
        }
    }

    [CoTask]
    static async CoTask<int> Deep(int n)
    {
        using var r = new Resource($"d{n}");
        return n == 0 ? await Point(0) : await Deep(n - 1) + await Point(n);
    }

    [CoTask]
    static async CoTask<T> With<T>(T value, Func<T, CoTask<T>> f)
    {
        try
        {
            return await f(value);
        }
        finally
        {
            Log($"with {value}");
        }
    }

    [CoTask]
    static async CoTask<T> Twice<T>(T value, int k)
    {
        for (var i = 0; i < 2; i++)
            try
            {
                await Pause(k + i);
            }
            finally
            {
                Log($"twice {value}{i}");
            }
        return value;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            foreach (var a in Seq("a"))
            foreach (var b in Seq("b"))
                Log(a + b + await Deep(2) * await Point(a) - (await Point(b) > 1 ? await Deep(1) : await Point(9)));
            await using (var x = new AsyncResource("x"))
            using (var y = new Resource($"y{await Twice("q", 5)}"))
            {
                var list = new List<int> { await Deep(0), await Twice(3, 6), await Point(7) };
                list[await Twice(0, 8)] += await Twice(1, 9) + list[await Point(1)];
                var t =
                    (await Twice("l", 10), await Twice("r", 11)) is ("l", var right) && await Point(1) == 1
                        ? right
                        : throw new TestException("no");
                Log(t + list[0]);
            }
            lock (await Twice("lock", 12))
                Log("locked");
            foreach (var s in await Twice(new[] { "1", "2" }, 13))
            {
                switch (await Twice(s, 14))
                {
                    case "1" when await Twice(1, 15) == 1:
                        continue;
                    case var z:
                        await using (new AsyncResource(z))
                            await Twice(z, 16);
                        break;
                }
            }
        }
        catch (TestException)
        {
            await Twice("catch", 17);
        }
        finally
        {
            await Twice("finally", 18);
            try
            {
                await Deep(1);
            }
            finally
            {
                await Twice("inner", 19);
            }
            Log("all done");
        }
    }
}
