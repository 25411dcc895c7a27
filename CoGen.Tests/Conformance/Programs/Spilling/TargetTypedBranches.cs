// C# 14. Branches and arms that are converted by themselves, to a type that their own common type has no conversion to.
namespace Conformance.Spilling.TargetTypedBranches;

enum En : short
{
    A,
    B = 3,
}

class Money(long v)
{
    public static implicit operator Money(int i)
    {
        Log($"Money({i})");
        return new(i);
    }

    public static implicit operator long(Money m)
    {
        Log("long");
        return m.V;
    }

    public long V => v;

    public override string ToString() => $"${v}";

    public static Money? operator +(Money? a, Money? b)
    {
        Log($"{a}+{b}");
        return a is null || b is null ? null : new(a.V + b.V);
    }
}

static partial class Program
{
    static byte B(byte x)
    {
        Log(x);
        return x;
    }

    static string Ov(byte a, int b) => $"b{a}{b}";

    static string Ov(int? a, int b) => $"n{a}{b}";

    static string En(En e, int b) => $"{e}{b}";

    static T Gen<T>(T a, T b, int c)
    {
        Log($"{typeof(T).Name} {a} {b} {c}");
        return a;
    }

    [CoTask]
    static async CoTask Targets(bool t, int k)
    {
        byte a = t ? (byte)await Point(7) : (byte)1;
        byte b = k switch
        {
            0 => 5,
            _ => (k > 0 ? (byte)await Point(3) : (byte)6),
        };
        a = t ? await Point(1, a) : (byte)9;
        a += t ? await Point(1, a) : (byte)9;
        short s = k switch
        {
            0 => 1,
            1 => t ? (short)2 : (short)await Point(3),
            _ => await Point(4, (sbyte)-4),
        };
        Log($"{a} {b} {s}");
        Log(
            B(t ? (byte)1 : await Point(2, b))
                + B(
                    k switch
                    {
                        1 => 2,
                        _ => await Point(3, b),
                    }
                )
        );
        Log(Ov(t ? 1 : await Point(2, b), await Point(1)) + Ov(t ? null : await Point(1), await Point(2)));
        Log(Ov(t ? await Point(2, b) : b, await Point(1)) + Ov(t ? 5 : b, await Point(1)));
        Log(En(t ? 0 : await Point(1, TargetTypedBranches.En.B), await Point(3)) + En(0, await Point(1)));
        int? n = t ? null : await Point(3);
        long? l = t ? await Point(3) : null;
        Log(n + l);
        Money? m = t ? await Point(4) : 5;
        Money? m2 = t ? await Point(4, (Money?)null) : 5;
        Money m3 = k switch
        {
            1 => await Point(1),
            2 => new Money(9),
            _ => 3,
        };
        m += await Point(3) + (m2 ?? await Point(8));
        Log($"{m} {m2} {m3}");
        long lg = t ? m! : await Point(2);
        lg += k switch
        {
            1 => m3,
            _ => await Point(3, 5u),
        };
        Log(lg);
        object o = t ? await Point(1) : "str";
        IComparable c = k switch
        {
            1 => 1,
            2 => "s",
            _ => await Point(1.5m > 1 ? 1 : 0),
        };
        IEnumerable<int> e = t ? [await Point(1), 2] : new List<int> { await Point(4) };
        List<long> ll = k switch
        {
            1 => [1, await Point(2)],
            _ => [],
        };
        Log($"{o} {c} {Show(e)} {Show(ll)}");
        Func<int, long> f = t ? x => x + 1 : await Point(2, (Func<int, long>)(z => z * 2));
        Action? act = k switch
        {
            1 => () => Log("act1"),
            _ => (await Point(1)) is 1 ? null : () => Log("other"),
        };
        act?.Invoke();
        Log(f(3));
        (long, byte) tp = k switch
        {
            1 => (await Point(1), 2),
            _ => (3, (byte)await Point(4)),
        };
        (int? q, string? w, object?) t3 = k switch
        {
            1 => (null, await Point(1, "z"), 1),
            _ => (await Point(5), null, default),
        };
        Log($"{tp} {t3}");
        (byte, long) t4 = (1, await Point(2));
        (a, lg, n) = (t ? (byte)1 : await Point(2, b), await Point(3), t ? null : 5);
        Log($"{t4} {a} {lg} {n}");
        double d = t ? await Point(1) : 2.5f;
        decimal dm = k + (t ? await Point(1) : 2L);
        Log($"{d} {dm}");
        Log(Gen(t ? 1 : await Point(2L > 1 ? 2 : 3, 2L), 4, await Point(1)));
        Log(Gen(null, "a", await Point(1)) ?? "nul");
        Log(
            Gen(
                k switch
                {
                    1 => 1,
                    _ => await Point(5, 5.5),
                },
                1,
                await Point(1)
            )
        );
        Log(Gen<object>(t ? 1 : await Point(1, "x"), new(), await Point(2)).ToString());
        Span<byte> sp = t ? [1, (byte)await Point(2)] : stackalloc byte[2];
        Log(sp.Length);
        ReadOnlySpan<char> rs = t ? "abc" : await Point(1, "xyz");
        Log(rs.ToString());
        nint ni = t ? 5 : await Point(1);
        char ch = t ? (char)await Point(65) : 'b';
        ch += (char)await Point(1);
        uint u = t ? 5 : (uint)await Point(1);
        ulong ul = k switch
        {
            1 => 1,
            2 => u,
            _ => (ulong)await Point(3),
        };
        Log($"{ni} {ch} {u} {ul}");
        int[] arr = t ? [] : [await Point(1)];
        string?[] sa =
        [
            t ? null : await Point(1, "x"),
            .. k switch
            {
                1 => new[] { "a" },
                _ => await Point(2, new[] { "b" }),
            },
        ];
        Log(Show(arr) + Show(sa));
        En en = k switch
        {
            1 => 0,
            _ => await Point(1, TargetTypedBranches.En.B),
        };
        en |= t ? 0 : await Point(1, TargetTypedBranches.En.B);
        Log(en);
        byte[] bs =
        [
            1,
            t ? await Point(1, b) : (byte)4,
            k switch
            {
                1 => 2,
                _ => await Point(3, b),
            },
        ];
        bs[t ? await Point(1) : 0] = t ? (byte)8 : await Point(9, b);
        Log(Show(bs));
        var an = new { X = t ? 1 : await Point(2, 3L), Y = t ? await Point(1, "s") : null };
        Log(an);
        B(checked(t ? (byte)(k + 1) : await Point(1, b)));
        byte rb = await Ret(t, b);
        Log(await Lam(t));
        dynamic dy = t ? 1 : await Point(1, "d");
        Log(dy + await Point(1));
        long? sum =
            (t ? 1 : await Point(2))
            + (
                k switch
                {
                    1 => (int?)null,
                    _ => await Point(3),
                }
            );
        Log(sum);
        Log((t ? await Point(1) : default(int?))?.ToString() ?? "nn");
        Log(
            (t, k) switch
            {
                (true, 1) => (object)1,
                (false, _) => await Point(1) is 1 ? "s" : 'c',
                _ => 1m,
            }
        );
    }

    [CoTask]
    static async CoTask<byte> Ret(bool t, byte b) => t ? (byte)1 : await Point(2, b);

    [CoTask]
    static async CoTask<long?> Lam(bool t)
    {
        return t ? null
            : await Point(3) > 2 ? 5
            : throw new TestException("x");
    }

    [CoTask]
    public static async CoTask Main()
    {
        for (var i = 0; i < 4; i++)
            await Targets(i % 2 == 0, i);
    }
}
