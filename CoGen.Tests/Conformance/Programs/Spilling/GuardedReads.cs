// C# 14. Guards of a switch that await: what several of its patterns ask for is asked for once.
namespace Conformance.Spilling.GuardedReads;

class Part(string name)
{
    private int _size = 1;
    public string Name
    {
        get
        {
            Log("name of " + name);
            return name;
        }
    }
    public int Size
    {
        get
        {
            Log($"size of {name}: {_size}");
            return _size;
        }
        set => _size = value;
    }
    public Part? Next
    {
        get
        {
            Log("next of " + name);
            return field;
        }
        init;
    }
    public Pair? Pair { get; init; }
    public int Field = 1;

    public void Deconstruct(out string n, out int s)
    {
        Log("deconstruct " + name);
        (n, s) = (name, _size);
    }
}

class Big(string name) : Part(name)
{
    public object Tag
    {
        get
        {
            Log("tag");
            return "tag";
        }
    }
}

struct Pair(int a)
{
    public int A
    {
        get
        {
            Log("A");
            return a++;
        }
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Statement(object? o)
    {
        switch (o)
        {
            case Part { Name: "a", Size: var s } when await Grow(o, s > 5):
                return "a" + s;
            case Part { Size: > 1 and var s, Field: 1 } p when await Grow(p, p.Size > 100):
                return "field" + s;
            case Part { Next: { Name: var n, Size: 1 } }:
                return "next " + n;
            case Big { Tag: string t } when await Point(3, t) == "no":
            case Part { Next.Next.Name: "c" }:
                return "c" + await Point(4);
            case Part(var n, 3 or 4) when await Point(5, n == "b"):
                return "b" + n;
            case Part("d" or "e", var s) { Size: not 2 } when await Grow(o, s == 2):
                return "d" + s;
            case Part(_, > 2) { Pair.A: 7 } or Part { Pair: { A: 8 } } when await Point(6) == 6:
                return "pair";
            case Part { Pair: { A: var a } }:
                return "A" + a;
            case ValueTuple<int, Part>(int x, Part { Name: var n }) when await Point(x) > 1:
                return n + x;
            case null or not Part when await Point(7) == 7:
                return "none";
            case Part { Name: var n }:
                return "last " + n;
            default:
                return "default";
        }
    }

    [CoTask]
    static async CoTask<string> Expression(Part? p, Part q) =>
        (p, q) switch
        {
            ({ Size: 1 }, { Name: "q" }) when await Grow(p!, false) => "never",
            (null, (var n, _)) when await Point(1, n) == "r" => "null " + n,
            ({ Size: 1, Field: var f }, { Size: 2 }) when f + await Point(2) > 0 => "one, two",
            (_, ("q", var s)) and ({ Field: > 1 }, _) when await Grow(q, s > 1) => "grown",
            ({ Size: var s }, { Name: var n }) => n + s,
            _ => "other",
        };

    [CoTask]
    static async CoTask<string> Derived(Part p)
    {
        switch (p)
        {
            case Big { Name: "x", Tag: "tag" } when await Grow(p, false):
                return "never";
            case { Name: "x", Size: 1 } when await Grow(p, false):
                return "never";
            case Big(_, 2) { Size: 1 or 2 }:
                return "big";
            case Big { Name: "y" } or { Size: 1 }:
                return "y";
            default:
                return "other";
        }
    }

    [CoTask]
    static async CoTask<string> Objects(object p) =>
        p switch
        {
            Big { Name: "x", Tag: "tag" } when await Grow(p, false) => "never",
            Big { Name: "x", Size: 1 } and { Field: 2 } when await Grow(p, false) => "never",
            Big(_, 2) { Size: 1 or 2 } => "big",
            Big { Name: "y" } or Part { Field: 1 } => "y",
            _ => "other",
        };

    [CoTask]
    static async CoTask<string> Values(Pair p, Pair? q)
    {
        switch (p)
        {
            case { A: 1 } when await Point(1, false):
            case { A: 2 } or { A: 3 }:
                return "three";
        }
        return q switch
        {
            { A: 5 } when await Point(2, false) => "never",
            { A: var a and < 5 } => "a" + a,
            null => "null",
            _ => "many",
        };
    }

    [CoTask]
    static async CoTask<bool> Grow(object? o, bool result)
    {
        await Pause(10);
        if (o is Part p)
            (p.Size, p.Field) = (2, p.Field + 1);
        return result;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (
            var part in new[]
            {
                new Big("x"),
                new Part("x"),
                new Big("y"),
                new Part("y"),
                new Part("z") { Size = 2 },
            }
        )
        {
            Log(await Derived(part));
            part.Size = 1;
            Log(await Objects(part));
        }
        for (var i = 0; i < 4; i++)
            Log(await Values(new(i), i == 0 ? null : new(i + 3)));
        object?[] all =
        [
            new Part("a"),
            new Part("b") { Size = 3 },
            new Big("b") { Size = 4 },
            new Part("n") { Next = new Part("m") },
            new Part("n")
            {
                Next = new Part("m") { Size = 2, Next = new("c") },
            },
            new Big("d"),
            new Part("p") { Pair = new(7), Size = 3 },
            new Part("p") { Pair = new(8) },
            new Part("p") { Pair = new(9) },
            (1, new Part("t")),
            (2, new Part("t")),
            null,
            "s",
            new Part("z"),
        ];
        for (var i = 0; i < all.Length; i++)
            Log($"{i}: {await Statement(all[i])}");
        foreach (
            var p in new[]
            {
                null,
                new Part("p"),
                new Part("p") { Size = 2 },
            }
        )
        foreach (var q in new[] { "q", "r", "s" })
            Log(await Expression(p, new Part(q)));
        Log(await OfAnyType<INamed?>(null));
        Log(await OfAnyType<INamed>(new Named("x")));
        Log(await OfAnyType(new Mark("y")));
    }

    interface INamed
    {
        string Name { get; }
    }

    sealed class Named(string name) : INamed
    {
        public string Name => Logged(name);
    }

    readonly struct Mark(string name) : INamed
    {
        public string Name => Logged(name);
    }

    static string Logged(string name)
    {
        Log("name of " + name);
        return name;
    }

    [CoTask]
    static async CoTask<string> OfAnyType<T>(T value)
        where T : INamed? =>
        value switch
        {
            { Name: "x" } when await Point(1, false) => "never",
            { Name: "x" } => "x",
            { Name: var name } when await Point(2, name == "y") => "y",
            _ => "other",
        };
}
