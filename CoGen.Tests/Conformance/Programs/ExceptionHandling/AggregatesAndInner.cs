// C# 6. AggregateException, inner exceptions, custom exceptions with data, exceptions of handles and of .NET tasks.
// No kill: several tasks
namespace Conformance.ExceptionHandling.AggregatesAndInner;

class CustomException(string message, int code) : TestException(message)
{
    public int Code => code;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await Throws(5);
        }
        catch (CustomException e) when (e.Code > 3)
        {
            Log(e.Code);
        }
        try
        {
            await Task.WhenAll(TaskPoint(1), Task.FromException<int>(new TestException("in task")));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        var handle = await Sys.Start(Throws(7));
        for (var i = 0; i < 2; i++)
        {
            try
            {
                await handle;
            }
            catch (CustomException e)
            {
                Log($"{e.Code} {e.Message}");
            }
        }
        try
        {
            try
            {
                await Throws(1);
            }
            catch (Exception e)
            {
                throw new AggregateException("both", e, new InvalidOperationException("second"));
            }
        }
        catch (AggregateException e)
        {
            await Pause(2);
            Log(e.InnerExceptions.Count + e.InnerException!.Message);
        }
    }

    [CoTask]
    static async CoTask<int> Throws(int code)
    {
        await Pause(code);
        throw new CustomException("custom", code);
    }
}
