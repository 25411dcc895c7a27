// C# 8. Calls within cleanup within calls.
// Without a frame: AR.DisposeAsync, Src.DisposeAsync, Src.MoveNextAsync
namespace Conformance.ExceptionHandling.CallsInNests;

static partial class Program
{
    [CoTask]
    static async CoTask<int> A(int n)
    {
        using var r = new Resource("A" + n);
        try
        {
            return n == 0 ? await B() : await A(n - 1) + 1;
        }
        catch (Exception e) when (Log3(e))
        {
            await Pause(60);
            throw;
        }
        finally
        {
            await Pause(n);
            Log("fin" + n);
        }
    }

    [CoTask]
    static async CoTask<int> B()
    {
        await using var a = new AR("b");
        await foreach (var x in new Src())
        {
            try
            {
                await Pause(x);
            }
            finally
            {
                await (x == 2 ? Point(70) : Point(71));
                [CoTask]
                async CoTask L()
                {
                    try
                    {
                        await Pause(72);
                    }
                    finally
                    {
                        await Pause(73);
                    }
                }
                await L();
            }
        }
        lock (typeof(string))
        {
            Log("lock");
        }
        try
        {
            try
            {
                await Fail(7);
            }
            finally
            {
                await Pause(8);
            }
        }
        catch (TestException)
        {
            await Pause(9);
        }
        return 5;
    }

    static bool Log3(Exception e)
    {
        Log("filter " + e.Message);
        return true;
    }

    class AR(string n)
    {
        public async CoTask DisposeAsync()
        {
            Log("d" + n);
            await Pause(80);
            Log("d2" + n);
        }
    }

    class Src
    {
        public Src GetAsyncEnumerator() => this;

        int _i;
        public int Current => _i;

        public async CoTask<bool> MoveNextAsync()
        {
            await Pause(81);
            return ++_i < 4;
        }

        public async CoTask DisposeAsync()
        {
            await Pause(82);
            Log("src");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        try
        {
            await A(3);
        }
        finally
        {
            Log("main fin");
            await Pause(50);
            Log("main fin2");
        }
    }
}
