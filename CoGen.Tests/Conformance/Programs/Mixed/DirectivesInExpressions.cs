// C# 12. Directives in the midst of statements, expressions, lambdas and strings; regions, pragmas and line spans.
#define A
#undef B
#nullable enable
namespace Conformance.Mixed.DirectivesInExpressions;

static partial class Program
{
    [CoTask]
#if A
    static async CoTask<int> Run(
#else
    static int Run(
#endif
        int k
#if B
        , int m
#endif
    )
    {
        var x = await Point(
#if A
                1
#else
            2
#endif
            ) +
#pragma warning disable CS0168
            k
#pragma warning restore CS0168
                #region inside
                * 2;
                #endregion
        var list = new List<int> { await Point(1),
#if B
            await Missing(),
#elif A && !B
            2,
#endif
            // a comment
            3 };
#if A
        if (x > 1)
#else
        while (x > 1)
#endif
        {
            Func<int, int> f = y =>
            {
#if !B
                return y
#nullable disable
                    + x;
#nullable restore
#endif
            };
            x = f(await Point(2));
        }
#if B
        else
            x = await Nothing;
#endif
#line (1, 1) - (5, 60) 10 "mapped.cs"
        x += await Point(3);
        try
        {
            await Pause(4);
            throw new TestException("t");
        }
        catch (TestException e)
        {
            Log(Where(e));
        }
#line default
        return x + list.Sum()
#if A
            + await Point(5)
#endif
        ;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        #region Main
        Log(await Run(1)); /* c1 */ // c2
        #endregion
#if A // why
        Log($"{await Point(1)}{
            // in a hole
            2}{3 /* tail */}");
#endif
        var t = /* a */
            await /* b */
            Point /* c */
            ( /* d */
                4 /* e */
            ) /* f */
        ; // g
        /** doc */
        Log(t);
        ;
        ;
        goto end; // jump
#pragma warning disable CS0162
        Log("never");
#pragma warning restore CS0162
        end: // label
        ; // last
    }
}
