// C# 9. What asks for its caller's name in the head of a loop.
namespace Conformance.Names.CallersOfLoops;

struct Steps
{
    public int N;
}

static class StepsExtensions
{
    public static IEnumerator<int> GetEnumerator(this Steps s, [CallerMemberName] string m = "", [CallerLineNumber] int line = 0)
    {
        Log($"by {m} {line}");
        yield return 1;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var s = new Steps();
        await Pause(1);
        foreach (var x in s)
            Log(x);
        foreach (var x in s)
        {
            Log(x);
            await Pause(1);
        }
        void Local()
        {
            foreach (var x in s)
                Log(x);
            foreach (var x in new Steps())
                Log(x);
        }
        Local();
        var l = () =>
        {
            foreach (var x in new Steps())
                Log(x);
        };
        l();
    }
}
