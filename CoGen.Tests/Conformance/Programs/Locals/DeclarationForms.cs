// C# 12. Several declarators, aliases of any type, target-typed, var, explicit types, default literals, nullable annotations.
using unsafe IntPointer = int*;
using Pair = (int Left, int Right);
using Texts = System.Collections.Generic.List<string>;

namespace Conformance.Locals.DeclarationForms;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        int a = await Point(1),
            b = a + await Point(2),
            c = b + a;
        Log(a + b + c);
        Pair pair = (await Point(3), await Point(4));
        Texts names = [await Point(5, "n")];
        Log($"{pair.Left} {pair.Right} {names[0]}");
        Dictionary<string, List<int?>> map = new() { ["k"] = [await Point(6), null] };
        Log(map["k"].Count);
        int d = default,
            e = await Point(7);
        string? nullable = default;
        string[]? arrays = null;
        await Pause(8);
        nullable = arrays?[0] ?? "none";
        Log(d + e + nullable);
        global::System.Int64 qualified = await Point(9);
        Log(qualified);
        var lambda = (int n) => n + 1;
        await Pause(10);
        Log(lambda(2));
        var group = Main;
        _ = group;
    }
}
