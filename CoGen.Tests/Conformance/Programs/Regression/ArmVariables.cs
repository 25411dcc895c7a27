// C# 8. Variables that an arm's value declares, kept across its awaits, captured or not, beside a query that captures.
namespace Conformance.Regression.ArmVariables;

static partial class Program
{
    static bool Half(int n, out int half)
    {
        half = n / 2;
        return Val("Half", n % 2 == 0);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var n = 1; n < 4; n++)
            Log(await Choose(n));
    }

    [CoTask]
    static async CoTask<int> Choose(int n)
    {
        var limit = await Point(2);
        return n switch
        {
            1 => Half(await Point(8), out var half) ? half + await Foreign(1) + half : half,
            2 => Val(n) is > 1 and var more ? more + await Point(3) + more : 0,
            var rest => rest
                + (
                    (from k in new[] { 1, 2, await Point(7) } where k != limit select k).Sum() is > 3 and var sum
                        ? sum + await Foreign(4)
                        : Later(n is var m ? () => m++ : () => limit, await Point(5))
                ),
        };
    }

    static int Later(Func<int> value, int more) => value() + value() + more;
}
