// C# 6. try blocks without awaits beside awaiting handlers; try verbatim inside an awaiting method.
namespace Conformance.ExceptionHandling.CatchWithoutAwaitInTry;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Pause(1);
        for (var i = 0; i < 3; i++)
        {
            try
            {
                if (i == 1)
                    continue;
                if (i == 2)
                    throw new TestException("two");
                Log("try");
            }
            catch (TestException e)
            {
                Log(e.Message);
                break;
            }
            finally
            {
                Log("finally");
            }
        }
        try
        {
            throw new TestException("sync");
        }
        catch (TestException e)
        {
            await Pause(2);
            Log(e.Message);
        }
        try
        {
            Log("sync try");
        }
        finally
        {
            await Pause(3);
            Log("async finally");
        }
    }
}
