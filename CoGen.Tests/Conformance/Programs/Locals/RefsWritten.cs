// C# 13. Ref locals through which a try, a branch or a loop writes.
namespace Conformance.Locals.RefsWritten;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        ref int r = ref a[0];
        try
        {
            r = 5;
            Log(a[0]);
            await Pause(1);
        }
        finally
        {
            Log(a[0]);
        }
        ref int p = ref a[1];
        if (a[0] == 5)
        {
            p = 9;
            Log(a[1]);
            await Pause(2);
        }
        ref int q = ref a[2];
        for (var i = 0; i < 1; i++)
        {
            q = i;
            q += 4;
            Log(Show(a));
            await Pause(3);
            break;
        }
    }
}
