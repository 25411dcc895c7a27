// C# 9. Pattern variables beside an await, called as the generated code calls its own things.
namespace Conformance.Names.PatternsOfOurNames;

static partial class Program
{
    private static object Get(object value) => value;

    [CoTask]
    internal static async CoTask Main()
    {
        if (Get("a") is string state && await Point(1) > 0)
            Log(state);
        if (Get("b") is string step && await Point(2) > 0 && Get("c") is string os && await Point(3) > 0)
            Log(step + os);
        if (Get(4) is int result and > 3 && await Point(4) == result)
            Log(result);
        if (Get(5) is int Done && Done == await Point(5) && Get(6) is int Set && Set == await Point(6))
            Log(Done + Set);
        var sum = 0;
        for (var request1 = 0; Get(request1) is int await1 and < 3 && await Point(7) > 0; request1++)
            sum += await1;
        Log(sum);
        try
        {
            if (Get("d") is string suspended && Get(1) is int entry && await Point(8) > entry)
                Log(suspended);
        }
        finally
        {
            await Pause(9);
        }
        var text = Get(3) switch
        {
            int frame when await Point(10) > frame => "more " + frame,
            int kept => "less " + kept,
            _ => "none",
        };
        Log(text);
        if (Get((1, "e")) is (int state_, string __) && await Point(11) > state_)
            Log(__);
        Func<int> scope1 = () => Get(2) is int item ? item : 0;
        if (Get(scope1()) is int scope2 && await Point(12) > scope2)
            Log(new Func<int>(() => scope2)());
    }
}
