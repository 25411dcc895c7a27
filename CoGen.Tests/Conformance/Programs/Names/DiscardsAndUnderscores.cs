// C# 9. Identifiers of underscores, unicode letters and escapes; names that differ by case only; names like temporaries'.
namespace Conformance.Names.DiscardsAndUnderscores;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var _a = await Point(1);
        var __ = await Point(2);
        var ünïcode = await Point(3);
        var \u0061bc = await Point(4);
        var Abc = await Point(5);
        var ABC = await Point(6);
        await Pause(7);
        Log(_a + __ + ünïcode + abc + Abc + ABC);
        var value1 = await Point(8);
        var value2 = value1 + await Point(9) + (value1 = 5);
        Log(value1 + value2);
        var later = 1;
        {
            var value = 2;
            await Pause(value);
            later += value;
        }
        {
            var value = "v";
            await Pause(3);
            Log(value + later);
        }
        static int Local(int _a) => _a * 2;
        Log(Local(await Point(10)) + _a);
    }
}
