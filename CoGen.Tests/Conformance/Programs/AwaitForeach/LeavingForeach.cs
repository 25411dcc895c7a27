// C# 5. Leaving a foreach with an enumerator to dispose: break, return, goto, throw, and an exception in MoveNext.
namespace Conformance.AwaitForeach.LeavingForeach;

static partial class Program
{
    static IEnumerable<int> Source(string name, int throwAt = 100)
    {
        try
        {
            for (var i = 0; i < 4; i++)
            {
                if (i == throwAt)
                    throw new TestException($"MoveNext {i}");
                yield return i;
            }
        }
        finally
        {
            Log($"disposed {name}");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 6; i++)
        {
            try
            {
                Log(await Leave(i));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
    }

    [CoTask]
    static async CoTask<string> Leave(int n)
    {
        foreach (var a in Source("a", n == 4 ? 2 : 100))
        {
            foreach (var b in Source("b"))
            {
                await Pause(a * 10 + b);
                if (n == 0)
                    return "return";
                if (n == 1)
                    break;
                if (n == 2)
                    goto end;
                if (n == 3)
                    throw new TestException("body");
                if (b == 1)
                    break;
            }
            if (a == 2)
                break;
        }
        return "end";
        end:
        return "goto";
    }
}
