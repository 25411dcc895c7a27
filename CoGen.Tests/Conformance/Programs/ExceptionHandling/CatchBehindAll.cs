// C# 8. A catch without a type behind one of every exception, which C# allows and nothing reaches.
namespace Conformance.ExceptionHandling.CatchBehindAll;

static partial class Program
{
    [CoTask]
    static async CoTask Filtered(string message)
    {
        try
        {
            throw Val("thrown", new TestException(message));
        }
        catch (Exception e) when (e.Message == "a")
        {
            await Pause(1);
            Log("filtered");
        }
        catch (Exception)
        {
            Log("plain");
        }
        catch when (message == "c")
        {
            await Pause(2);
            Log("never");
        }
    }

    [CoTask]
    static async CoTask Rethrown()
    {
        try
        {
            await Fail(1);
        }
        catch (Exception)
        {
            await Pause(2);
            Log("all");
        }
        catch
        {
            await Pause(3);
            throw;
        }
        finally
        {
            await Pause(4);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Filtered("a");
        await Filtered("b");
        await Filtered("c");
        await Rethrown();
    }
}
