// C# 9. Conversions around awaits: target-typed conditionals, user-defined and lifted ones, enums, native integers and literals.
namespace Conformance.Mixed.Conversions;

readonly struct Meters(double d)
{
    public readonly double D = d;

    public static implicit operator Meters(double d)
    {
        Log($"to meters {d}");
        return new(d);
    }

    public static implicit operator double(Meters m)
    {
        Log($"from meters {m.D}");
        return m.D;
    }

    public static explicit operator int(Meters m)
    {
        Log("explicit");
        return (int)m.D;
    }

    public static Meters operator +(Meters a, Meters b)
    {
        Log("plus");
        return new(a.D + b.D);
    }

    public static Meters? operator -(Meters a)
    {
        Log("neg");
        return a.D > 5 ? null : new(-a.D);
    }

    public static bool operator true(Meters m)
    {
        Log("true?");
        return m.D > 0;
    }

    public static bool operator false(Meters m)
    {
        Log("false?");
        return m.D <= 0;
    }

    public static Meters operator &(Meters a, Meters b)
    {
        Log("and");
        return new(Math.Min(a.D, b.D));
    }

    public static Meters operator |(Meters a, Meters b)
    {
        Log("or");
        return new(Math.Max(a.D, b.D));
    }

    public static Meters operator ++(Meters a)
    {
        Log("inc");
        return new(a.D + 1);
    }

    public static bool operator ==(Meters a, int b) => a.D == b;

    public static bool operator !=(Meters a, int b) => a.D != b;

    public override bool Equals(object? o) => false;

    public override int GetHashCode() => 0;
}

enum E : byte
{
    A = 1,
    B = 2,
    C = 4,
}

static partial class Program
{
    static string Over(int x) => $"int {x}";

    static string Over(long x) => $"long {x}";

    static string Over(double x) => $"double {x}";

    static string Over(object x) => $"object {x}";

    static string Over(Meters x) => $"meters {x.D}";

    [CoTask]
    internal static async CoTask Main()
    {
        int? n = await Point(1) > 0 ? await Point(2) : null;
        long l = await Point(3);
        double d = await Point(4) + await Point(5, 1.5f);
        object o = await Point(1) == 1 ? await Point(6) : "s";
        IEnumerable<object> e = await Point(1) > 2 ? await Point(7, new List<string>()) : new string[] { await Point(8, "x") };
        Log($"{n} {l} {d} {o} {e.Count()}");
        byte small = 5;
        small += (byte)await Point(250);
        small <<= await Point(1);
        char c = 'a';
        c += (char)await Point(1);
        c++;
        Log($"{small} {c}");
        E en = E.A | await Point(1, E.C);
        en &= ~await Point(2, E.A);
        en++;
        Log($"{en} {en - await Point(3, E.A)} {(await Point(1) == 1 ? E.A : 0)}");
        nint ni = await Point(9);
        ni += await Point(10);
        nuint nu = (nuint)await Point(11) >>> 1;
        int sh = -8;
        sh >>>= await Point(28);
        Log($"{ni} {nu} {sh}");
        Meters m = await Point(1);
        m += await Point(2);
        m = await Point(3, m) + await Point(4, 2.5);
        Meters? mm = m;
        mm += await Point(5, (Meters?)1.0);
        mm++;
        Log($"{mm?.D} {(int)(await Point(6, mm)).Value}");
        if (m && await Point(7, new Meters(-1)) || await Point(8, new Meters(2)))
            Log("truth");
        Meters both = m & await Point(9, new Meters(3));
        both |= await Point(10);
        Log(both.D);
        Log((-await Point(11, new Meters(2)))?.D ?? (-await Point(12, new Meters(9)))?.D ?? -1.0);
        Log(await Point(13, m) == await Point(14) ? "eq" : "ne");
        Log(
            Over(await Point(1))
                + Over(await Point(2L > 1 ? 2 : 3))
                + Over((long)await Point(3))
                + Over(await Point(4, m))
                + Over(await Point(5, 'c'))
                + Over(await Point(6, (object)7))
        );
        bool? t = true,
            u = null;
        Log($"{t & await Point(1, u)} {u | await Point(2, (bool?)true)} {t == await Point(3, u)} {!await Point(4, u)}");
        int? x = 1;
        x += await Point(2, (int?)null);
        x ??= await Point(3);
        x = x * await Point(4) > 5 ? x-- : ++x;
        Log(x);
        decimal dec = await Point(1, 1.5m);
        dec /= await Point(2);
        Log(-dec % await Point(3, 0.5m));
        string s = 'c' + await Point(1, "d") + 1 + await Point(2, (object?)null) + true + await Point(3, 2.5);
        s += 'x';
        s += await Point(4);
        Log(s);
        (long, object) tup = (await Point(1), await Point(2));
        (double A, Meters B) t2 = tup is (var p, int q) ? (p, q) : (await Point(3), await Point(4));
        Log($"{t2.A} {t2.B.D}");
        Func<object> f = await Point(1) > 0 ? () => "f" : () => 5;
        Func<int, long> g = await Point(5) switch
        {
            5 => y => y + 1L,
            _ => y => y,
        };
        Log(f().ToString() + g(1));
        var r =
            await Point(2) switch
            {
                1 => (object)1,
                2 => default,
                _ => "z",
            } ?? await Point(9, "none");
        Log(r);
        uint ui = 3;
        Log(-ui + await Point(1) + (ui - (uint)await Point(4)));
        IComparable cmp = await Point(1) is var one && one > 0 ? one : "s";
        Log(cmp.CompareTo(await Point(0)));
        ReadOnlyMemory<char> mem = (await Point(1, "memory")).AsMemory()[await Point(1)..];
        Log(mem.Length);
        Index idx = await Point(3);
        Log("abcdef"[idx] + "abcdef"[^idx.Value..]);
    }
}
