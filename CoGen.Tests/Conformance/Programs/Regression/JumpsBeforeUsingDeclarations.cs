// C# 8. Blocks without awaits that break, continue and return leave before their using declarations.
namespace Conformance.Regression.JumpsBeforeUsingDeclarations;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var n = 0; n < 7; n++)
            Log(await Loops(n));
        Log(await Handlers(1));
        Log(await Handlers(2));
    }

    [CoTask]
    static async CoTask<int> Loops(int n)
    {
        while (await Point(n) == n)
        {
            if (Val(n) > 0)
            {
                if (n == 1)
                    break;
                if (n == 2)
                    return 2;
                using var a = new Resource("a");
                if (n == 3)
                    break;
                using Resource b = new("b");
                using Resource c = new("c");
                if (n == 4)
                {
                    if (Val(n) == 5)
                        return 6;
                    using var e = new Resource("e");
                    Log(e);
                    continue;
                }
                using var d = new Resource($"d{n}");
                Log(d);
                if (n > 4)
                    break;
            }
            n += 6;
        }
        return n;
    }

    [CoTask]
    static async CoTask<string> Handlers(int n)
    {
        try
        {
            try
            {
                await Fail(n);
            }
            catch (TestException e)
            {
                if (n == 1)
                    return e.Message;
                using var a = new Resource("a");
                Log(a);
            }
        }
        finally
        {
            await Pause(2);
        }
        return "end";
    }
}
