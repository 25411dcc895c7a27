namespace CoGen.Tests;

/// <summary>What scenarios write to when they run in this assembly; programs compiled in a test have a <c>Log</c> of their own.</summary>
internal static class Log
{
    public static readonly List<string> Lines = [];

    public static void Write(object? line) => Lines.Add(line?.ToString() ?? "null");
}
