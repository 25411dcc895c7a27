using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering.Hoisting;

/// <summary>One node of the lowered method with what it does to locals and where control may go from it.</summary>
internal sealed class FlowPoint(Node node, IReadOnlyList<LocalUse> uses, IReadOnlyList<int> blocks)
{
    public Node Node { get; } = node;

    public IReadOnlyList<LocalUse> Uses { get; } = uses;

    /// <summary>The C# blocks around it, outermost first.</summary>
    public IReadOnlyList<int> Blocks { get; } = blocks;

    /// <summary>Where it goes when it is done.</summary>
    public List<int> Next { get; } = [];

    /// <summary>Where it goes when it throws: the handlers of the <c>try</c> blocks around it.</summary>
    public List<int> Handlers { get; } = [];
}

/// <summary>The lowered method's points in the order of its text, with the edges between them.</summary>
internal sealed class FlowGraph
{
    private readonly Dictionary<Label, int> _labels = [];
    private readonly List<(int From, Label To)> _jumps = [];
    private readonly List<int> _handlers = [];
    private readonly List<int> _blocks = [0];
    private int _blockCount = 1;

    private FlowGraph() { }

    public List<FlowPoint> Points { get; } = [];

    /// <summary>The first points of <c>try</c> blocks that are entered to resume inside: C# sees a way past the entry switch there.</summary>
    public List<int> Entries { get; } = [];

    public static FlowGraph Of(List<Node> nodes)
    {
        var graph = new FlowGraph();
        graph.Add(nodes);
        // The end of the method, so that a label there leads somewhere.
        graph.Point(new RemarkNode(""), []);
        foreach (var (from, to) in graph._jumps)
        {
            if (graph._labels.TryGetValue(to, out var target))
                graph.Points[from].Next.Add(target);
        }
        return graph;
    }

    private void Add(List<Node> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TryNode attempt:
                    AddTry(attempt);
                    break;
                case LabelNode { Label: var label }:
                    _labels[label] = Points.Count;
                    break;
                case CodeNode code:
                    Point(code, code.Text.Uses, falls: !code.Leaves);
                    AddJumps(code.Text);
                    break;
                case JumpNode jump:
                    Point(jump, jump.Condition?.Uses ?? [], falls: !jump.Leaves);
                    _jumps.Add((Points.Count - 1, jump.Target));
                    break;
                case DispatchNode dispatch:
                    var uses = dispatch.Value.Uses.Concat(dispatch.Arms.SelectMany(static arm => arm.Case.Uses));
                    Point(dispatch, [.. uses], falls: !dispatch.Leaves);
                    foreach (var (_, target, _) in dispatch.Arms)
                        _jumps.Add((Points.Count - 1, target));
                    break;
                case SuspendNode suspend:
                    Point(suspend, suspend.Operand.Uses);
                    _labels[suspend.Resume] = Points.Count;
                    if (suspend.KillExit is { } exit)
                        AddJumps(exit);
                    break;
            }
        }
    }

    private void AddJumps(Text text)
    {
        foreach (var label in text.Jumps)
            _jumps.Add((Points.Count - 1, label));
    }

    // A try's points lead to its handlers; behind them, and behind the block, the finally; behind that, the rest.
    private void AddTry(TryNode attempt)
    {
        var first = Points.Count;
        Entries.Add(first);
        AddBlock(attempt.Body);
        var bodyEnd = Points.Count;
        var entries = new List<int>();
        var exits = new List<int> { bodyEnd - 1 };
        foreach (var handler in attempt.Catches)
        {
            entries.Add(Points.Count);
            if (handler.Header.Uses.Count > 0)
                Point(new RemarkNode(""), handler.Header.Uses);
            AddBlock(handler.Body);
            exits.Add(Points.Count - 1);
        }
        if (attempt.Finally is { } cleanup)
        {
            var start = Points.Count;
            entries.Add(start);
            AddBlock(cleanup);
            exits.Add(Points.Count - 1);
        }
        for (var i = first; i < Points.Count; i++)
        {
            foreach (var entry in entries)
            {
                if (entry > i)
                    Points[i].Handlers.Add(entry);
            }
        }
        foreach (var exit in exits)
            Points[exit].Next.Add(Points.Count);
    }

    private void AddBlock(List<Node> nodes)
    {
        _blocks.Add(_blockCount++);
        Add(nodes);
        // The block's last point goes where its try says, not into the next handler.
        Point(new RemarkNode(""), [], falls: false);
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    private void Point(Node node, IReadOnlyList<LocalUse> uses, bool falls = true)
    {
        var point = new FlowPoint(node, uses, [.. _blocks]);
        if (falls)
            point.Next.Add(Points.Count + 1);
        Points.Add(point);
    }
}
