// C# 13. Lambdas in the line of an await have their own place in the trace, and guards of switch expressions theirs.
namespace Conformance.ExceptionHandling.StackTracesOfLambdas;

static partial class Program
{
    static int Boom(int n) => throw new TestException($"boom {n}");

    [CoTask]
    static async CoTask Behind()
    {
        var all = (await Point(1, new[] { 1 })).Select(x => Boom(x)).ToList();
        Log(all.Count);
    }

    [CoTask]
    static async CoTask<List<int>> Arrow() => (await Point(1, new[] { 1 })).Select(x => Boom(x)).ToList();

    [CoTask]
    static async CoTask Capturing(int k)
    {
        var all = (await Point(1, new[] { 1 })).Where(x => x > 0).Select((x, i) => Boom(x + k + i)).ToList();
        Log(all.Count);
    }

    [CoTask]
    static async CoTask Nested(int k)
    {
        Log((await Point(1, new[] { 1 })).Select(x => new[] { x }.Sum(y => Boom(y + k))).Sum() + await Point(2));
    }

    [CoTask]
    static async CoTask Before(int k)
    {
        Log(new[] { k }.Select(x => Boom(x)).Sum() + await Point(1));
    }

    [CoTask]
    static async CoTask Block(int k)
    {
        Log(
            (await Point(1, new[] { 1 }))
                .Select(x =>
                {
                    Log(x);
                    return Boom(x + k);
                })
                .Sum()
        );
    }

    [CoTask]
    static async CoTask<int> Guards(int n)
    {
        Log("guards");
        return n switch
        {
            1 when await Point(1) == 2 => 3,
            1 when await Fail(1) == 1 => 3,
            2 when await Point(1) == Boom(3) => 3,
            var k when Boom(k) == await Point(2) => 4,
            _ => 5,
        };
    }

    [CoTask]
    static async CoTask<int> PlainGuards(int n)
    {
        Log("plain guards");
        return n switch
        {
            1 when n > 1 => await Point(3),
            1 when Boom(n) == 1 => await Point(3),
            var k when Boom(k) == 2 => await Point(4),
            _ => 5,
        };
    }

    [CoTask]
    static async CoTask Passed(string name, CoTask task)
    {
        try
        {
            await task;
        }
        catch (TestException e)
        {
            Log($"{name}: {e.Message} {Where(e)}");
        }
    }

    [CoTask]
    static async CoTask Dropped<T>(CoTask<T> task) => Log(await task);

    [CoTask]
    internal static async CoTask Main()
    {
        await Passed(nameof(Behind), Behind());
        await Passed(nameof(Arrow), Dropped(Arrow()));
        await Passed(nameof(Capturing), Capturing(3));
        await Passed(nameof(Nested), Nested(3));
        await Passed(nameof(Before), Before(3));
        await Passed(nameof(Block), Block(3));
        foreach (var n in new[] { 1, 2, 3 })
        {
            await Passed(nameof(Guards), Dropped(Guards(n)));
            await Passed(nameof(PlainGuards), Dropped(PlainGuards(n)));
        }
    }
}
