// C# 7. throw statements and expressions whose operands await or stand beside awaits.
namespace Conformance.Spilling.Throws;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 6; i++)
        {
            try
            {
                Log(await Throws(i));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
    }

    [CoTask]
    static async CoTask<int> Throws(int n)
    {
        switch (n)
        {
            case 0:
                throw new TestException(await Point(0, "awaited message"));
            case 1:
                throw await Point(1, new TestException("awaited exception"));
            case 2:
                return await Point(2, (int?)null) ?? throw new TestException("coalesced");
            case 3:
                return await Point(3, false) ? 1 : throw new TestException("conditional");
            case 4:
                return Two(Val(1), await Fail(4), Val(2));
            default:
                return Two(Val(1), await Point(2), Val(3));
        }
    }

    static int Two(int a, int b, int c) => a + b + c;
}
