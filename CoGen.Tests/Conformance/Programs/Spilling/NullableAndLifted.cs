// C# 8. Nullable values, lifted operators and conversions, ??= and ?. chains on nullable structs.
namespace Conformance.Spilling.NullableAndLifted;

readonly record struct Size(int W, int H)
{
    public int Area => Val("Area", W * H);

    public static Size operator +(Size a, Size b) => new(a.W + b.W, a.H + b.H);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Size? none = null;
        Size? some = new Size(2, 3);
        Log((some + await Point(1, new Size(1, 1)))?.Area);
        Log((none + await Point(2, new Size(1, 1)))?.Area is null);
        none ??= await Point(3, new Size(4, 5));
        Log(none.Value.Area);
        int? n = await Point(4);
        n += await Point(5, (int?)null) ?? 1;
        Log(n);
        Log(n > await Point(4) && n != null);
        bool? b = await Point(6, (bool?)null);
        Log((b & await Point(7, true)) is null);
        Log((b | await Point(8, true)) == true);
        long? wide = await Point(9);
        Log(wide);
        Log(await Point(10, (int?)null) is { } v ? v : -1);
        Log((await Point(11, some))?.W.ToString() ?? "none");
        string? s = await Point(12, (string?)null);
        Log(s?.Length ?? await Point(13));
        s ??= await Point(14, "now");
        Log(s?.Substring(await Point(1)).Length + s!.Length);
        Func<int, int>? f = null;
        f = x => x * 2;
        Log(f?.Invoke(await Point(17)));
    }
}
