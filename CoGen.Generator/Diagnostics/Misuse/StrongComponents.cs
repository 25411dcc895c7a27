namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The strongly connected components of a graph of numbered nodes, by Kosaraju's two passes.</summary>
internal static class StrongComponents
{
    /// <summary>Each component that holds a cycle.</summary>
    public static IEnumerable<HashSet<int>> WithCycle(IReadOnlyList<int[]> successors)
    {
        var predecessors = Reverse(successors);
        var assigned = new bool[successors.Count];
        foreach (var root in FinishOrder(successors).Reverse())
        {
            if (assigned[root])
                continue;
            var component = new HashSet<int>();
            var work = new Stack<int>([root]);
            while (work.Count > 0)
            {
                var node = work.Pop();
                if (assigned[node])
                    continue;
                assigned[node] = true;
                component.Add(node);
                foreach (var next in predecessors[node])
                    work.Push(next);
            }
            if (component.Count > 1 || successors[root].Contains(root))
                yield return component;
        }
    }

    private static List<int>[] Reverse(IReadOnlyList<int[]> successors)
    {
        var predecessors = new List<int>[successors.Count];
        for (var i = 0; i < predecessors.Length; i++)
            predecessors[i] = [];
        for (var i = 0; i < successors.Count; i++)
        {
            foreach (var next in successors[i])
                predecessors[next].Add(i);
        }
        return predecessors;
    }

    // The stack is our own: a long body must not exhaust the thread's.
    private static IEnumerable<int> FinishOrder(IReadOnlyList<int[]> successors)
    {
        var order = new List<int>();
        var seen = new bool[successors.Count];
        var work = new Stack<(int Node, int Next)>();
        for (var root = 0; root < seen.Length; root++)
        {
            work.Push((root, 0));
            while (work.Count > 0)
            {
                var (node, next) = work.Pop();
                if (next == 0 && seen[node])
                    continue;
                seen[node] = true;
                if (next == successors[node].Length)
                {
                    order.Add(node);
                    continue;
                }
                work.Push((node, next + 1));
                if (!seen[successors[node][next]])
                    work.Push((successors[node][next], 0));
            }
        }
        return order;
    }
}
