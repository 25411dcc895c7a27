// C# 6. Catch and finally that await, in loops left by break, continue and return from within the handlers.
namespace Conformance.ExceptionHandling.HandlersInLoops;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 5; i++)
            Log(await Run(i));
    }

    [CoTask]
    static async CoTask<string> Run(int n)
    {
        var trace = "";
        for (var i = 0; i < 3; i++)
        {
            try
            {
                trace += i;
                await Fail(i);
            }
            catch (TestException e) when (n < 4)
            {
                trace += await Point(1, "c");
                if (n == 0)
                    break;
                if (n == 1)
                    continue;
                if (n == 2 && i == 1)
                    return trace + e.Message;
                trace += "-";
            }
            catch
            {
                trace += await Point(2, "d");
            }
            finally
            {
                trace += await Point(3, "f");
            }
            trace += "|";
        }
        return trace;
    }
}
