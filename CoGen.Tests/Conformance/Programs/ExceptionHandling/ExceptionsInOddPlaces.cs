// C# 6. Exceptions from conditions, initializers, loop steps, using heads, foreach heads, switch values, conversions.
// Other stops: a while at the end of a block with a using declaration is one more
namespace Conformance.ExceptionHandling.ExceptionsInOddPlaces;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 9; i++)
        {
            try
            {
                await Run(i);
                Log("no exception");
            }
            catch (Exception e)
            {
                Log($"{i} {e.GetType().Name}");
            }
        }
    }

    [CoTask]
    static async CoTask Run(int n)
    {
        using var whole = new Resource($"whole {n}");
        if (n == 0 && await Fail<bool>(1, new TestException("condition")))
            return;
        var value = n == 1 ? await Fail(2) : await Point(3);
        for (var i = 0; i < 2; i += n == 2 ? await Fail(4) : 1)
            await Pause(i);
        using (n == 3 ? await Fail<Resource>(5, new ArgumentException()) : new Resource("inner"))
            await Pause(6);
        foreach (var x in n == 4 ? await Fail<int[]>(7, new NotSupportedException()) : [1])
            await Pause(x);
        switch (n == 5 ? await Fail(8) : value)
        {
            default:
                await Pause(9);
                break;
        }
        object o = "text";
        if (n == 6)
            Log((int)o + await Point(10));
        int[] array = [1];
        if (n == 7)
            array[await Point(1)] = 5;
        while (n == 8 && value > await Fail(11))
            ;
    }
}
