// C# 6. Captures inside try, catch and finally, exception variables, using variables.
namespace Conformance.Closures.InTry;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var actions = new List<Func<string>>();
        for (var i = 0; i < 2; i++)
        {
            using var r = new Resource($"r{i}");
            actions.Add(() => r.ToString());
            try
            {
                var inTry = i;
                actions.Add(() => $"try {inTry}");
                await Pause(i);
                inTry += 10;
                if (i == 1)
                    throw new TestException("one");
            }
            catch (TestException e)
            {
                actions.Add(() => e.Message);
                await Pause(5);
            }
            finally
            {
                var inFinally = i;
                actions.Add(() => $"finally {inFinally}");
                inFinally++;
            }
        }
        Log(Show(actions.Select(a => a())));
    }
}
