// C# 11. Switch expressions with awaiting guards over lists, slices, tuples and properties.
namespace Conformance.Mixed.AwaitingPatterns;

class Person(string name, int age)
{
    public string Name => name;
    public int Age => age;
    public Person? Next { get; set; }

    public void Deconstruct(out string n, out int a)
    {
        n = name;
        a = age;
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Lists(int[] a) =>
        await Point(1, a) switch
        {
            [] => "empty",
            [var x] when await Point(x) > 5 => $"one big {x}",
            [var x] => $"one {x}",
            [1, .. var rest] when rest.Length == await Point(2) => $"1 and {rest.Length}",
            [.., var y, 9] when await Point(y) is > 3 and < 8 => $"{y} before 9",
            [var f, .. { Length: > 1 } mid, var l] when f + await Point(0) == l => $"same ends {string.Join("", mid)}",
            { Length: var n } when await Point(n) == 4 => await Point(7, "four"),
            _ => throw await Point(8, new TestException("none")),
        };

    [CoTask]
    static async CoTask<string> People(Person? p)
    {
        return p switch
        {
            null => "nobody",
            { Name: "a", Age: > 3 and var age } when await Point(age) == 4 => "a4",
            ("b", var n) when await Point(n) > 5 => $"b{n}",
            { Next: { Name: var next, Next: null } } when next == await Point(1, "z") => "next z",
            { Next.Next: { } q } when q.Age is var w && w == await Point(w) => $"far {w}",
            (_, < 0) => "negative",
            var q => $"other {q.Name}",
        };
    }

    [CoTask]
    static async CoTask<int> Tuples(int x, string s)
    {
        var r = (await Point(x), s, await Point(x + 1)) switch
        {
            (1, "a", _) => 10,
            (var a, { Length: 2 }, var b) when a + b == await Point(5) => a * b,
            (> 3, not null, var c) when await Point(c) > 0 => c,
            (_, null, _) => -1,
            _ => 0,
        };
        return r + ((await Point(1), await Point(2)) is (1, var z) ? z : 0);
    }

    [CoTask]
    static async CoTask<string> Is(object o)
    {
        if (await Point(1, o) is not string { Length: > 2 } s)
            return $"not: {o}";
        if (s is [var first, .., var last] && first == await Point(2, 'x') && last is >= 'a' and <= 'f' or 'z')
            return $"ends {first}{last}";
        if (await Point(3, (object)s.Length) is int and (3 or 5) || await Point(4, s) is "none")
            return s + "!";
        return s is { Length: var n } && await Point(n) is var m && m % 2 == 0 ? $"even {m}" : "odd";
    }

    [CoTask]
    static async CoTask<string> Statement(object? o)
    {
        switch (await Point(0, o))
        {
            case int i and > 0 when await Point(i) == 2:
            case long l and > 5:
                return "number";
            case int[] and [var a, .., var b] when a == await Point(b):
                return $"palindrome {a}";
            case (int x, int y):
                return $"pair {x} {y}";
            case ValueTuple<string, Person>(var n, { Age: var age }) when await Point(age) > 2:
                return n + age;
            case var other when other is IEnumerable<char> cs && await Point(cs.Count()) > 1:
                return $"chars {other}";
            case { } some:
                return $"some {some}";
            default:
                return "null";
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var a in new int[][] { [], [6], [2], [1, 2, 3], [0, 5, 9], [4, 1, 2, 4], [1, 2, 3, 4], [5, 6, 7] })
        {
            try
            {
                Log(await Lists(a));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
        }
        var z = new Person("z", 1);
        var y = new Person("y", 2) { Next = z };
        foreach (
            var p in new[]
            {
                null,
                new Person("a", 4),
                new Person("a", 5),
                new Person("b", 6),
                new Person("b", 2),
                y,
                new Person("x", 3) { Next = y },
                new Person("n", -1),
            }
        )
            Log(await People(p));
        Log(await Tuples(1, "a"));
        Log(await Tuples(2, "bb"));
        Log(await Tuples(4, "ccc"));
        Log(await Tuples(0, null!));
        foreach (var o in new object[] { 1, "ab", "xyz", "xyq", "hello", "world!", "abcdefg" })
            Log(await Is(o));
        foreach (var o in new object?[] { 1, 2, 6L, new[] { 1, 2, 1 }, (3, 4), ("p", y), ("p", new Person("o", 9)), "text", "t", null })
            Log(await Statement(o));
    }
}
