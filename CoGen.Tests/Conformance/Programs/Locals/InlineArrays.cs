// C# 12. Inline arrays: elements, loops with awaits over variables, fields, elements and values, slices.
namespace Conformance.Locals.InlineArrays;

[InlineArray(4)]
struct Buf
{
    private int _e;
}

class H
{
    public Buf B;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var b = new Buf();
        b[0] = 1;
        b[1] = 5;
        b[2] += 3;
        b[await Point(1)]++;
        Log($"{b[0]} {b[1]} {b[2]}");
        var h = new H();
        h.B[await Point(0)] = 7;
        h.B[await Point(1)] += 2;
        Log($"{h.B[0]} {h.B[1]} {h.B[3]}");
        foreach (var x in b)
        {
            Log(x + await Point(1));
        }
        Log(Sum(b[..2]) + await Point(1));
        var arr = new Buf[2];
        arr[await Point(1)][I(2)] = 9;
        Log(arr[1][2]);
        int total = 0;
        foreach (var x in h.B)
        {
            await Pause(x);
            total += x;
            h.B[3] = 50;
        }
        Log(total);
        foreach (var x in Make())
        {
            await Pause(x);
        }
        foreach (var x in arr[I(1)])
        {
            await Pause(x);
            arr[1][3] = 9;
        }
    }

    static Buf Make()
    {
        var b = new Buf();
        b[1] = 7;
        return b;
    }

    static int I(int i)
    {
        Log("I" + i);
        return i;
    }

    static int Sum(ReadOnlySpan<int> s)
    {
        var t = 0;
        foreach (var i in s)
            t += i;
        return t;
    }
}
