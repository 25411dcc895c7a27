using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering;

/// <summary>
/// The frame's fields for what is awaited. Only one is in use at a time, so awaits of one type share a field; but the frame of a called
/// method has a field for itself, where it is kept for the next call.
/// </summary>
internal sealed class AwaitFields
{
    private readonly Dictionary<(string Stem, string Type), string> _names = [];
    private readonly Dictionary<string, int> _numbers = [];

    private readonly Dictionary<ISymbol, string> _kept = new(SymbolEqualityComparer.Default);

    public List<(string Type, string Name, bool HoldsReferences)> All { get; } = [];

    /// <summary>The fields that keep the frames of called methods.</summary>
    public List<(string Type, string Name)> Kept { get; } = [];

    public string Of(SuspendKind kind, string type, bool holdsReferences)
    {
        var stem = kind switch
        {
            SuspendKind.Call => "__task",
            SuspendKind.Awaiter => "__awaiter",
            _ => "__request",
        };
        if (_names.TryGetValue((stem, type), out var name))
            return name;
        name = Numbered(stem);
        _names.Add((stem, type), name);
        All.Add((type, name, holdsReferences));
        return name;
    }

    /// <summary>Where the method's frame is kept, in the static type <paramref name="frame"/>.</summary>
    public string Keep(IMethodSymbol method, string frame)
    {
        if (_kept.TryGetValue(method, out var name))
            return name;
        name = Numbered("__call");
        _kept.Add(method, name);
        Kept.Add((frame, name));
        return name;
    }

    private string Numbered(string stem)
    {
        _numbers.TryGetValue(stem, out var number);
        _numbers[stem] = ++number;
        return stem + number;
    }
}
