// C# 5. Awaits in the conditions of if, while, do and for.
namespace Conformance.Async.Conditions;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        if (await Point(1, true))
            Log("then");
        else
            Log("else");
        if (await Point(2) > 2)
            Log("then");
        else if (await Point(3) == 3)
        {
            await Pause(30);
            Log("else if");
        }
        else
            Log("else");
        if (!(await Point(4, false)))
            await Pause(40);
        for (var i = await Point(0); i < await Point(3); i += await Point(1))
            Log($"i {i}");
        var n = 2;
        while (n-- > await Point(0))
            Log($"n {n}");
        do n += await Point(2);
        while (n < await Point(5));
        Log(n);
    }
}
