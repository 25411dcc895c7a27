// C# 6. Nested initializers: which getter runs when, indexers, structs, empty ones, failures in the middle.
namespace Conformance.Spilling.NestedInitializerOrder;

struct Spot
{
    public int X;
    public int Y { get; set; }
    public List<int> Items { get; } = [];

    public Spot() => Log("Spot");
}

class Part
{
    public int A { get; set; }
    public int B;
    public Part? Inner { get; set; }
    public Spot Spot = new();
    public List<int> List { get; } = [];
    public int[] Array { get; } = new int[3];

    public override string ToString() => $"({A} {B} {Inner} {Spot.X} {Spot.Y} {Show(Spot.Items)} {Show(List)} {Show(Array)})";
}

class Whole
{
    private readonly Part _part = new();
    private readonly Dictionary<int, Part> _parts = [];

    public Whole() => Log("Whole");

    public Part Part
    {
        get
        {
            Log("get Part");
            return _part;
        }
    }

    public Part? Missing => null;

    public Part this[int i]
    {
        get
        {
            Log($"get [{i}]");
            return _parts[i] = _parts.GetValueOrDefault(i) ?? new Part();
        }
    }

    public Bag Bag { get; } = new();

    public override string ToString() => $"{_part} {string.Join(";", _parts)}";
}

class Bag : System.Collections.IEnumerable
{
    public void Add(int a) => Log($"add {a}");

    public void Add(int a, string b = "b") => Log($"add {a} {b}");

    public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
}

static class BagExtensions
{
    public static void Add(this Bag bag, double d) => bag.Add((int)d, "double");
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(
            new Whole
            {
                Part =
                {
                    A = Val(1),
                    B = await Point(2),
                    List = { Val(3), await Point(4), Val(5) },
                    Spot =
                    {
                        X = await Point(6),
                        Y = Val(7),
                        Items = { await Point(8) },
                    },
                    Array = { [0] = Val(9), [await Point(1)] = await Point(10) },
                },
            }
        );
        Log(
            new Whole
            {
                [Val(1)] = { A = await Point(1), B = Val(2) },
                [await Point(2)] = { List = { Val(3), await Point(3) } },
                [Val(3)] = { },
                [await Point(4)] = { },
                Bag = { Val(1), { await Point(2), "two" }, await Point(3, 3.5), { Val(4), await Point(5, "five") } },
            }
        );
        var part = new Part
        {
            Inner = new Part
            {
                Inner = new() { A = await Point(1) },
                List = { await Point(2) },
            },
            A = Val(3),
        };
        Log(part);
        Log(
            new Spot
            {
                X = await Point(4),
                Y = await Point(5),
                Items = { Val(6) },
            }.Y
        );
        try
        {
            Log(new Whole { Part = { A = Val(1) }, Missing = { A = await Point(2) } });
        }
        catch (NullReferenceException)
        {
            Log("missing");
        }
        try
        {
            Log(new Whole { Part = { A = Val(1), B = await Fail(2) }, Bag = { Val(3) } });
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        Log(await Make<Part>());
    }

    [CoTask]
    static async CoTask<T> Make<T>()
        where T : Part, new() => new T { A = await Point(1), List = { await Point(2) } };
}
