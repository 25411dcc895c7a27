namespace CoGen.Generator.Lowering.Code;

/// <summary>A place to jump to, at the frame's own level.</summary>
internal sealed class Label(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether a jump leads here; labels that nothing names are not written.</summary>
    public bool IsUsed { get; set; }
}
