// C# 12. Every kind of constant as the default of a kept lambda's parameter.
namespace Conformance.Closures.DefaultsOfLambdas;

enum E
{
    Low = -1,
    High = 3,
}

enum U : ulong
{
    Big = ulong.MaxValue,
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        const string text = "a\"b\\\n\0é";
        var a = (
            double x = double.NaN,
            double y = double.PositiveInfinity,
            double z = double.NegativeInfinity,
            double w = -0.0,
            double v = 1e300,
            double u = 0.1
        ) => $"{x}{y}{z}{double.IsNegative(w)}{v}{u}";
        var b = (
            float x = float.NaN,
            float y = float.PositiveInfinity,
            float z = float.NegativeInfinity,
            float w = -1.1f,
            float v = float.Epsilon,
            float u = float.MaxValue
        ) => $"{x}{y}{z}{w}{v}{u}";
        var c = (
            decimal x = 1.10m,
            decimal y = -79228162514264337593543950335m,
            decimal? z = 0.1m,
            decimal w = 12345678901234567890.123456789m
        ) => $"{x}{y}{z}{w}";
        var d = (E x = E.Low, E y = (E)7, U z = U.Big, E? w = E.High, E? v = null, E u = default) => $"{x}{y}{z}{w}{v}{u}";
        var e = (
            int x = int.MinValue,
            long y = long.MinValue,
            sbyte z = -1,
            ulong w = ulong.MaxValue,
            nint v = -5,
            nuint u = 6,
            short t = -3,
            byte s = 200
        ) => $"{x}{y}{z}{w}{v}{u}{t}{s}";
        var f = (char x = '\'', char y = '\0', char z = '\u20ac', string w = text, string? v = null, bool u = true) =>
            $"{(int)x}{(int)y}{(int)z}{w}{v}{u}";
        var g = (
            DateTime x = default,
            Guid y = default(Guid),
            (int, string) z = default,
            int[]? w = null,
            object? v = null,
            Span<int> u = default
        ) => $"{x.Ticks}{y}{z}{w}{v}{u.Length}";
        var h = (ref int n, double x = double.NaN) => n++ + x;
        await Pause(1);
        Log(a());
        Log(b());
        Log(c());
        Log(d());
        Log(e());
        Log(f());
        await Pause(2);
        Log(g());
        var n = 1;
        Log(h(ref n) + n);
    }
}
