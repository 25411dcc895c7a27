// C# 8. Sibling scopes with equal names and different types; lambdas and local functions that shadow.
namespace Conformance.Locals.Shadowing;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        {
            var x = await Point(1);
            Log(x);
        }
        {
            var x = await Point(2, "text");
            await Pause(3);
            Log(x);
        }
        for (var x = 0; x < 2; x++)
            await Pause(x);
        foreach (var x in new[] { 'a', 'b' })
        {
            await Pause(4);
            Log(x);
        }
        if (await Point(5, (object)5.5) is double x1)
        {
            var y = x1;
            await Pause(6);
            Log(y);
        }
        else
        {
            var y = "else";
            await Pause(7);
            Log(y);
        }
        switch (await Point(8))
        {
            case 8:
            {
                var z = 8;
                await Pause(z);
                Log(z);
                break;
            }
            default:
            {
                var z = "z";
                await Pause(9);
                Log(z);
                break;
            }
        }
        var n = 100;
        Func<int, int> f = static n => n + 1;
        await Pause(10);
        Log(f(n) + Local(5));
        int Local(int n) => n * 2;
    }
}
