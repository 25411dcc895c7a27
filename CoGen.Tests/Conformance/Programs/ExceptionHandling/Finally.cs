// C# 5. finally runs once on every way out: end, return, break, continue, goto, throw.
namespace Conformance.ExceptionHandling.Finally;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 7; i++)
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
        for (var i = 0; i < 3; i++)
        {
            try
            {
                Log($"try {i}");
                await Pause(i);
                if (n == 0)
                    return "return";
                if (n == 1)
                    break;
                if (n == 2 && i == 0)
                    continue;
                if (n == 3)
                    goto outside;
                if (n == 4)
                    throw new TestException("throw");
                if (n == 5)
                    await Fail(i);
                Log("end of try");
            }
            finally
            {
                Log($"finally {i}");
            }
            Log("after");
        }
        return "end of method";
        outside:
        return "goto";
    }
}
