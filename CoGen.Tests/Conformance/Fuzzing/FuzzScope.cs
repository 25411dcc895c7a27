namespace CoGen.Tests.Conformance.Fuzzing;

/// <param name="Type">As C# spells it.</param>
/// <param name="IsFixed">Never assigned by the body: the counters that make its loops end.</param>
internal sealed record FuzzVariable(string Name, string Type, bool IsFixed);

/// <summary>The names of one block, with C#'s rule that a block must not use a name that one around it declares, earlier or later.</summary>
internal sealed class FuzzScope(FuzzScope? parent)
{
    private static readonly string[] Names = ["a", "b", "c", "d", "n", "x", "state", "result", "@class", "task", "step", "value"];

    private readonly HashSet<string> _namesInside = [];
    private readonly List<FuzzVariable> _variables = [];

    public FuzzScope? Parent => parent;

    public IEnumerable<FuzzVariable> Visible => parent is null ? _variables : parent.Visible.Concat(_variables);

    public FuzzVariable Declare(string name, string type, bool isFixed = false)
    {
        var variable = new FuzzVariable(name, type, isFixed);
        _variables.Add(variable);
        for (var scope = parent; scope is not null; scope = scope.Parent)
            scope._namesInside.Add(name);
        return variable;
    }

    /// <summary>A name from a small pool, so that sibling blocks share names, or else a fresh one.</summary>
    public string NewName(Random random, Func<string> fresh)
    {
        var name = Names[random.Next(Names.Length)];
        return _namesInside.Contains(name) || Visible.Any(variable => variable.Name == name) ? fresh() : name;
    }
}
