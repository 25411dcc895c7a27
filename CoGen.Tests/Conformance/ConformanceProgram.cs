using System.Reflection;

namespace CoGen.Tests.Conformance;

/// <summary>
/// A program that is compiled both ways: a class <c>Program</c> in a namespace of its own, with a task <c>Main</c>. Its first
/// comment lines say what is special about it:
/// <code>
/// // C# 8. One line about what it shows.
/// // May fall back: Main
/// // No kill: why the kills are not compared
/// // Other stops: where a debugger stops elsewhere
/// // Without a frame: Square.Area
/// </code>
/// Every other <c>[CoTask]</c> method must be truly rewritten. What runs without a frame, for it is no <c>[CoTask]</c> or its call is not
/// redirected, takes a kill as an exception: the kills of such a program are not compared either.
/// </summary>
/// <param name="Name">Theme and name, <c>Spilling.CallArguments</c>; also what follows <c>Conformance.</c> in its namespace.</param>
/// <param name="Source">The whole file.</param>
internal sealed record ConformanceProgram(string Name, string Source)
{
    private const string Prefix = "CoGen.Tests.Conformance.Programs.";

    public string Namespace => "Conformance." + Name;

    public string Path => Name.Replace('.', '/') + ".cs";

    public IReadOnlyList<string> MayFallBack => Names("May fall back");

    public IReadOnlyList<string> WithoutFrame => Names("Without a frame");

    /// <summary>Whether a debugger stops elsewhere in it than in the compiler's own code.</summary>
    public bool HasOtherStops => Header("Other stops") is not null;

    public bool CanBeKilled => Header("No kill") is null;

    /// <summary>All programs of the suite, in order.</summary>
    public static IReadOnlyList<ConformanceProgram> All { get; } = [.. Load()];

    /// <summary>The program in a file; its name is that of its namespace.</summary>
    public static ConformanceProgram Read(string path)
    {
        var source = File.ReadAllText(path).ReplaceLineEndings("\n");
        const string start = "namespace Conformance.";
        var at = source.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var end = source.IndexOfAny([';', '{', '\n'], at);
        return new ConformanceProgram(source[at..end].Trim(), source);
    }

    private static IEnumerable<ConformanceProgram> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new ConformanceProgram(resource[Prefix.Length..^".cs".Length], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private IReadOnlyList<string> Names(string header) => Header(header) is { } names ? names.Split(", ") : [];

    private string? Header(string name)
    {
        var start = $"// {name}: ";
        var lines = Source.Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal));
        return lines.FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..].Trim();
    }
}
