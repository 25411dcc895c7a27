using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Snapshots;

/// <summary>
/// Compares what a generator wrote with the files beside the test, by the conventions of Verify.SourceGenerators: each generated file
/// in <c>Class.Method#Hint.verified.cs</c>, under a first line that gives the hint name, and diagnostics, if any, in
/// <c>Class.Method.verified.txt</c>. A mismatch leaves <c>.received.</c> files there; to accept one, rename it.
/// </summary>
internal static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.txt</c>.</summary>
    public static Task Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var prefix = PrefixOf(file, method);
        return Check(prefix, [new Target(prefix, ".txt", text)]);
    }

    public static Task Verify(
        GeneratorDriver driver,
        Func<GeneratedSourceResult, bool>? ignoreGeneratedResult = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var prefix = PrefixOf(file, method);
        var result = driver.GetRunResult();
        var targets = result
            .Results.SelectMany(run => run.GeneratedSources)
            .Where(source => ignoreGeneratedResult?.Invoke(source) != true)
            .Select(source => SourceTarget(prefix, source))
            .ToList();
        if (result.Diagnostics.Length > 0)
            targets.Add(new Target(prefix, ".txt", string.Join('\n', result.Diagnostics)));
        return Check(prefix, targets);
    }

    private static string PrefixOf(string file, string method) =>
        Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");

    private static async Task Check(string prefix, List<Target> targets)
    {
        var failures = new List<string>();
        foreach (var target in targets)
        {
            if (!await Matches(target))
                failures.Add($"{target.Received} is not as verified:\n{target.Text}");
        }
        foreach (var stale in Stale(prefix, targets))
            failures.Add($"{stale} is generated no more: delete it.");
        if (failures.Count > 0)
            Assert.Fail(string.Join("\n\n", failures));
    }

    private sealed record Target(string Stem, string Extension, string Text)
    {
        public string Verified => $"{Stem}.verified{Extension}";

        public string Received => $"{Stem}.received{Extension}";
    }

    private static Target SourceTarget(string prefix, GeneratedSourceResult source)
    {
        var name = Path.GetFileNameWithoutExtension(source.HintName);
        return new Target($"{prefix}#{name}", ".cs", $"//HintName: {source.HintName}\n{source.SourceText}");
    }

    private static async Task<bool> Matches(Target target)
    {
        var verified = File.Exists(target.Verified) ? Normalized(await File.ReadAllTextAsync(target.Verified)) : null;
        if (verified == Normalized(target.Text))
        {
            File.Delete(target.Received);
            return true;
        }
        await File.WriteAllTextAsync(target.Received, target.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(target.Received, target.Verified);
        return false;
    }

    private static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static IEnumerable<string> Stale(string prefix, List<Target> targets) =>
        Directory
            .EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*.verified.*")
            .Where(path => path.StartsWith(prefix + "#", StringComparison.Ordinal) || path == prefix + ".verified.txt")
            .Except(targets.Select(target => target.Verified));
}
