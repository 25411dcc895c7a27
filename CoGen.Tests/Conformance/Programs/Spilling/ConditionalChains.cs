// C# 8. Chains of ?. and ?[] with awaits at every place; their values used and unused.
namespace Conformance.Spilling.ConditionalChains;

struct Pair
{
    public int A;
    public int B { get; set; }

    public int Bump(int by) => A += by;
}

class Node
{
    public string Name = "";
    public Node? Next;
    public int[]? Numbers;
    public Pair Pair;
    public Pair? Maybe;
    public Func<int, Node?>? Find;

    public Node? this[int i] => Val($"{Name}[{i}]", i > 0 ? this : null);

    public Node? Get(int n)
    {
        Log($"{Name}.Get {n}");
        return n > 0 ? Next : null;
    }

    public void Void(int n) => Log($"{Name}.Void {n}");

    public T? Generic<T>(T value) => Val("generic", value);

    public override string ToString() => Name;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var last = new Node { Name = "last", Numbers = [7, 8] };
        var some = new Node
        {
            Name = "some",
            Next = last,
            Maybe = new Pair { A = 3 },
        };
        some.Find = n => n > 1 ? last : null;
        foreach (var node in new[] { null, last, some })
        {
            Log(node?[await Point(1)]?.Name);
            Log(node?[await Point(0)]?.Get(Val(9))?[await Point(2)]?.Name ?? "none");
            Log(node?.Numbers?[await Point(1)]);
            Log(node?.Numbers?[await Point(1)].ToString("x", null) + await Point(2));
            Log(node?.Next?.Numbers?[^(await Point(1))]);
            Log(node?.Next?.Numbers?[(await Point(0))..Val(1)].Length);
            Log(node?.Find?.Invoke(await Point(2))?.Name);
            Log(node?.Get(await Point(1))!.Get(await Point(1))?.Get(await Point(0)) is null);
            node?.Void(await Point(3));
            node?.Next?.Void(await Point(4) + Val(5));
            node?.Get(await Point(5))?.Void(await Point(6));
            node?.Get(await Point(6));
            node?.Pair.Bump(await Point(7));
            node?.Pair.Bump(Val(1) + await Point(7));
            Log(node?.Pair.A + await Point(1));
            Log(node?.Maybe?.A.CompareTo(await Point(2)));
            Log(node?.Maybe?.Bump(await Point(2)));
            Log(node?.Generic(await Point(3, "g"))?.Length);
            Log((await Point(4, node))?.Get(1)?[await Point(5)]?.Name);
            int? n = node?.Numbers?.Length > await Point(1) ? await Point(2) : null;
            Log(n);
            for (node?.Void(await Point(1)); n < 3; node?.Get(await Point(1)), n++)
                Log(n);
            if (node?.Next?.Get(await Point(1)) is { Name: var name })
                Log(name + await Point(9));
            try
            {
                Log(node?.Numbers?[await Point(5)]);
            }
            catch (IndexOutOfRangeException)
            {
                Log("out of range");
            }
            try
            {
                Log(node?[await Fail(1)]?[await Point(2)]);
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
            Log(await (node?.Next is { } next ? Point(1, next.Name) : Point(2, "no")));
        }
    }
}
