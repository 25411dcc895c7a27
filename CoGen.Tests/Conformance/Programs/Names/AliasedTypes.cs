// C# 12. Aliases of tuples, arrays and pointers.
using Ints = int[];
using Pt = (int X, int Y);
using unsafe Ptr = int*;

namespace Conformance.Names.AliasedTypes;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Pt p = (await Point(1), await Point(2));
        Log(p.X + p.Y);
        Ints i = [await Point(3)];
        Log(i[0]);
        p.X += await Point(4);
        p = p with { Y = await Point(5) };
        Log(p);
        var (x, y) = await Point(6, p);
        Log(x * y);
    }
}
