using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The rings of a graph: each strongly connected component with a cycle, and those that are left of it without its head.</summary>
internal static class Rings
{
    /// <summary>Outer rings come before those inside.</summary>
    public static IEnumerable<HashSet<int>> In(IReadOnlyList<int[]> successors)
    {
        foreach (var ring in StrongComponents.WithCycle(successors))
        {
            yield return ring;
            foreach (var inner in In(Inside(ring, successors)))
                yield return inner;
        }
    }

    /// <summary>The head is where the ring begins in the text: its loop's condition, or the first statement of its body.</summary>
    private static int[][] Inside(HashSet<int> ring, IReadOnlyList<int[]> successors)
    {
        var head = ring.Min();
        return [.. successors.Select((next, from) => ring.Contains(from) ? next.Where(n => n != head && ring.Contains(n)).ToArray() : [])];
    }

    /// <summary>
    /// Whether there is no way round, because a condition that stays the same would have to be true at one place and false at another:
    /// <c>while (!_done) { while (!_done) await …; }</c>.
    /// </summary>
    /// <param name="ring">The ring.</param>
    /// <param name="successors">The graph.</param>
    /// <param name="blocks">What stands in it.</param>
    /// <param name="staysTheSame">Whether a condition does, all the way round.</param>
    public static bool IsContradictory(
        HashSet<int> ring,
        IReadOnlyList<int[]> successors,
        IReadOnlyList<BasicBlock> blocks,
        Func<IOperation, bool> staysTheSame
    )
    {
        var head = ring.Min();
        var forward = Inside(ring, successors);
        var inner = StrongComponents.WithCycle(forward).ToDictionary(r => r.Min());
        bool IsWay(int from, int to) => !(inner.TryGetValue(to, out var loop) && loop.Contains(from));
        var leads = new HashSet<int>();
        for (var grown = true; grown; )
        {
            grown = false;
            foreach (var block in ring.Where(b => !leads.Contains(b)).ToArray())
            {
                if (successors[block].Contains(head) || forward[block].Any(n => IsWay(block, n) && leads.Contains(n)))
                    grown |= leads.Add(block);
            }
        }
        var needed = new Dictionary<string, bool>();
        foreach (var block in leads.Where(b => IsOnEveryWay(b)))
        {
            if (blocks[block] is not { BranchValue: { } condition, ConditionalSuccessor.Destination: { } taken } branch)
                continue;
            var ways = successors[block].Where(n => n == head || leads.Contains(n) && IsWay(block, n)).Distinct().ToArray();
            if (ways.Length != 1 || branch.FallThroughSuccessor?.Destination == taken || !staysTheSame(condition))
                continue;
            var outcome = taken.Ordinal == ways[0] == (branch.ConditionKind == ControlFlowConditionKind.WhenTrue);
            while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
                (condition, outcome) = (not.Operand, !outcome);
            if (needed.TryGetValue(condition.Syntax.ToString(), out var known) && known != outcome)
                return true;
            needed[condition.Syntax.ToString()] = outcome;
        }
        return false;

        bool IsOnEveryWay(int block)
        {
            if (block == head)
                return true;
            var seen = new HashSet<int> { head };
            var work = new Stack<int>(seen);
            while (work.Count > 0)
            {
                var from = work.Pop();
                if (successors[from].Contains(head))
                    return false;
                foreach (var next in forward[from].Where(n => n != block && leads.Contains(n) && IsWay(from, n)))
                {
                    if (seen.Add(next))
                        work.Push(next);
                }
            }
            return true;
        }
    }
}
