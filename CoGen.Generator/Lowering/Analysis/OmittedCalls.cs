using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// Calls that the compiler leaves out, arguments and all: of <c>[Conditional]</c> methods whose symbol is not defined in the file, and of
/// partial methods without a body.
/// </summary>
internal sealed class OmittedCalls(SyntaxTree tree)
{
    private HashSet<string>? _symbols;

    public bool Contains(IMethodSymbol method) =>
        method.ReturnsVoid
        && (
            method is { IsPartialDefinition: true, PartialImplementationPart: null }
            || (Conditions(method) is { Count: > 0 } names && !Defined.Overlaps(names))
        );

    private HashSet<string> Defined => _symbols ??= FileContextParser.DefinedSymbols(tree);

    // An override is as conditional as what it overrides.
    private static List<string> Conditions(IMethodSymbol method)
    {
        var first = method;
        while (first.OverriddenMethod is { } overridden)
            first = overridden;
        return
        [
            .. first
                .OriginalDefinition.GetAttributes()
                .Where(static attribute => attribute.AttributeClass?.ToDisplayString() == "System.Diagnostics.ConditionalAttribute")
                .Select(static attribute => attribute.ConstructorArguments is [{ Value: string name }] ? name : ""),
        ];
    }
}
