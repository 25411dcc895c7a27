// Fuzzed, seed 33: the copies for a local function's captures stood between try and catch.
namespace Conformance.Regression.CatchWithLocalFunction;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = 5;
        try
        {
            try
            {
                await Point(94);
            }
            catch (TestException)
            {
                int z;
                if (n > 3)
                    z = 1;
                else
                    z = 2;
                int L(int k) => k + n + z;
                Log(L(1));
            }
        }
        catch (ArgumentException e)
        {
            Log(e);
        }
    }
}
