// C# 14. Null-conditional assignment of every kind with awaits.
namespace Conformance.Spilling.ConditionalAssignment;

class Node
{
    public Node? Next;
    public int Field;
    public string? Text;
    public int?[] Numbers = [1, null, 3];
    private int _property;

    public int Property
    {
        get => Val("get", _property);
        set
        {
            Log($"set {value}");
            _property = value;
        }
    }

    public int this[int i]
    {
        get => Val($"get {i}", _property + i);
        set
        {
            Log($"set {i} to {value}");
            _property = value;
        }
    }

    public event Action<int>? Changed;

    public void Raise(int n) => Changed?.Invoke(n);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var some = new Node { Next = new Node() };
        foreach (var node in new[] { null, some, some.Next })
        {
            node?.Field = await Point(1);
            node?.Property = await Point(2) + Val(3);
            node?.Property += await Point(3);
            Log(node?.Property -= await Point(1));
            node?[await Point(4)] = Val(5);
            node?[Val(6)] = await Point(7);
            node?[await Point(8)] += await Point(9);
            node?.Next?.Field = await Point(10);
            node?.Text ??= await Point(11, "first");
            Log(node?.Text ??= await Point(12, "second"));
            node?.Numbers[await Point(1)] ??= await Point(13);
            node?.Numbers[Val(0)] += await Point(14);
            node?.Changed += await Point(15, (Action<int>)(n => Log($"changed {n}")));
            node?.Raise(await Point(16));
            Log(node?.Field = await Point(17));
            (await Point(18, node))?.Field = Val(19);
            (await Point(20, node))?.Next?.Property = await Point(21);
            try
            {
                node?.Property = await Fail(22);
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
            Log(node?.Field + node?.Numbers.Sum() + node?.Next?.Field);
        }
    }
}
