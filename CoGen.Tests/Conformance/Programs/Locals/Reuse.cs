// C# 5. Frames are used again: locals start anew in each call, also after failures, recursion and abandoned tasks.
namespace Conformance.Locals.Reuse;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 3; i++)
        {
            Log(await Fresh(i));
            try
            {
                await Throws(i);
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
            var never = Fresh(100);
            _ = never;
            Log(await Tree(3));
        }
    }

    [CoTask]
    static async CoTask<string> Fresh(int n)
    {
        List<int>? list = null;
        string text = "";
        int count = 0;
        await Pause(n);
        list ??= [];
        list.Add(n);
        text += n;
        count++;
        await Pause(n);
        return $"{Show(list)} {text} {count}";
    }

    [CoTask]
    static async CoTask<int> Throws(int n)
    {
        var state = $"state {n}";
        using var r = new Resource(state);
        await Pause(n);
        throw new TestException(state);
    }

    [CoTask]
    static async CoTask<int> Tree(int depth)
    {
        if (depth == 0)
            return await Point(1);
        var left = await Tree(depth - 1);
        var right = await Tree(depth - 1);
        return left + right + depth;
    }
}
