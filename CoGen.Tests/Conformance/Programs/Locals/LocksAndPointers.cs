// C# 13. lock of a Lock and of an object, fixed, stackalloc, spans and ref loops between awaits.
namespace Conformance.Locals.LocksAndPointers;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var l = new System.Threading.Lock();
        var o = new object();
        var n = 0;
        for (var i = 0; i < 2; i++)
        {
            lock (l)
            {
                n += i;
                Log("locked " + l.IsHeldByCurrentThread);
            }
            await Pause(i);
            lock (o)
            {
                n++;
                if (n == 2)
                {
                    Log("cont");
                    continue;
                }
                Log("o");
            }
            n += await Point(10);
            unsafe
            {
                var arr = new[] { 1, 2, 3 };
                fixed (int* p = arr)
                {
                    *p = n;
                    p[1] += 5;
                    n = *p + p[1];
                }
                int* q = stackalloc int[2];
                q[0] = n;
                n = q[0];
                fixed (char* c = "abc")
                    Log(c[1]);
            }
            Span<int> sp = stackalloc int[3];
            sp[1] = n;
            foreach (ref var s in sp)
                s++;
            Log(sp[1]);
            await Pause(7);
            ReadOnlySpan<char> ro = "hello".AsSpan(1, 2);
            Log(ro.ToString());
        }
        Log(n);
        lock (await Obj())
        {
            Log("in awaited lock");
        }
    }

    [CoTask]
    static async CoTask<object> Obj()
    {
        await Pause(3);
        return new object();
    }
}
