// C# 6. Awaits in catch blocks, with the exception variable, several catches, nested try.
namespace Conformance.ExceptionHandling.AwaitInCatch;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 5; i++)
        {
            try
            {
                Log(await Run(i));
            }
            catch (Exception e)
            {
                Log($"escaped {e.GetType().Name} {e.Message}");
            }
        }
    }

    [CoTask]
    static async CoTask<string> Run(int n)
    {
        try
        {
            await Pause(n);
            if (n < 3)
                throw new TestException($"n {n}");
            if (n == 3)
                throw new ArgumentException("arg");
            return "fine";
        }
        catch (TestException e) when (n < 2)
        {
            Log(e.Message);
            await Pause(10 + n);
            if (n == 1)
                throw;
            return $"caught {e.Message} {await Point(20)}";
        }
        catch (ArgumentException e)
        {
            try
            {
                await Fail(30);
            }
            catch (TestException inner)
            {
                await Pause(31);
                Log($"{e.Message} {inner.Message}");
            }
            await Pause(32);
        }
        catch
        {
            await Pause(40);
            throw;
        }
        finally
        {
            Log("finally");
        }
        return "end";
    }
}
