// C# 5. Awaits in try blocks; several catches; what is thrown before, at and after the await.
namespace Conformance.ExceptionHandling.TryCatch;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 6; i++)
            Log(await Run(i));
    }

    [CoTask]
    static async CoTask<string> Run(int n)
    {
        try
        {
            if (n == 0)
                throw new TestException("before");
            await Pause(n);
            if (n == 1)
                throw new ArgumentException("after");
            if (n == 2)
                await Fail(2);
            if (n == 3)
                Log((new int[1])[n]);
            if (n == 4)
                return "returned";
            Log("end of try");
        }
        catch (TestException e)
        {
            Log($"test {e.Message}");
        }
        catch (ArgumentException)
        {
            Log("argument");
            return "from catch";
        }
        catch
        {
            Log("any");
        }
        return $"end {n}";
    }
}
