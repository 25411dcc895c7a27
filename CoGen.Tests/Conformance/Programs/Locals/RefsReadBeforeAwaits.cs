// C# 13. The value of a reference is read before an await in the same statement: the reference itself is not kept.
namespace Conformance.Locals.RefsReadBeforeAwaits;

class Node(string name)
{
    public string Name = name;
    public Node Next { get; set; }
    public int[] Values = [1, 2];
}

static partial class Program
{
    static int[][] s_all;
    static Node[] s_nodes;
    static int[] s_numbers;

    static int At(int i)
    {
        Log($"at {i}");
        return i;
    }

    static string Join(int a, string b, int c) => $"{a} {b} {c}";

    [CoTask]
    static async CoTask Elements(int key)
    {
        ref int[] entries = ref s_all[At(key)];
        Array.Resize(ref entries, entries.Length + 1);
        entries[entries.Length - 1] = await Point(5);
        Log(string.Join(",", s_all[key]));
        entries = ref s_all[At(0)];
        entries[await Point(0)] = await Point(7);
        Log(string.Join(",", s_all[0]));
        entries = ref s_all[At(1)];
        entries[0] += await Point(8);
        Log(string.Join(",", s_all[1]));
    }

    [CoTask]
    static async CoTask Operands(int key)
    {
        ref int number = ref s_numbers[At(key)];
        Log(number + await Change(key, 1));
        number = ref s_numbers[At(key)];
        Log(Join(number, $"{number}{await Change(key, 2)}", await Change(key, 3)));
        ref readonly int fixedNumber = ref s_numbers[At(key)];
        Log((fixedNumber, await Change(key, 4)));
        number = ref s_numbers[At(key)];
        var list = new List<int> { number, await Change(key, 5) };
        Log(string.Join(",", list));
        number = ref s_numbers[At(key)];
        Log(number > 3 && await Change(key, 6) > 5);
    }

    [CoTask]
    static async CoTask<int> Change(int key, int value)
    {
        s_numbers[key] = value * 100;
        await Pause(value);
        return value;
    }

    [CoTask]
    static async CoTask Members(int key)
    {
        ref Node node = ref s_nodes[At(key)];
        node.Name = await Point(1, "c");
        node = ref s_nodes[At(key)];
        node.Next = await Point(2, new Node("d"));
        node = ref s_nodes[At(key)];
        node.Values[1] = await Point(3);
        node = ref s_nodes[At(key)];
        Log(node.Name + await Point(4, "e"));
        node = ref s_nodes[At(key)];
        Log(node.Name.PadLeft(await Point(6)));
        Log($"{s_nodes[key].Name} {s_nodes[key].Next.Name} {s_nodes[key].Values[1]}");
    }

    [CoTask]
    internal static async CoTask Main()
    {
        s_all =
        [
            [1],
            [2],
        ];
        s_nodes = [new("a"), new("b")];
        s_numbers = [10, 20, 30];
        await Elements(1);
        await Operands(0);
        await Operands(2);
        await Members(0);
    }
}
