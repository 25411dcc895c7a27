// C# 11. List, slice, property and positional patterns around awaits, in if, switch and switch expression.
namespace Conformance.Spilling.ListPatterns;

record Node(int Value, Node? Next);

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var chain = new Node(1, new Node(2, new Node(3, null)));
        if (chain is { Next.Next: { Value: > 2 and var deep }, Next.Value: 2 } && await Point(deep) == 3)
            Log(deep);
        Log(chain is { Next.Next.Value: 3 } ? await Point(4) : 0);
        int[] a = [1, 2, 3, 4, 5];
        for (var i = 0; i < 3; i++)
        {
            if (await Arr(i, a) is [var first, .. var mid, > 3 and var last] && await Point(first) > 0)
                Log($"{first} {Show(mid)} {last}");
            else if (await Arr(i, a) is [] or [_])
                Log("short");
            var r = await Arr(i, a) switch
            {
                [1, .. { Length: > 1 } rest, _] when await Point(rest.Length) == 3 => "a" + await Point(rest[0]),
                [_, ..] => "b",
                [] => await Pts("c"),
                _ => throw new Exception(),
            };
            Log(r);
        }
        object o = ("x", 5, new[] { 'a', 'b' });
        if (o is (string { Length: 1 } s, int n and not 6, char[] and ['a', .. var tail]))
        {
            await Pause(1);
            Log(s + n + Show(tail));
        }
        if (o is not ValueTuple<string, int, char[]> { Item2: var it })
        {
            await Pause(2);
            return;
        }
        Log(it);
        string str = await Pts("hello");
        if (str is ['h', .. var z, 'o'])
            Log(z + await Point(1));
        switch (str)
        {
            case [_, 'e', ..] when str.Length == await Point(5):
                Log("guard");
                break;
            case { Length: var len }:
                Log(len);
                break;
        }
        switch (str.AsSpan())
        {
            case "h":
                await Pause(3);
                break;
            case ['h', .. var middle, 'o']:
                Log(middle.Length);
                break;
        }
    }

    [CoTask]
    static async CoTask<int[]> Arr(int i, int[] a)
    {
        await Pause(i);
        return i == 0 ? a
            : i == 1 ? [1]
            : [];
    }

    [CoTask]
    static async CoTask<string> Pts(string s)
    {
        await Pause(77);
        return s;
    }
}
