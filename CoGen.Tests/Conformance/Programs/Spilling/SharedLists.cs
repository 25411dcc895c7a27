// C# 12. Lists among patterns whose guards await: length, elements and slices are asked for once, whatever asks for them.
namespace Conformance.Spilling.SharedLists;

class Loud(params int[] all)
{
    public int Count
    {
        get
        {
            Log("count");
            return all.Length;
        }
    }

    public int this[int i]
    {
        get
        {
            Log($"[{i}]");
            return all[i];
        }
    }

    public Loud Slice(int start, int length)
    {
        Log($"slice {start} {length}");
        return new Loud(all[start..(start + length)]);
    }

    public override string ToString() => string.Join(",", all);
}

class ByIndex(params string[] all)
{
    public int Length
    {
        get
        {
            Log("length");
            return all.Length;
        }
    }

    public string this[Index i]
    {
        get
        {
            Log($"[{i}]");
            return all[i];
        }
    }

    public string this[int i] => throw new TestException($"int {i}");

    public string this[Range r]
    {
        get
        {
            Log($"[{r}]");
            return string.Concat(all[r]);
        }
    }
}

record Holder(Loud Numbers, string Name);

struct Pair(int a, int b)
{
    public readonly int Length => 2;
    public readonly int this[int i]
    {
        get
        {
            Log($"pair {i}");
            return i == 0 ? a : b;
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Numbers(Loud? l) =>
        l switch
        {
            null => "null",
            [] => "empty",
            [1, .., 9] when await Point(1) > 5 => "no",
            [var a, .. [var b, ..] mid, var c] when await Point(a) + b == c => $"middle {mid}",
            [_, var x] when x > await Point(0) => $"two {x}",
            [.. var all] when all.Count == await Point(1) => "one " + all,
            { Count: > 5 } => "many",
            [_, _, .. var rest] named => await Point(2, "rest ") + rest + named,
            _ => "other",
        };

    [CoTask]
    static async CoTask<string> Indexes(ByIndex l)
    {
        switch (l)
        {
            case ["a", ..] when await Point(1) > 1:
                return "no";
            case [.., "z"] when await Point(2) > 2:
                return "no";
            case ["a", .. var rest, "z"] when rest.Length == await Point(1):
                return "a to z " + rest;
            case [var first, .. { Length: > 1 } rest, var last]:
                return first + rest + last;
            case [var only]:
                return "only " + only;
            default:
                return "none";
        }
    }

    [CoTask]
    static async CoTask<string> Changed(int[] a) =>
        a switch
        {
            [0, ..] => "zero",
            [1, _] when await Set(a, 0) => "no",
            [0 or 9, ..] => "read again",
            [1 or 2, var second] when second == 5 || await Set(a, 1) => "no",
            [1, 0] => "read again",
            [1, var second] => "kept " + second,
            _ => "other",
        };

    [CoTask]
    static async CoTask<bool> Set(int[] a, int at)
    {
        a[at] = 0;
        await Pause(at);
        return false;
    }

    [CoTask]
    static async CoTask<string> Nested(object o)
    {
        switch (o)
        {
            case Holder { Numbers: [1, 2, ..], Name: "no" } when await Point(1) > 0:
                return "no";
            case Holder { Numbers: [1, var n, ..] numbers } when await Point(n) == 3:
                return "three " + numbers;
            case Holder(not [1, ..], { Length: 1 }):
                return "not one";
            case Holder({ Count: 2 } or [.., 7], ['a', .. var name]) when await Point(2) == 2:
                return name;
            case Pair and [1, var p] when p > await Point(1):
                return "pair";
            case Pair and [var q, _]:
                return $"pair of {q}";
            case IList<int> and [3, ..] when await Point(3) > 3:
                return "no";
            case List<int> and [var i, .., var j]:
                return $"{i} to {j}";
            case string and ['x', .. var text] when text == await Point(4, "yz"):
                return text;
            case string and [.., 'z']:
                return "to z";
            case int[][] and [[1, ..], [.., 2]] when await Point(5) > 5:
                return "no";
            case int[][] and [[var first, ..], [.., var last]]:
                return $"{first} and {last}";
            default:
                return "other";
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (
            var l in new[]
            {
                null,
                new Loud(),
                new Loud(1),
                new Loud(1, 9),
                new Loud(2, 3, 5),
                new Loud(1, 2, 3, 9),
                new Loud(4, -1),
                new Loud(1, 1, 1, 1),
                new Loud(1, 2, 3, 4, 5, 6),
            }
        )
            Log(await Numbers(l));
        foreach (
            var l in new[]
            {
                new ByIndex("a", "b", "z"),
                new ByIndex("a", "b", "c", "d"),
                new ByIndex("z"),
                new ByIndex("a", "z"),
                new ByIndex(),
            }
        )
            Log(await Indexes(l));
        foreach (var a in new int[][] { [0, 1], [1, 3], [1, 5], [2, 4], [7] })
            Log(await Changed(a));
        foreach (
            var o in new object[]
            {
                new Holder(new Loud(1, 3), "x"),
                new Holder(new Loud(1, 2), "y"),
                new Holder(new Loud(4), "z"),
                new Holder(new Loud(4, 7), "ab"),
                new Pair(1, 2),
                new Pair(1, 0),
                new List<int> { 3, 4 },
                "xyz",
                "xz",
                new int[][] { [1, 5], [6, 2] },
                new int[][] { [1, 5], [6, 3] },
                new Holder(new Loud(), "q"),
            }
        )
            Log(await Nested(o));
    }
}
