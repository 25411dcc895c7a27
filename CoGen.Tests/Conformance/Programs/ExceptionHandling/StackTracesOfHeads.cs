// C# 8. What the head of a copied loop or using throws has its line in the trace.
namespace Conformance.ExceptionHandling.StackTracesOfHeads;

static partial class Program
{
    static int Throw(bool now) => now ? throw new TestException("head") : 1;

    [CoTask]
    internal static async CoTask Main()
    {
        for (var part = 0; part < 7; part++)
        {
            try
            {
                await Heads(part);
            }
            catch (TestException e)
            {
                Log(Where(e));
            }
        }
    }

    [CoTask]
    static async CoTask Heads(int part)
    {
        await Pause(1);
        for (var i = Throw(part == 0); i < 2; i++)
        {
            Log(i);
        }
        await Pause(2);
        for (var i = 0; i < Throw(part == 1); i++)
        {
            Log(i);
        }
        await Pause(3);
        for (var i = 0; i < 1; i += Throw(part == 2))
        {
            Log(i);
        }
        await Pause(4);
        using (var resource = new Resource($"r{Throw(part == 3)}"))
        {
            Log(1);
        }
        await Pause(5);
        foreach (var item in new[] { Throw(part == 4) })
        {
            Log(item);
        }
        await Pause(6);
        for (var i = 0; i < Throw(part == 5); i++)
            Log(i);
        again:
        if (Throw(part == 6) > 1)
            goto again;
    }
}
