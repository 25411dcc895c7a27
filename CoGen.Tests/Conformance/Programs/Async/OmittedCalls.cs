// C# 9. Calls that the compiler leaves out, with their arguments: nothing in them is awaited.
namespace Conformance.Async.OmittedCalls;

static partial class Program
{
    [System.Diagnostics.Conditional("NOT_DEFINED")]
    static void Gone(int x, int y = 0) => Log("gone " + x);

    [System.Diagnostics.Conditional("NOT_DEFINED")]
    static void Gone2(Func<int> f) => Log("gone " + f());

    static partial void Missing(int x);

    [CoTask]
    internal static async CoTask Main()
    {
        Gone(await Point(1));
        Log("a");
        Missing(await Point(2));
        Log("b");
        Gone(Val(3), await Point(4));
        C? c = new();
        c?.Gone(await Point(5));
        c.Gone(await Point(6));
        c.Self("receiver").Gone(await Point(6));
        c.Self("first")?.Self("second")?.Gone(await Point(6));
        if (await Point(7) == 7)
            Gone(await Point(8));
        for (var i = 0; i < 2; Gone(await Point(9)), i++)
            Log(i);
        try
        {
            Gone(await Fail(10));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        finally
        {
            Gone(await Point(11));
        }
        System.Diagnostics.Debug.Assert(await Point(12) == 13);
        var n = 1;
        Gone2(() => n++);
        await Pause(1);
        Log(n);
    }

    class C
    {
        public C Self(string name)
        {
            Log(name);
            return this;
        }

        [System.Diagnostics.Conditional("NOT_DEFINED")]
        public void Gone(int x) => Log("gone " + x);
    }
}
