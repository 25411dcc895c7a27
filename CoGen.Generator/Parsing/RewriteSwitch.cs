using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Generator.Parsing;

/// <summary>
/// The project's property <c>CoGenRewrite</c>: <c>false</c> leaves every task to the compiler's own <c>async</c>, for debugging and
/// for comparing the two.
/// </summary>
internal static class RewriteSwitch
{
    public const string Property = "build_property.CoGenRewrite";

    public static bool IsOn(AnalyzerConfigOptionsProvider options, ParseOptions parse) =>
        !IsSwitchedOff(options) && parse is CSharpParseOptions { LanguageVersion: var version } && HasInterceptors(version);

    public static bool HasInterceptors(LanguageVersion version) => version >= LanguageVersion.CSharp12;

    public static bool IsSwitchedOff(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Property, out var value) && value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
