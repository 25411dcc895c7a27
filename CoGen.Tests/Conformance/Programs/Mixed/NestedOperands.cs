// C# 8. Awaits among operators of one expression: precedence, short circuits and conditionals nested in arguments of everything.
namespace Conformance.Mixed.NestedOperands;

record P(int A, P? N = null)
{
    public int this[int i] => A + i;

    public static P operator +(P a, int b) => a with { A = a.A + b };

    public static implicit operator P(int n) => new(n);

    public P Add(int n, int m = 1) => new(A + n * m, this);

    public static bool operator true(P p) => p.A > 0;

    public static bool operator false(P p) => p.A <= 0;
}

static partial class Program
{
    static int F(int a, int b, int c = 9)
    {
        Log($"F {a} {b} {c}");
        return a * 100 + b * 10 + c;
    }

    static bool T(int n)
    {
        Log($"T{n}");
        return true;
    }

    static bool N(int n)
    {
        Log($"N{n}");
        return false;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        P? p = new(1);
        Log(
            F(await Point(1), T(2) && N(3) || await Point(4) > 3 && T(5) ? F(6, await Point(7)) : await Point(8), p?.N?.A ?? await Point(9))
        );
        Log(
            F(
                T(1)
                    ? N(2)
                        ? 3
                        : await Point(4)
                    : 5,
                p is { A: var a } && await Point(a) == 1 ? a : -3,
                c: F(await Point(1), 2)
            )
        );
        Log(F(p[await Point(1)], (p + await Point(2)).A, (await Point(3, p))?.Add(await Point(4), m: await Point(5)).N?.A ?? 6));
        Log(
            (
                await Point(1) switch
                {
                    1 when T(1) && await Point(2) == 2 => F(1, await Point(3)),
                    var x => x,
                }
            )
                + (await Point(4) is > 3 and < 9 ? 1 : 0) * await Point(5)
        );
        Log(
            !(T(1) & await Point(1) == 2 | N(2) ^ !(await Point(2) == 2))
                ? "x" + (await Point(3) > 2 ? $"{await Point(4)}" : "n")
                : null ?? "z"
        );
        P q = await Point(1) > 0 ? await Point(2) : p + await Point(3);
        Log(q.Add(F(1, 2), await Point(3)).Add(await Point(4), F(5, 6)).A + q.A);
        if (q ? T(1) && await Point(1) == 1 : N(2))
            Log("q");
        Log(
            (await Point(1), F(await Point(2), 3), (T(4), await Point(5))).Item3.Item2
                + new[] { F(1, await Point(6)), T(7) ? await Point(8) : 9 }[N(1) ? 0 : await Point(1)]
        );
        Log(
            new List<int>(await Point(3)) { F(0, 1), await Point(4) }
                .Select(z => z + 7)
                .Where((z, i) => z > i)
                .Sum()
                << await Point(1)
                >> F(0, 0, 1)
        );
        Log(
            ((Func<int, Func<int, int>>)(y => z => y + z + 7))(await Point(1))(await Point(2))
                + Math.Max(T(3) ? await Point(3) : 0, -await Point(4))
        );
        Log(
            (object)await Point(1) == (object)1
                || (await Point(2, (object?)null) ?? await Point(3, "s")) as string == "s" && (await Point(4, (object)5) as int? ?? 6) == 5
        );
        Log(
            checked((short)(await Point(100) * await Point(200)))
                + unchecked((byte)await Point(300))
                + (int)(char)(await Point(65) + 1)
                + ~await Point(1)
                + -await Point(2)
                - +await Point(3)
        );
        var s =
            (await Point(1, "abc"))[await Point(1)..].Replace(await Point(2, "b"), T(1) ? await Point(3, "x") : "y")[await Point(0)]
            + ""
            + default(int?)
            + (await Point(4, (int?)5))?.ToString()?.PadLeft(await Point(3));
        Log(s);
        Log(await Point(await Point(await Point(1) + 1) + await Point(2)) + F(await Point(F(await Point(1), 2)), 3));
        Log(T(1) && (N(2) || (await Point(1) == 1 && !(N(3) || await Point(2) == 3))) ? throw1(await Point(5)) : 0);
        int throw1(int n) => n < 0 ? throw new TestException("x") : n;
        try
        {
            Log(F(await Point(1), N(1) ? 1 : throw new TestException("arg"), await Point(2)));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            _ = p.N ?? throw await Point(1, new TestException("coal"));
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        Log((T(1) ? p : null)?.Add(await Point(2))?.N?[await Point(3)] is int v && v > await Point(1) ? v : -1);
        Log(
            typeof(P).Name
                + nameof(P.Add)
                + sizeof(int)
                + default(P)
                + await Point(1)
                + (p with { A = await Point(2), N = q with { A = await Point(3) } }).N!.A
        );
    }
}
