// C# 9. Locals that their own initializers set before they are declared in full.
namespace Conformance.Spilling.LocalsSetInInitializers;

record Item
{
    public int X;
    public int Y;
    public Item Next { get; init; }
}

struct Pair
{
    public int A;
    public int B;
}

static partial class Program
{
    static int Make(out Item made, int x)
    {
        made = new Item { X = x };
        return 1;
    }

    static int Make(out Pair made, int a)
    {
        made = new Pair { A = a };
        return 2;
    }

    static Item Give(ref Item given) => given = new Item { X = given.X + 10 };

    [CoTask]
    internal static async CoTask Main()
    {
        Item a = new Item { X = Make(out a, 7), Y = a.X + await Point(1) };
        Log($"{a.X} {a.Y}");
        Item b = new Item
        {
            X = await Point(2),
            Next = Make(out b, 8) > 0 ? b : null,
            Y = b.X + await Point(3),
        };
        Log($"{b.X} {b.Y} {b.Next.X}");
        Pair p = new Pair { A = Make(out p, 9), B = p.A + await Point(4) };
        Log($"{p.A} {p.B}");
        Item c = (c = new Item { X = 5 }) with { Y = Give(ref c).X + await Point(5), X = c.X };
        Log($"{c.X} {c.Y}");
        int n = await Point(6) > 3 ? (n = 4) + await Point(7) + n : 0;
        Log(n);
        string s = (s = "s").Length > 1 ? s : s + await Point(8) + (s = "t") + s;
        Log(s);
    }
}
