using System.Reflection;
using CoGen.Tests.Harness;

namespace CoGen.Tests.Support;

/// <summary>
/// Runs a scenario, a static method of a class in <c>Runtime/Scenarios</c>, either way, and compares what it wrote to its log. Those
/// files see the public API only, like a user's program.
/// </summary>
internal static class Scenario
{
    // One log and one compiled program for all tests.
    private static readonly Lock s_lock = new();

    private static readonly Lazy<TestProgram> s_rewritten = new(() => TestProgram.Rewritten([.. Sources()]));

    public static TheoryData<Way> Ways => [Way.Fallback, Way.Rewritten];

    public static void Prints(Way way, Action scenario, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', Run(way, scenario)));

    /// <summary>What was written before the exception, and the exception.</summary>
    public static TException Throws<TException>(Way way, Action scenario)
        where TException : Exception => Assert.ThrowsAny<TException>(() => Run(way, scenario));

    public static IReadOnlyList<string> Run(Way way, Action scenario)
    {
        lock (s_lock)
        {
            if (way == Way.Rewritten)
                return s_rewritten.Value.Run(scenario.Method.DeclaringType!.FullName!, scenario.Method.Name);
            Log.Lines.Clear();
            scenario();
            return [.. Log.Lines];
        }
    }

    /// <summary>The marked methods that were not rewritten.</summary>
    public static IEnumerable<string> FallbackMethods =>
        typeof(Scenario)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.EndsWith(".Scenarios", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(CoTaskAttribute), inherit: false))
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}")
            .Except(s_rewritten.Value.RewrittenMethods);

    private static IEnumerable<string> Sources()
    {
        yield return "global using System.IO;";
        var assembly = typeof(Scenario).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(".Scenarios.", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
