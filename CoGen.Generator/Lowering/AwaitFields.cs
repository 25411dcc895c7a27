using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering;

/// <summary>The frame's fields for what is awaited. Only one is in use at a time, so awaits of one type share a field.</summary>
internal sealed class AwaitFields
{
    private readonly Dictionary<(string Stem, string Type), string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];

    public List<(string Type, string Name, bool HoldsReferences)> All { get; } = [];

    public string Of(SuspendKind kind, string type, bool holdsReferences)
    {
        var stem = kind switch
        {
            SuspendKind.Call => "__call",
            SuspendKind.Awaiter => "__awaiter",
            _ => "__request",
        };
        if (_names.TryGetValue((stem, type), out var name))
            return name;
        _numbers.TryGetValue(stem, out var number);
        _numbers[stem] = ++number;
        name = stem + number;
        _names.Add((stem, type), name);
        All.Add((type, name, holdsReferences));
        return name;
    }
}
