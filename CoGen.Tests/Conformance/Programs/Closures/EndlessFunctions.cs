// C# 12. Local functions that never return: behind a call of one, every variable is assigned.
// Other stops: what stands behind a call that never returns is not reached
namespace Conformance.Closures.EndlessFunctions;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Throws(object o, bool go)
    {
        int a;
        string s;
        await Pause(1);
        if (o is not int i)
        {
            Fail("no int");
            return 0;
        }
        if (go)
            a = await Point(i);
        else
            Fail("not");
        switch (i)
        {
            case 1:
                s = "one";
                break;
            case 2:
                s = await Point(2, "two");
                break;
            default:
                Fail(await Point(3, "kind"));
                break;
        }
        Action check = () =>
        {
            int z;
            if (a > 0)
                z = 1;
            else
                Fail("z");
            Log(z + s);
        };
        check();
        return a + s.Length;

        void Fail(string what)
        {
            Log(what);
            throw new TestException(what);
        }
    }

    [CoTask]
    static async CoTask<int> Endless(bool go)
    {
        await Pause(1);
        int x;
        if (go)
            x = 1;
        else
            Ping();
        int y;
        if (x > 0)
            y = 2;
        else
            Loop();
        return x + y;

        void Ping() => Pong();
        void Pong()
        {
            if (go)
                Ping();
            else
                Loop();
        }
        void Loop()
        {
            while (true)
            {
                try
                {
                    Fail();
                }
                catch (TestException)
                {
                    Fail();
                }
            }
        }
        void Fail() => throw new TestException("fail");
    }

    [CoTask]
    static async CoTask<int> Caught(bool go)
    {
        await Pause(1);
        var x = 0;
        if (go)
            Quiet();
        Log(x);
        return Depth(2);

        void Quiet()
        {
            try
            {
                Fail();
            }
            catch (TestException)
            {
                x++;
            }
        }
        int Depth(int n) => n == 0 ? x : Depth(n - 1);
        void Fail() => throw new TestException("quiet");
    }

    [CoTask]
    static async CoTask<int> InTry(int n)
    {
        int x;
        try
        {
            await Pause(1);
            if (n > 0)
                x = n;
            else
                Fail();
            return x;

            void Fail() => throw new TestException("in try");
        }
        catch (TestException e)
        {
            Log(e.Message);
            return await Point(2);
        }
    }

    [CoTask]
    static async CoTask<int> LeftOut(int n)
    {
        await Pause(1);
        Check();
        return n;

        [System.Diagnostics.Conditional("NEVER_DEFINED")]
        static void Check() => throw new TestException("check");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await LeftOut(5));
        Log(await InTry(1) + await InTry(0));
        foreach (var (o, go) in new (object, bool)[] { (1, true), (2, true), (3, true), ("s", true), (1, false) })
        {
            try
            {
                Log(await Throws(o, go));
                Log(await Endless(go));
                Log(await Caught(go));
            }
            catch (TestException e)
            {
                Log("caught " + e.Message);
            }
        }
    }
}
