// C# 13. References, ref conditionals, ref fields, scoped spans and unsafe code between awaits.
// Other stops: a switch expression among the arguments of a call on several lines is one of its own; the loop over references that is copied
namespace Conformance.Mixed.References;

ref struct View(ref int at, Span<int> all)
{
    public ref int At = ref at;
    public readonly Span<int> All = all;

    public readonly void Dispose() => Log($"dispose {At} {All.Length}");

    public readonly ref int this[int i] => ref All[i];
}

struct Big
{
    public int A,
        B;
    public Inner In;

    public ref struct No { }

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public ref int RefA => ref A;
}

struct Inner
{
    public int[] X;
    public int Y;
}

class Holder
{
    public Big Big;
    public readonly Big Ro = new() { A = 7 };
    public Big[,] Grid = new Big[2, 2];
}

static partial class Program
{
    static ref int Pick(bool first, ref int a, ref int b)
    {
        Log($"pick {first}");
        return ref first ? ref a : ref b;
    }

    static ref readonly Big Read(Holder h) => ref h.Ro;

    static int Sum(scoped ReadOnlySpan<int> s)
    {
        var n = 0;
        foreach (ref readonly var x in s)
            n += x;
        return n;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var h = new Holder { Big = { In = { X = [1, 2, 3] } } };
        int a = await Point(1),
            b = await Point(2);
        {
            ref int r = ref a > b ? ref a : ref b;
            r += 10;
            ref var s = ref h.Big.In.X[1];
            s = r;
            r = ref s;
            r++;
        }
        await Pause(b);
        Log($"{a} {b} {h.Big.In.X[1]}");
        (await Point(3) > 2 ? ref a : ref b) = 33;
        Pick(a > b, ref a, ref b) += 5;
        ref var g = ref h.Grid[1, 0];
        g.A = 5;
        g.In.Y = g.A + Sum(h.Big.In.X);
        await Pause(g.In.Y);
        h.Grid[await Point(1), await Point(0)].B = await Point(9);
        Log(h.Grid[1, 0].B + h.Grid[1, 0].A);
        using (var v = new View(ref a, h.Big.In.X))
        {
            v.At++;
            v[0] = v.At + v.All[^1];
            foreach (ref var x in v.All)
                x *= 2;
            Log(v[0]);
        }
        Log(await Point(a) + Sum(h.Big.In.X));
        for (var i = 0; i < 2; i++)
        {
            scoped Span<int> span = h.Big.In.X;
            if (i == 1)
                span = stackalloc int[2] { 1, i };
            Log(Sum(span[1..]));
            await Pause(i);
            ref readonly var ro = ref Read(h);
            Log(ro.A + ro.In.Y);
            Span<char> text = stackalloc char[4];
            "ab".AsSpan().CopyTo(text);
            if (text is ['a', 'b', ..] && text.Length > i)
                Log(new string(text[..2]));
            ReadOnlySpan<char> name = text[..(i + 1)];
            Log(
                name switch
                {
                    "a" => "one",
                    "ab" => "two",
                    _ => "none",
                }
            );
        }
        unsafe
        {
            int* p = stackalloc int[2];
            p[0] = a;
            *(p + 1) = b;
            fixed (
                int* q = h.Big.In.X,
                    e = &h.Big.In.X[1]
            )
                Log(*q + e[0] + p[0] + p[1]);
            delegate* <int, int> f = &Twice;
            Log(f(3));
            Log(sizeof(Inner) > 0);
        }
        await Pause(6);
        h.Big.RefA = 4;
        var big = h.Big;
        Bump(ref big, in h.Big, out var copy);
        await Pause(copy.A);
        Log($"{big.A} {copy.A} {h.Big.A}");
        ref int Last(Span<int> t) => ref t[^1];
        Last(h.Big.In.X) = 99;
        Log(h.Big.In.X[2] + await Point(1));
        Big? maybe = h.Big;
        Log(maybe is { In: { X: [.., var last], Y: 0 }, A: > 3 and var q2 } ? last + q2 : 0);
        maybe = maybe.GetValueOrDefault() with { A = await Point(3), In = maybe.Value.In with { Y = await Point(4) } };
        Log(maybe.Value.A + maybe.Value.In.Y);
    }

    static int Twice(int x) => x * 2;

    static void Bump(ref Big b, in Big i, out Big o)
    {
        b.A++;
        o = i;
        o.A += 100;
    }
}
