// C# 14. Tasks without a result whose arrow leads to what has a value that nobody asks for.
namespace Conformance.Spilling.ArrowAssignments;

partial class Node
{
    public string? Name { get; set; }
    public Node? Next;
    public int[] Items = [1, 2];

    public int Add(int n) => Items[0] += n;
}

partial class Program
{
    private static string? s_name;
    private static Node? s_node;

    [CoTask]
    private static async CoTask Coalesce() => s_name ??= await Point(1, "a");

    [CoTask]
    private static async CoTask Member() => s_node?.Name = await Point(2, "b");

    [CoTask]
    private static async CoTask Element() => s_node?.Items[await Point(0)] += await Point(3);

    [CoTask]
    private static async CoTask Call() => s_node?.Next?.Add(await Point(4));

    [CoTask]
    private static async CoTask Nested() => s_node?.Next?.Name ??= await Point(5, "c");

    [CoTask]
    private static async CoTask Compound() => s_node!.Items[1] += await Point(6);

    [CoTask]
    public static async CoTask Main()
    {
        s_name = null;
        s_node = null;
        for (var round = 0; round < 3; round++)
        {
            await Coalesce();
            await Member();
            await Element();
            await Call();
            await Nested();
            await Local();
            Log($"{s_name} {s_node?.Name} {s_node?.Items[0]} {s_node?.Next?.Name} {s_node?.Next?.Items[0]}");
            s_node = new Node { Next = round == 0 ? null : new Node() };
            await Compound();
            Log(s_node.Items[1]);
        }

        [CoTask]
        static async CoTask Local() => s_name ??= await Point(7, "d");
    }
}
