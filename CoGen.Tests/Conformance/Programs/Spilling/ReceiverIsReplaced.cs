// C# 5. A local or field read before an await keeps the value it had, though it is assigned meanwhile.
namespace Conformance.Spilling.ReceiverIsReplaced;

static partial class Program
{
    class P
    {
        public int F = 1;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var n = 1;
        Log(n + await Set(() => n = 5));
        Log(n);
        var p = new P();
        var q = p;
        Log(p.F + await Set(() => p = new P { F = 100 }));
        Log(p.F + q.F);
        var array = new[] { 1, 2 };
        var old = array;
        array[0] = await Set(() => array = [7, 8]);
        Log(Show(old) + Show(array));
        var i = 0;
        old[i] += await Set(() => i = 1);
        Log(Show(old) + i);
        p.F = await Set(() => p = new P());
        Log(p.F);
        Log(Two(n, n = 6) + await Set(() => n = 9) + n);
        Log(string.Concat(n, await Set(() => n = 3), n));
    }

    static int Two(int a, int b) => a * 10 + b;

    [CoTask]
    static async CoTask<int> Set(Action action)
    {
        await Pause(1);
        action();
        return 1000;
    }
}
