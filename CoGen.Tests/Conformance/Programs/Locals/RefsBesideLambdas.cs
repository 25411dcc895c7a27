// C# 13. Ref locals and spans that are found by capturing lambdas.
namespace Conformance.Locals.RefsBesideLambdas;

static partial class Program
{
    static ref int Find(int[] a, Func<int, bool> f)
    {
        for (var i = 0; i < a.Length; i++)
            if (f(a[i]))
                return ref a[i];
        return ref a[0];
    }

    static Span<int> Sp(int[] a, Func<int, int> f)
    {
        for (var i = 0; i < a.Length; i++)
            a[i] = f(a[i]);
        return a;
    }

    ref struct Rs(Func<int> f)
    {
        public Func<int> F = f;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        var k = await Point(2);
        for (var i = 0; i < 2; i++)
        {
            var m = k;
            ref var x = ref Find(a, y => y == m + i);
            x += 10;
            Log(Show(a));
            m++;
            await Pause(i);
            a = [1, 2, 3];
        }
        Span<int> s = a.AsSpan(Array.FindIndex(a, y => y == k));
        s[0] = 9;
        Log(Show(a));
        await Pause(4);
        {
            var q = 2;
            Rs r = new(() => q);
            q = 5;
            Log(r.F());
        }
        await Pause(5);
        foreach (ref var z in Sp(a, y => y + k))
            z++;
        Log(Show(a));
        await Pause(6);
    }
}
