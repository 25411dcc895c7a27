using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// A <c>finally</c> that awaits stands behind its <c>try</c>, at the frame's level. Every way out of the block is a number; behind the
/// finally's code the number says where to go on. Where the method ends behind it anyway, a way out of the method needs none.
/// </summary>
internal sealed class AwaitingFinally(Label start, Local way, bool endsMethod)
{
    public Label Start { get; } = start;

    public Local Way { get; } = way;

    /// <summary>Where each number leads; no label means out of the method.</summary>
    public List<(int Number, Label? Target, int Depth)> Exits { get; } = [];

    public IReadOnlyList<Text> Leave(Label? target, int depth)
    {
        Start.IsUsed = true;
        var jump = new Text($"goto {Start.Name};");
        jump.Jumps.Add(Start);
        if (target is null && endsMethod)
            return [jump];
        var number = Exits.FirstOrDefault(exit => exit.Target == target).Number;
        if (number == 0)
            Exits.Add((number = Exits.Count + 1, target, depth));
        return [new Text($"{Way.Name} = {number};").Use(Way, UseKind.Touch), jump];
    }
}
