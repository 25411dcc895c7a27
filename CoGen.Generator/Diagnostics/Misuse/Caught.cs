namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>What a catch clause takes, of what matters here.</summary>
internal enum Caught
{
    Other,
    Kill,
    Everything,
}
