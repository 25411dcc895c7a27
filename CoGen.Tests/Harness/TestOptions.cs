using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Harness;

/// <summary>Project properties for a generator or an analyzer, and what .editorconfig says of every file.</summary>
internal sealed class TestOptions(
    IEnumerable<KeyValuePair<string, string>> properties,
    IEnumerable<KeyValuePair<string, string>>? ofFiles = null
) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToImmutableDictionary());

    private readonly Options _ofFiles = new((ofFiles ?? []).ToImmutableDictionary());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _ofFiles;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
