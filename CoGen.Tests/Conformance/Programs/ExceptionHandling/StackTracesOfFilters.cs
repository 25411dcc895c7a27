// C# 8. The lines of filters: of catches that await, that capture, and that are copied.
using System.Diagnostics;

namespace Conformance.ExceptionHandling.StackTracesOfFilters;

static partial class Program
{
    static bool Here(bool taken = true)
    {
        Log(new StackFrame(1, true).GetFileLineNumber());
        return taken;
    }

    static void Throw(int n) => throw new TestException($"thrown {n}");

    [CoTask]
    static async CoTask Awaiting(int n)
    {
        try
        {
            await Pause(1);
            Throw(n);
        }
        catch (InvalidOperationException) when (Here())
        {
            await Pause(2);
        }
        catch (TestException e) when (Here(n == 1) && e.Message.Length > 0)
        {
            Log(e.Message);
            await Pause(3);
        }
        catch (TestException) when (Here() && Here(false))
        {
            await Pause(4);
        }
        catch when (Here())
        {
            await Pause(5);
        }
    }

    [CoTask]
    static async CoTask Capturing(int n)
    {
        Func<bool> f = () => n > 0;
        try
        {
            await Pause(6);
            Throw(n);
        }
        catch (TestException e) when (Here() && new Func<bool>(() => f() && e.Message.Length > n)())
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask Checked(int n)
    {
        checked
        {
            try
            {
                await Pause(7);
                Throw(n);
            }
            catch (TestException) when (Here(n == 3))
            {
                Log("copied");
            }
            catch (TestException) when (Here())
            {
                await Pause(8);
            }
        }
    }

    [CoTask]
    static async CoTask Copied(int n)
    {
        await Pause(9);
        try
        {
            Throw(n);
        }
        catch (TestException) when (Here(false)) { }
        catch (TestException) when (Here())
        {
            Log("copied");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Awaiting(1);
        await Awaiting(2);
        await Capturing(1);
        await Checked(3);
        await Checked(4);
        await Copied(5);
    }
}
