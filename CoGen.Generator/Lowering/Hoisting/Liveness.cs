using System.Collections;
using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering.Hoisting;

/// <summary>Which locals hold a value that is still needed at each suspension: the classic backward analysis.</summary>
internal sealed class Liveness
{
    private readonly FlowGraph _graph;
    private readonly Dictionary<Local, int> _numbers = [];
    private readonly BitArray[] _reads;
    private readonly BitArray[] _keeps;
    private readonly BitArray[] _live;

    private Liveness(FlowGraph graph, IReadOnlyList<Local> locals)
    {
        _graph = graph;
        for (var i = 0; i < locals.Count; i++)
            _numbers[locals[i]] = i;
        _reads = NewSets(locals.Count, value: false);
        _keeps = NewSets(locals.Count, value: true);
        _live = NewSets(locals.Count, value: false);
    }

    public static Liveness Of(FlowGraph graph, IReadOnlyList<Local> locals)
    {
        var liveness = new Liveness(graph, locals);
        liveness.CollectUses();
        while (liveness.Sweep()) { }
        return liveness;
    }

    /// <summary>The locals that must outlive a suspension.</summary>
    public HashSet<Local> AcrossSuspensions()
    {
        var result = new HashSet<Local>();
        for (var i = 0; i < _graph.Points.Count; i++)
        {
            if (_graph.Points[i].Node is not SuspendNode)
                continue;
            var live = After(i);
            foreach (var handler in _graph.Points[i].Handlers)
                live.Or(_live[handler]);
            Add(live, result);
        }
        return result;
    }

    /// <summary>The locals that the first statements of a <c>try</c> need, which C# takes for unassigned on the way to resume inside.</summary>
    public HashSet<Local> AtEntries()
    {
        var result = new HashSet<Local>();
        foreach (var entry in _graph.Entries)
            Add(_live[entry], result);
        return result;
    }

    private void Add(BitArray live, HashSet<Local> result)
    {
        foreach (var pair in _numbers)
        {
            if (live[pair.Value])
                result.Add(pair.Key);
        }
    }

    private BitArray[] NewSets(int count, bool value) => [.. _graph.Points.Select(_ => new BitArray(count, value))];

    private void CollectUses()
    {
        for (var i = 0; i < _graph.Points.Count; i++)
        {
            foreach (var use in _graph.Points[i].Uses)
            {
                if (!_numbers.TryGetValue(use.Local, out var number))
                    continue;
                if (use.Kind == UseKind.Read && _keeps[i][number])
                    _reads[i][number] = true;
                else if (use.Kind is UseKind.Write or UseKind.Declare)
                    _keeps[i][number] = false;
            }
        }
    }

    private bool Sweep()
    {
        var changed = false;
        for (var i = _graph.Points.Count - 1; i >= 0; i--)
        {
            var live = After(i).And(_keeps[i]).Or(_reads[i]);
            // Thrown from the middle: what the point would have overwritten is still there.
            foreach (var handler in _graph.Points[i].Handlers)
                live.Or(_live[handler]);
            if (Same(live, _live[i]))
                continue;
            _live[i] = live;
            changed = true;
        }
        return changed;
    }

    private BitArray After(int point)
    {
        var live = new BitArray(_numbers.Count);
        foreach (var next in _graph.Points[point].Next)
        {
            if (next < _live.Length)
                live.Or(_live[next]);
        }
        return live;
    }

    private static bool Same(BitArray left, BitArray right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
                return false;
        }
        return true;
    }
}
