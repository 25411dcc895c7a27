namespace CoGen.CompilerServices;

/// <summary>A line of the user's source.</summary>
/// <param name="File">The file's path, as the compiler maps it.</param>
/// <param name="Line">The line, counted from 1.</param>
public readonly record struct SourceLocation(string File, int Line)
{
    /// <summary><c>File.cs:12</c>, the file without its folder.</summary>
    public override string ToString() => $"{Path.GetFileName(File)}:{Line}";
}
