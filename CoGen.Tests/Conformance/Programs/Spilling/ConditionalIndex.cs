// C# 6. ?[ ] whose index awaits.
namespace Conformance.Spilling.ConditionalIndex;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        int[]? array = null;
        Log(array?[await Point(0)] is null);
        array = [await Point(15)];
        Log(array?[await Point(0)]);
    }
}
