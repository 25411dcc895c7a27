// C# 12. Default values of every kind, repeated by the factories and the interceptors, and attributes on everything.
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Conformance.Mixed.Defaults;

enum E
{
    A,
    B = 5,
}

[Flags]
enum F : long
{
    None,
    X = 1,
    Y = 2,
    Big = long.MinValue,
}

static partial class Program
{
    private const string Secret = "a\"b\\c\n\u0001{0}";
    private const E EC = (E)77;

    [CoTask]
    static async CoTask<string> All(
        int first,
        double nan = double.NaN,
        float inf = float.NegativeInfinity,
        double neg = -0.0,
        decimal dec = -1.50m,
        decimal big = decimal.MaxValue,
        char c = '\0',
        char q = '\'',
        string s = Secret,
        string? nul = null,
        long min = long.MinValue,
        ulong max = ulong.MaxValue,
        sbyte sb = -128,
        byte by = 255,
        short sh = short.MinValue,
        E e = E.B,
        E odd = EC,
        F f = F.X | F.Y,
        F g = F.Big,
        E? ne = E.A,
        int? ni = null,
        int? five = 5,
        bool b = true,
        nint ip = 7,
        DayOfWeek day = DayOfWeek.Saturday,
        Guid guid = default,
        DateTime when = new DateTime(),
        object? o = null,
        (int, string) t = default,
        int[]? arr = default,
        Type? type = null,
        dynamic? dyn = null
    )
    {
        await Pause(first);
        return string.Join(
            ",",
            first,
            nan,
            inf,
            1 / neg,
            dec,
            big,
            (int)c,
            q,
            s,
            nul,
            min,
            max,
            sb,
            by,
            sh,
            e,
            odd,
            f,
            g,
            ne,
            ni,
            five,
            b,
            ip,
            day,
            guid,
            when.Ticks,
            o,
            t,
            arr?.Length,
            type,
            (object?)dyn
        );
    }

    [CoTask]
    [Obsolete("old")]
    [return: NotNullIfNotNull(nameof(s))]
    static async CoTask<string?> Marked(
        [AllowNull] string s = "d",
        [CallerMemberName] string who = "w",
        [CallerFilePath] string file = "",
        [CallerLineNumber] long line = -1
    )
    {
        await Pause(1);
        return s + who + (file.Length > 0) + (line > 0);
    }

    [CoTask]
    [MethodImpl(MethodImplOptions.NoInlining), DebuggerStepThrough]
    static async CoTask<T?> Gen<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        T? t = default,
        Func<T>? f = null
    )
        where T : notnull => await Point(1, f is null ? t : f());

    [CoTask]
    static async CoTask<int> Params(string a = "a", params IEnumerable<int> rest)
    {
        await Pause(2);
        return a.Length + rest.Sum();
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await All(1));
        Log(await All(2, dec: 1, s: "x", odd: E.A));
#pragma warning disable CS0618
        Log(await Marked());
        Log(await Marked(null!));
        Log(await Marked(who: "me"));
        Func<CoTask<string?>> f = () => Marked("lambda");
        Log(await f());
#pragma warning restore
        Log(await Gen<int>());
        Log(await Gen("s"));
        Log(await Gen<string>(f: () => "f"));
        Log(await Params());
        Log(await Params(rest: [1, 2]));
        Log(await Params("ab", 3, await Point(4)));
        Log(await Inst());
        async CoTask<string?> Inst() => await new Inner().M() + await default(Inner).M(m: 3);
    }

    partial struct Inner
    {
        private const int Hidden = 4;

        [CoTask]
        public readonly async CoTask<string?> M(int n = Hidden * 2, E e = (E)Hidden, int m = sizeof(long))
        {
            await Pause(n);
            return $"{n}{e}{m}";
        }
    }
}
