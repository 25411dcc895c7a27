// C# 8. Ref structs in using declarations, in blocks that await before them and after them.
namespace Conformance.AwaitUsing.RefStructs;

ref struct Lease
{
    private int _uses;

    public Lease(int number)
    {
        _uses = number;
        Log($"taken {number}");
    }

    public int Use() => _uses++;

    public void Dispose() => Log($"given back {_uses}");
}

static partial class Program
{
    [CoTask]
    private static async CoTask Work(int way)
    {
        try
        {
            Log(await Point(1));
            for (var i = 0; i < 3; i++)
            {
                if (await Point(i) == 2)
                {
                    using var inner = new Lease(50);
                    if (way == 2)
                        return;
                    continue;
                }
                using var first = new Lease(i);
                using Lease second = new(i + 10);
                if (i == 1)
                    continue;
                Log(first.Use() + second.Use());
                if (way == 3)
                    throw new TestException("thrown");
            }
            await Pause(4);
        }
        catch (TestException e)
        {
            Log(e.Message + await Point(5));
        }
    }

    [CoTask]
    public static async CoTask Main()
    {
        await Work(1);
        await Work(2);
        await Work(3);
    }
}
