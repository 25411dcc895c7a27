// C# 5. lock, fixed, unsafe, checked blocks without awaits between awaits.
namespace Conformance.Locals.LockAndFixed;

static unsafe partial class Program
{
    static int Sum(int* p, int n)
    {
        var sum = 0;
        for (var i = 0; i < n; i++)
            sum += p[i];
        return sum;
    }

    static partial class Safe
    {
        internal static int Twice(int n) => n * 2;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var gate = new object();
        var n = await Point(1);
        lock (gate)
        {
            n++;
            Log(n);
        }
        await Pause(2);
        var numbers = new[] { n, 2, 3 };
        unsafe
        {
            fixed (int* p = numbers)
            {
                Log(Sum(p, 3));
            }
            int local = 5;
            int* q = &local;
            *q += 1;
            Log(local);
        }
        await Pause(3);
        checked
        {
            n += await Point(4);
        }
        lock (gate)
            for (var i = 0; i < 2; i++)
                Log(Safe.Twice(i + n));
        await Pause(5);
        var theLock = new System.Threading.Lock();
        lock (theLock)
        {
            Log(theLock.IsHeldByCurrentThread);
        }
        await Pause(6);
    }
}
