// C# 13. Spans and ref structs between awaits.
namespace Conformance.Locals.SpansBetweenAwaits;

static partial class Program
{
    [CoTask]
    static async CoTask M1(int n)
    {
        Span<int> s = stackalloc int[n];
        for (var i = 0; i < s.Length; i++)
            s[i] = i;
        var sum = 0;
        foreach (var x in s)
            sum += x;
        await Pause(sum);
        s = new int[2];
        s[0] = await2();
        Log(s[0]);
        ReadOnlySpan<char> c = "hello";
        Log(c[1..3].ToString());
        await Pause(1);
        c = "x";
        Log(c.Length);
        if (c is "x")
            Log("is x");
        switch ((ReadOnlySpan<char>)"ab")
        {
            case "ab":
                Log("ab");
                break;
        }
        await Pause(2);
        int await2()
        {
            Span<int> q = [1, 2];
            return q[1];
        }
        foreach (var part in "a,b".AsSpan().Split(','))
            Log(part.ToString());
        await Pause(3);
        using var e = new Enu();
        while (e.Next())
        {
            Log(e.Cur);
        }
    }

    [CoTask]
    static async CoTask<int> M2(int[] a)
    {
        var t = 0;
        foreach (ref var x in a.AsSpan())
        {
            x *= 2;
            t += x;
        }
        await Pause(t);
        ref var f = ref a[0];
        f++;
        var m = a.AsMemory(1);
        await Pause(1);
        m.Span[0] = 9;
        t += Inner(m.Span);
        for (var i = 0; i < 2; i++)
        {
            Span<int> s = a.AsSpan(i);
            t += s[0];
            await Pause(i);
        }
        return t + a[0] + await Point(a.AsSpan().Length) + System.Runtime.InteropServices.MemoryMarshal.Cast<int, byte>(a).Length;
        static int Inner(scoped Span<int> s) => s.Length;
    }

    [CoTask]
    static async CoTask<string> M3(string s)
    {
        var r = s.AsSpan(1).ToString() + await Point(1);
        Rs rs = new() { X = 1 };
        rs.X += 2;
        r += rs.X;
        await Pause(2);
        rs = new();
        r += rs.X;
        {
            scoped var z = new Rs { X = 5 };
            r += z.X;
        }
        await Pause(3);
        return string.Concat(r, s.AsSpan(0, 1));
    }

    ref struct Rs
    {
        public int X;
    }

    class Enu : IDisposable
    {
        int _i;
        public int Cur => _i;

        public bool Next() => _i++ < 2;

        public void Dispose() => Log("enu");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await M1(3);
        Log(await M2([1, 2, 3]));
        Log(await M3("abc"));
    }
}
