// C# 11. Generic math, static abstract tasks, checked user operators, inline arrays and aliases of any type.
// Without a frame: IShape`1.Default, Sq.Slow
using System.Numerics;
using Grid = int[][];
using Pair = (int Left, string Right);
using unsafe Ptr = int*;

namespace Conformance.Mixed.GenericMath;

interface IShape<TSelf>
    where TSelf : IShape<TSelf>
{
    static abstract TSelf Create(int n);
    static abstract CoTask<int> Slow(TSelf s);
    static virtual CoTask<string> Name(int k) => Default(k);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator checked -(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    private static async CoTask<string> Default(int k)
    {
        await Pause(k);
        return "default";
    }
}

readonly partial struct Sq(int n) : IShape<Sq>
{
    public readonly int N = n;

    public static Sq Create(int n) => new(n);

    [CoTask]
    public static async CoTask<int> Slow(Sq s)
    {
        await Pause(s.N);
        return s.N * s.N;
    }

    public static Sq operator +(Sq a, Sq b)
    {
        Log("+");
        return new(a.N + b.N);
    }

    public static Sq operator -(Sq a, Sq b)
    {
        Log("-");
        return new(a.N - b.N);
    }

    public static Sq operator checked -(Sq a, Sq b)
    {
        Log("checked -");
        return new(checked(a.N - b.N));
    }

    public static explicit operator int(Sq s)
    {
        Log("int");
        return s.N;
    }

    public static explicit operator checked int(Sq s)
    {
        Log("checked int");
        return s.N;
    }
}

[InlineArray(4)]
struct Four<T>
{
    private T _0;
}

static partial class Program
{
    [CoTask]
    static async CoTask<T> Sum<T>(IEnumerable<T> all)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var x in all)
        {
            sum += x * await Point(1, T.One);
            if (sum > T.CreateChecked(await Point(100)))
                break;
        }
        return checked(sum + T.CreateSaturating(await Point(1)));
    }

    [CoTask]
    static async CoTask<int> Shapes<T>(int n)
        where T : IShape<T>
    {
        var a = T.Create(await Point(n));
        var b = T.Create(n + 1);
        var c = a + await Point(2, b);
        c += await Point(3, a);
        unchecked
        {
            c = c - await Point(4, a);
        }
        checked
        {
            c -= await Point(5, a);
            unchecked
            {
                c -= await Point(6, a);
            }
            c = c - b;
        }
        Log(await T.Name(await Point(1)));
        return await T.Slow(c);
    }

    [CoTask]
    static async CoTask Inline()
    {
        Four<int> four = default;
        four[await Point(1)] = 2;
        four[^await Point(1)] += 3;
        four[0]++;
        four[2] = four[1] + 4;
        var sum = 0;
        foreach (var x in four)
            sum += x;
        Log(sum);
        foreach (ref var x in ((Span<int>)four)[1..])
            x *= 2;
        await Pause(1);
        foreach (var x in four)
        {
            await Pause(x);
            Log(x);
        }
        ReadOnlySpan<int> s = four[..2];
        Log(s[1]);
        var boxes = new Four<string>[2];
        boxes[await Point(1)][await Point(0)] = "s";
        boxes[1][0] += "t";
        Log(boxes[1][0]);
        Holder h = new();
        h.F[await Point(2)] ??= "u";
        h.F[2] ??= "v";
        (h.F[0], h.F[1]) = ("w", h.F[2]);
        Log($"{h.F[0]}{h.F[1]}{h.F[2]}");
    }

    class Holder
    {
        public Four<string?> F;
    }

    [CoTask]
    static async CoTask<Pair> Aliases(Pair p, Grid g)
    {
        Pair q = (p.Left + await Point(1), p.Right + await Point(2, "r"));
        Grid h =
        [
            [await Point(3)],
            .. g,
        ];
        unsafe
        {
            var x = q.Left;
            Ptr ptr = &x;
            *ptr += h.Length;
            q.Left = x;
        }
        await Pause(1);
        return q with { Right = q.Right + h[^1].Length };
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Sum([1, 2, 3]));
        Log(await Sum([1.5, 2.5]));
        try
        {
            Log(await Sum<byte>([200, 50, 9]));
        }
        catch (OverflowException)
        {
            Log("overflow");
        }
        Log(await Sum([new BigInteger(5)]));
        Log(await Shapes<Sq>(1));
        await Inline();
        Log(
            await Aliases(
                (1, "a"),
                [
                    [1, 2],
                ]
            )
        );
        Log(checked((int)await Point(1, new Sq(3))) + unchecked((int)await Point(1, new Sq(4))));
    }
}
