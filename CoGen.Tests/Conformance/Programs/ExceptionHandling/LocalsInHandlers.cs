// C# 6. Locals declared in try, catch and finally, shadowing across siblings, captured exception variables.
namespace Conformance.ExceptionHandling.LocalsInHandlers;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var actions = new List<Func<string>>();
        for (var i = 0; i < 3; i++)
        {
            try
            {
                var x = i * 10;
                await Pause(x);
                throw new TestException($"x {x}");
            }
            catch (TestException e)
            {
                var x = "caught";
                actions.Add(() => e.Message + x + i);
                await Pause(i);
                x += "!";
            }
            finally
            {
                var x = 1.5;
                await Pause(50);
                Log(x);
            }
        }
        foreach (var action in actions)
            Log(action());
    }
}
