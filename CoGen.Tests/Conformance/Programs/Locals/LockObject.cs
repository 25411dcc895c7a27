// C# 13. System.Threading.Lock.
namespace Conformance.Locals.LockObject;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var l = new System.Threading.Lock();
        var n = 0;
        lock (l)
        {
            n++;
        }
        await Pause(1);
        var same = await Point(2, l);
        lock (same)
        {
            n++;
            Log(l.IsHeldByCurrentThread);
        }
        Log(l.IsHeldByCurrentThread);
        using (l.EnterScope())
        {
            n++;
        }
        for (var i = 0; i < 2; i++)
        {
            lock (l)
            {
                if (i == 1)
                    continue;
                n += i;
            }
            await Pause(3);
        }
        Log(n);
        lock (await Point(5, l))
            n++;
        lock (await Point(6, l))
        {
            n++;
            Log(l.IsHeldByCurrentThread);
        }
        try
        {
            lock (l)
            {
                throw new TestException("in lock");
            }
        }
        catch (TestException e)
        {
            Log(l.IsHeldByCurrentThread);
            await Pause(4);
            Log(e.Message);
        }
    }
}
