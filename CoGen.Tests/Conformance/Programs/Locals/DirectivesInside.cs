// C# 8. #if, #pragma, #region, #nullable and #line within a body and within an expression.
namespace Conformance.Locals.DirectivesInside;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
#if DEBUG_X
        Log("never");
        await Pause(99);
#elif true
#pragma warning disable CS0219
        int unused = 5;
#pragma warning restore CS0219
#endif
        #region r
        await Pause(1); // c
        #endregion
#nullable disable
        string s = null;
#nullable enable
        string? t = null;
        s = await Point(1) > 0 ? "x" : null; /* c2 */
        Log(s + t
#if !FOO
                + "nofoo"
#endif
                + await Point(2));
#line 500 "other.cs"
        Log(Line());
        await Pause(2);
#line default
#line hidden
        await Pause(3);
#line default
    }

    static int Line([CallerLineNumber] int l = 0, [CallerMemberName] string m = "")
    {
        Log(m);
        return l;
    }
}
