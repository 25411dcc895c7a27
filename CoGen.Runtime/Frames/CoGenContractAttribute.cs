using System.ComponentModel;

namespace CoGen.CompilerServices;

/// <summary>
/// Says that an assembly holds frames, and which version of the contract between frames, factories and runtime they keep. Another
/// assembly's generator redirects calls to them only if it knows that version.
/// </summary>
/// <param name="version">The version of the contract.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CoGenContractAttribute(int version) : Attribute
{
    /// <summary>The version of the contract.</summary>
    public int Version { get; } = version;
}
