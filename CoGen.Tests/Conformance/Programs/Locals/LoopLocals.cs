// C# 5. Locals declared in a loop body start anew; uninitialized ones are definitely assigned on each path.
namespace Conformance.Locals.LoopLocals;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 3; i++)
        {
            int fresh;
            if (i == 1)
                fresh = await Point(10);
            else
                fresh = i;
            await Pause(fresh);
            var list = new List<int> { fresh };
            list.Add(await Point(i));
            Log(Show(list));
            string? text = null;
            text ??= await Point(i, "t");
            Log(text);
        }
        int a,
            b = 2,
            c;
        a = c = await Point(3);
        Log(a + b + c);
        bool found;
        if (found = await Point(4, true))
            Log(found);
    }
}
