using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// Drops what control never reaches, as the compiler does, jumps to what stands next anyway, and then the labels that nobody names. The
/// user's own jumps stay where they are reached, since a debugger stops there.
/// </summary>
internal static class DeadJumps
{
    public static void Remove(List<Node> nodes)
    {
        var labels = new List<Label>();
        do
        {
            var named = new HashSet<Label>();
            labels.Clear();
            Collect(nodes, labels, named);
            foreach (var label in labels)
                label.IsUsed = named.Contains(label);
        } while (Drop(nodes));
    }

    private static void Collect(IEnumerable<Node> nodes, List<Label> labels, HashSet<Label> named)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case LabelNode { Label: var label }:
                    labels.Add(label);
                    break;
                case JumpNode jump:
                    named.Add(jump.Target);
                    named.UnionWith(jump.Condition?.Jumps ?? []);
                    break;
                case DispatchNode dispatch:
                    named.UnionWith(dispatch.Arms.Select(static arm => arm.Target));
                    break;
                case CodeNode code:
                    named.UnionWith(code.Text.Jumps);
                    break;
                case SuspendNode suspend:
                    named.UnionWith(suspend.KillExit?.Jumps ?? []);
                    break;
                case TryNode attempt:
                    foreach (var part in Parts(attempt))
                        Collect(part, labels, named);
                    break;
            }
        }
    }

    private static IEnumerable<List<Node>> Parts(TryNode attempt) =>
        attempt.Catches.Select(static handler => handler.Body).Prepend(attempt.Body).Append(attempt.Finally ?? []);

    // One walk: what stays moves to the front.
    private static bool Drop(List<Node> nodes)
    {
        var kept = 0;
        var isReached = true;
        var hasChanged = false;
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            isReached |= node is LabelNode { Label.IsUsed: true } or SuspendNode or TryNode;
            if (!isReached ? IsDropped(node) : node is JumpNode { Condition: null, Span: null } jump && StandsNext(jump.Target, nodes, i))
                continue;
            if (node is TryNode attempt)
            {
                foreach (var part in Parts(attempt))
                    hasChanged |= Drop(part);
            }
            isReached &= !node.Leaves;
            nodes[kept++] = node;
        }
        hasChanged |= kept < nodes.Count;
        nodes.RemoveRange(kept, nodes.Count - kept);
        return hasChanged;
    }

    // What is declared here may be used elsewhere.
    private static bool IsDropped(Node node) =>
        node switch
        {
            JumpNode jump => !Declares(jump.Condition),
            CodeNode code => !Declares(code.Text),
            _ => false,
        };

    private static bool Declares(Text? text) => text?.Uses.Any(static use => use.Kind == UseKind.Declare) is true;

    private static bool StandsNext(Label target, List<Node> nodes, int from)
    {
        for (var i = from + 1; i < nodes.Count && nodes[i] is LabelNode or RemarkNode; i++)
        {
            if (nodes[i] is LabelNode { Label: var label } && label == target)
                return true;
        }
        return false;
    }
}
