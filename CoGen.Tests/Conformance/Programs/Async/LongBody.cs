// C# 5. Many awaits in one method; many locals that live across few of them.
namespace Conformance.Async.LongBody;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = await Point(1);
        var b = await Point(2);
        var c = await Point(3);
        var d = await Point(4);
        if (a < b)
        {
            var e = await Point(5);
            var f = await Point(6);
            while (e < f + 2)
            {
                var g = await Point(e);
                var h = await Point(f);
                e += g - h + 2;
                if (e > 100)
                    break;
            }
            d += e;
        }
        var i = a + b + c + d;
        var j = await Point(i);
        var k = await Point(j + 1);
        {
            var l = await Point(k);
            var m = $"{l}{await Point(l + 1)}";
            Log(m);
        }
        string s = "";
        for (var n = 0; n < 3; n++)
            s += await Point(n, (char)('a' + n));
        foreach (var c2 in s)
            k += await Point(c2, c2);
        Log($"{a}{b}{c}{d}{i}{j}{k}{s}");
        await Pause(100);
    }
}
