// C# 6. && || ?: ?? ?. with awaits in any operand: what must not run does not.
namespace Conformance.Spilling.ShortCircuit;

class Node
{
    public Node? Next;
    public int Value = 5;

    public int Get(int n) => Val("Get", n + Value);

    public string? Text => Val("Text", Value > 5 ? "text" : null);
}

static partial class Program
{
    static bool B(string name, bool value) => Val(name, value);

    [CoTask]
    internal static async CoTask Main()
    {
        Log(B("a", false) && await Point(1, true));
        Log(B("a", true) && await Point(1, true) && B("b", true));
        Log(await Point(2, false) && B("b", true));
        Log(B("a", true) || await Point(1, true));
        Log(await Point(2, false) || B("b", false) || await Point(3, true));
        Log(await Point(1, true) ? Val(1) : Val(2));
        Log(B("c", false) ? await Point(1) : await Point(2));
        Log((B("c", true) ? await Point(1) : Val(2)) + (B("d", false) ? Val(3) : await Point(4)));
        Log((string?)null ?? await Point(1, "else"));
        Log(await Point(1, (string?)null) ?? "other");
        Log(await Point(1, (string?)"first") ?? await Point(2, "unused"));
        Log(await Point(1, (int?)null) ?? await Point(2, (int?)null) ?? 7);
        Node? none = null;
        var some = new Node();
        Log(none?.Get(await Point(1)));
        Log(some?.Get(await Point(2)));
        Log((await Point(3, none))?.Value);
        Log((await Point(4, some))?.Value + await Point(5));
        Log(some?.Next?.Get(await Point(6)));
        Log((await Point(7, some))?.Text?.Length ?? await Point(8));
        object o = B("e", true) ? await Point(1) : "text";
        Log(o);
        long wide = B("f", true) ? await Point(1) : 2L;
        Log(wide);
        if (B("g", true) && (await Point(1, false) || B("h", true)) && !(await Point(2, false)))
            Log("then");
        while (B("w", true) && await Point(1, false))
            Log("never");
        Log(
            await Point(1, true)
                ? await Point(2, false)
                    ? "a"
                    : await Point(3, "b")
                : "c"
        );
    }
}
