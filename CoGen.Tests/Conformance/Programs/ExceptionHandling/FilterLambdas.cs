// C# 6. Exception filters whose lambdas capture: locals, the exception, loop variables, this; before awaiting and quiet handlers.
namespace Conformance.ExceptionHandling.FilterLambdas;

partial class Job(int limit)
{
    private readonly int _limit = limit;

    [CoTask]
    public async CoTask<string> Run(int n)
    {
        var tries = new List<Func<string>>();
        for (var i = 0; ; i++)
        {
            try
            {
                await Pause(i);
                throw new TestException($"{i}");
            }
            catch (TestException e) when (new[] { e.Message }.Any(m => m.Length + i > _limit + n))
            {
                tries.Add(() => e.Message + i);
                return string.Concat(tries.Select(t => t())) + "!";
            }
            catch (TestException e) when (new[] { 1 }.All(k => e.Message == "1"))
            {
                await Pause(10 + i);
                tries.Add(() => "one" + e.Message + i);
            }
            catch (Exception e)
            {
                tries.Add(() => "any" + e.Message);
            }
        }
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Job(2).Run(2));
        var caught = 0;
        var late = new List<Func<bool>>();
        for (var i = 0; i < 4; i++)
        {
            var copy = i;
            try
            {
                await Fail(copy);
            }
            catch (TestException e) when (Keep(() => e.Message.EndsWith($"{copy}") && caught >= 0))
            {
                caught++;
            }
            catch (TestException e) when (Check(e, x => x == e && Local(copy)))
            {
                caught += 100;
                Log(e.Message);
            }
            bool Local(int k) => k == copy;
        }
        await Pause(50);
        Log(caught);
        foreach (var f in late)
            Log(f());

        bool Keep(Func<bool> f)
        {
            late.Add(f);
            return f() && late.Count % 2 == 0;
        }
    }

    static bool Check(Exception e, Func<Exception, bool> f) => f(e);
}
