// C# 5. #if, #region, #pragma, #nullable, comments in odd places inside a body.
#define EXTRA
namespace Conformance.Async.PreprocessorAndComments;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        #region start
        var n = /* before */
            await /* inside */
            Point(
                1
            ) /* after */
        ; // end
        #endregion
#if EXTRA
        n += await Point(2);
#else
        this does not compile
#endif
#pragma warning disable CS0219
        var unused = 5;
#pragma warning restore CS0219
#nullable disable
        string text = null;
        await Pause(3);
#nullable restore
        if (n > 0) // comment after a condition
        {
            /* a block comment
               over lines */
            await Pause(4);
        }
        else // of an else
            await Pause(5);
#if !EXTRA
        Log("not here");
#endif
        Log(
            $@"multi
line {n}
text"
        );
        Log(
            """
            raw
              text
            """
        );
        Log(text);
    }
}
