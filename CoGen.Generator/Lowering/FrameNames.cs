using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Lowering;

/// <summary>
/// The names of the frame's level. Inside the frame they, and the members of <c>object</c>, come before members of the user's types:
/// what they would hide there is qualified, and only that.
/// </summary>
internal sealed class FrameNames(FrameNames? outer)
{
    private static readonly HashSet<string> ObjectMembers =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    private readonly HashSet<string> _taken = [];

    /// <summary>Names declared inside code that is copied whole; C# locals of the frame's level may not repeat them.</summary>
    public HashSet<string> Copied { get; } = [];

    /// <summary>Whether a simple name would find a member of the frame, or a local, first.</summary>
    public bool Hides(string name) => IsReserved(name) || ObjectMembers.Contains(name) || Takes(name) || outer?.Hides(name) is true;

    /// <summary>Whether this frame's own level has the name.</summary>
    public bool Takes(string name) => _taken.Contains(name);

    /// <summary>Whether the name may be one of the generated code's own.</summary>
    public static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Whether code that is copied whole may not have the name: <c>__</c> alone, as in <c>(_, __) => 1</c>, is none of ours.</summary>
    public static bool IsReservedInCopies(string name) => IsReserved(name) && name.Any(static c => c != '_');

    /// <summary>The name a local is given whose own is reserved: <c>state</c> for <c>__state</c>.</summary>
    public static string Unreserved(string name)
    {
        if (!IsReserved(name))
            return name;
        var rest = name.TrimStart('_');
        return rest.Length > 0 && !char.IsDigit(rest[0]) ? rest : "local" + rest;
    }

    public void Reserve(string name) => _taken.Add(Plain(name));

    /// <summary>Gives every local its final name, now that its place is known.</summary>
    public void Assign(IEnumerable<Local> locals)
    {
        foreach (var local in locals)
        {
            if (IsReserved(local.SourceName))
                continue;
            var isLocal = local.Storage is Storage.Inline or Storage.Top;
            var name = local.SourceName;
            for (var number = 2; IsTaken(name, isLocal) || !_taken.Add(Plain(name)); number++)
                name = local.SourceName.TrimStart('@') + "_" + number;
            local.Name = name;
        }
    }

    private bool IsTaken(string name, bool isLocal) =>
        _taken.Contains(Plain(name)) || ObjectMembers.Contains(Plain(name)) || (isLocal && Copied.Contains(Plain(name)));

    private static string Plain(string name) => name.TrimStart('@');
}
