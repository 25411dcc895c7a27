// C# 8. using and await using of null.
namespace Conformance.AwaitUsing.OfNull;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        using (null)
        {
            await Pause(1);
            Log("in");
        }
        await using (null)
        {
            await Pause(2);
            Log("in2");
        }
        using ((IDisposable?)null)
        {
            await Pause(3);
        }
        using var n = (Resource?)null;
        await Pause(4);
    }
}
