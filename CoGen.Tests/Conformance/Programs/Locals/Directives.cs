#define LOCAL
// C# 8. Directives in and around a task: #if, #region, #pragma, #nullable.
namespace Conformance.Locals.Directives;

static partial class Program
{
#if LOCAL
    const string Which = "local";
#else
    const string Which = "other";
#endif

    [System.Diagnostics.Conditional("LOCAL")]
    static void Kept(string s) => Log("kept " + s);

    [System.Diagnostics.Conditional("ABSENT")]
    static void Dropped(string s) => Log("dropped " + s);

    [CoTask]
    internal static async CoTask Main()
    {
        #region one
        await Pause(1);
#if LOCAL
        Log(Which + await Point(2));
#elif OTHER
        Log("elif" + await Point(3));
#else
        await broken(
#endif
        #endregion
#pragma warning disable CS0168, CS0219
        int unused;
        var unused2 = 5;
#pragma warning restore
#nullable disable
        string nothing = null;
        await Pause(4);
        Log(nothing ?? "nothing");
#nullable restore
        Kept("a");
        Dropped("b");
        var total = await Point(5)
#if LOCAL
            + await Point(6)
#else
            + 1000
#endif
            + 7;
        Log(total);
        await Pause(8);
        if (total > 0)
#if LOCAL
            await Pause(9);
#else
            return;
#endif
        for (var i = 0;
#if !LOCAL
            i < 100;
#else
            i < 2;
#endif
                i++)
            await Pause(i);
    }
}
