// C# 13. Unsafe types and methods whose tasks await nothing in unsafe code; pointers that live between awaits.
namespace Conformance.Declarations.Unsafe;

unsafe partial class Everything
{
    private int _n = 4;

    [CoTask]
    public async CoTask<int> Read()
    {
        fixed (int* p = &_n)
        {
            *p += 1;
            return *p;
        }
    }
}

static partial class Program
{
    [CoTask]
    static unsafe async CoTask<int> Sum(int[] all)
    {
        var sum = 0;
        fixed (int* p = all)
        {
            for (var i = 0; i < all.Length; i++)
                sum += p[i];
        }
        Func<int, int> f = n =>
        {
            var k = &n;
            return *k + sum;
        };
        return f(1);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Everything().Read());
        Log(await Sum([1, 2, 3]));
        var all = new long[] { await Point(1), await Point(2) };
        for (var i = 0; i < 2; i++)
        {
            unsafe
            {
                fixed (long* p = all)
                {
                    p[i] += sizeof(long);
                }
            }
            await Pause(i);
        }
        Log(Show(all));
    }
}
