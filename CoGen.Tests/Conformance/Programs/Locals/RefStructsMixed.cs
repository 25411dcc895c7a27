// C# 13. Spans given to spans declared elsewhere.
namespace Conformance.Locals.RefStructsMixed;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        Span<int> t = default;
        Span<int> s = a;
        try
        {
            t = s;
            t[0]++;
            Log(s[0]);
            await Pause(1);
        }
        finally
        {
            Log(a[0]);
        }
        Span<int> w = stackalloc int[2];
        try
        {
            var u = w;
            u[0] = 3;
            Log(w[0]);
            await Pause(2);
        }
        catch { }
        ReadOnlySpan<int> r = a;
        var q = r[1..];
        try
        {
            r = q;
            Log(r[0]);
            await Pause(3);
        }
        catch { }
        scoped Span<int> z = [1, 2];
        Span<int> y = z;
        Log(y[1]);
        await Pause(4);
        {
            Span<int> n = [3, 4, a[0]];
            var m = n[1..];
            m[0] = 7;
            Log(n[1]);
        }
        await Pause(5);
        var an = new[] { new { X = 1 }, new { X = 2 } };
        ref var e = ref an[0];
        e = new { X = 5 };
        Log(an[0].X);
        await Pause(6);
    }
}
