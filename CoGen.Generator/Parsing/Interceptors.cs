using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>Whether the project lets the generator's namespace hold interceptors, as the package's targets file asks it to.</summary>
internal static class Interceptors
{
    public const string Namespace = "CoGen.Generated";

    public static bool AreAllowed(ParseOptions options) =>
        options.Features.TryGetValue("InterceptorsNamespaces", out var listed) && listed.Split(';').Any(IsOurs);

    // An outer namespace allows what is within it.
    private static bool IsOurs(string listed) => listed.Trim() is Namespace or RuntimeNames.Namespace;
}
