// C# 8. Local tasks in every kind of statement.
namespace Conformance.Closures.LocalTaskPlaces;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var k = await Point(1);
        var all = new List<CoTask>();
        if (k == 1)
        {
            [CoTask]
            async CoTask A()
            {
                await Pause(1);
                Log("A" + k);
            }
            all.Add(A());
        }
        for (var i = 0; i < 2; i++)
        {
            [CoTask]
            async CoTask B()
            {
                await Pause(2);
                Log("B" + i + k);
            }
            all.Add(B());
        }
        foreach (var x in new[] { 5, 6 })
        {
            [CoTask]
            async CoTask C()
            {
                await Pause(x);
                Log("C" + x + k++);
            }
            all.Add(C());
        }
        {
            var y = 3;
            [CoTask]
            async CoTask D()
            {
                await Pause(y);
                Log("D" + y++);
            }
            all.Add(D());
            all.Add(D());
        }
        try
        {
            [CoTask]
            async CoTask E()
            {
                await Pause(7);
                Log("E");
            }
            all.Add(E());
        }
        finally
        {
            [CoTask]
            async CoTask F()
            {
                await Pause(8);
                Log("F" + k);
            }
            all.Add(F());
        }
        switch (k)
        {
            case 1:
                [CoTask]
                async CoTask G()
                {
                    await Pause(9);
                    Log("G");
                }
                all.Add(G());
                break;
        }
        using (var r = new Resource("r"))
        {
            [CoTask]
            async CoTask H()
            {
                await Pause(10);
                Log("H" + r);
            }
            all.Add(H());
        }
        while (true)
        {
            [CoTask]
            static async CoTask I()
            {
                await Pause(11);
                Log("I");
            }
            all.Add(I());
            break;
        }
        checked
        {
            [CoTask]
            async CoTask J()
            {
                await Pause(12);
                Log("J" + k);
            }
            all.Add(J());
        }
        foreach (var t in all)
            await t;
    }
}
