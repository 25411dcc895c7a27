// C# 11. Local functions of every kind.
// Without a frame: Main__Frame.Fact
namespace Conformance.Closures.KindsOfLocalFunctions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Fact(4));
        int Fact2(int n) => n <= 1 ? 1 : n * Fact2(n - 1);
        Log(Fact2(await Point(5)));
        async CoTask<int> Fact(int n)
        {
            await Pause(n);
            return n <= 1 ? 1 : n * await Fact(n - 1);
        }
        var k = await Point(1);
        int Gen<T>(T t)
            where T : IComparable<T> => t.CompareTo(t) + k;
        Log(Gen("x") + Gen(3));
        k++;
        IEnumerable<int> It()
        {
            for (var i = 0; i < 3; i++)
                yield return i + k;
        }
        foreach (var x in It())
        {
            await Pause(x);
            Log(x);
        }
        async IAsyncEnumerable<int> AIt()
        {
            for (var i = 0; i < 2; i++)
            {
                await TaskPoint(i);
                yield return i + k;
            }
        }
        await foreach (var x in AIt())
            Log(x);
        static int Stat(int a, int b = 3, params int[] c) => a + b + c.Length;
        Log(Stat(await Point(1)) + Stat(1, 2, 3, await Point(4)));
        void RefOut(ref int a, out int b, in int c)
        {
            a++;
            b = a + c;
            k++;
        }
        RefOut(ref k, out var o, 3);
        await Pause(1);
        Log(k + o);
        ref int RefRet(int[] a) => ref a[k - k];
        var arr = new[] { 1 };
        RefRet(arr)++;
        Log(arr[0] + await Point(2));
        Func<int> d = Del;
        int Del() => k;
        await Pause(3);
        k += 10;
        Log(d());
        {
            int k2 = await Point(4);
            int Inner()
            {
                int Deep() => k2 + k;
                return Deep() + await2();
                int await2() => k2;
            }
            k2++;
            Log(Inner());
        }
        for (var i = 0; i < 2; i++)
        {
            int Cap() => i * 10 + k;
            await Pause(i);
            Log(Cap());
        }
        [System.Diagnostics.Conditional("NEVER")]
        static void Cond() => Log("never");
        Cond();
        unsafe int Uns()
        {
            int z = 4;
            int* p = &z;
            return *p + k;
        }
        Log(Uns());
        bool Even(int n) => n == 0 || Odd(n - 1);
        bool Odd(int n) => n != 0 && Even(n - 1);
        Log(Even(await Point(4)));
        T Id<T>(T t) => t;
        Log(Id<Func<int>>(() => k)());
        (int, int) Tup() => (k, k);
        var (a1, b1) = Tup();
        await Pause(1);
        Log(a1 + b1);
        try
        {
            Thr();
        }
        catch (TestException)
        {
            await Pause(2);
        }
        void Thr() => throw new TestException("t");
        Action cap = () =>
        {
            int L2() => k++;
            L2();
        };
        cap();
        await Pause(3);
        Log(k);
        async Task<int> Tsk()
        {
            await TaskPoint(1);
            return k;
        }
        Log(await Tsk());
        async ValueTask Vt()
        {
            await Task.Yield();
            k = 0;
        }
        await Vt();
        Log(k);
        string Def(string s = nameof(k), [CallerArgumentExpression(nameof(s))] string? e = null) => s + e;
        Log(Def() + Def("q"));
    }
}
