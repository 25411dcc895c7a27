// C# 9. Elements of a collection initializer whose Add the compiler leaves out: nothing in them is awaited.
namespace Conformance.Async.OmittedAdds;

partial class Items : System.Collections.IEnumerable
{
    public Items Inner
    {
        get
        {
            Log("inner");
            return field ??= new Items();
        }
    }

    partial void Add(int n);

    [System.Diagnostics.Conditional("NOT_DEFINED")]
    public void Add(string text) => Log("add " + text);

    public void Add(char letter) => Log("add " + letter);

    public void Add(int n, char letter) => Log($"add {n} {letter}");

    public System.Collections.IEnumerator GetEnumerator() => throw new TestException("no items");

    [CoTask]
    public static async CoTask Fill()
    {
        _ = new Items { await Point(1), await Point(2, 'b'), await Point(3, "c"), { await Point(4), await Point(5, 'd') } };
        _ = new Items { await Point(6), Val(7), await Point(8, "e") };
        _ = new Items { Inner = { await Point(9, 'f'), await Point(10) } };
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => await Items.Fill();
}
