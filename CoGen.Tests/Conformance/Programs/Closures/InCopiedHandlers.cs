// C# 6. Lambdas and local functions in handlers without awaits, beside a try block that awaits; in filters too.
namespace Conformance.Closures.InCopiedHandlers;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = 5;
        var later = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            var copy = i;
            try
            {
                await Pause(i);
                n++;
                if (i > 0)
                    throw new TestException($"{i}");
            }
            catch (TestException e) when (e.Message == "1" && n > copy)
            {
                var z = n;
                later.Add(() => n + z + copy);
                Log(Local(1));
                int Local(int k) => k + n + z + i;
            }
            catch (Exception)
            {
                later.Add(() => n * 100 + copy);
            }
            finally
            {
                later.Add(() => -copy - n);
            }
        }
        n = 1000;
        await Pause(9);
        Log(Show(later.Select(f => f())));
        await InFilter();
    }

    [CoTask]
    static async CoTask InFilter()
    {
        var n = await Point(1);
        try
        {
            await Fail(2);
        }
        catch (TestException) when (new[] { 1, 2 }.Any(k => k == n))
        {
            Log("caught");
        }
        n++;
    }
}
