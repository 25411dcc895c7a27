// C# 7. throw await behind an arrow, and in branches.
namespace Conformance.Spilling.ArrowThrows;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await A();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            await B();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        Log(await C(true));
        try
        {
            Log(await C(false));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask<Exception> Ex(string s)
    {
        await Pause(1);
        return new TestException(s);
    }

    [CoTask]
    static async CoTask<int> A() => throw await Ex("a");

    [CoTask]
    static async CoTask B() => throw await Ex("b");

    [CoTask]
    static async CoTask<int> C(bool b) => b ? await Point(3) : throw await Ex("c");
}
