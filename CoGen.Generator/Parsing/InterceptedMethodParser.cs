using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoGen.Generator.Emit;
using CoGen.Generator.Lowering;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// The signature an interceptor must have: the receiver first, then the parameters, and all type parameters of the containing types
/// and the method in one list. It is that of the declaration, so type arguments need no name.
/// </summary>
internal static class InterceptedMethodParser
{
    private const string Receiver = "__this";

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, InterceptedMethod>> Known = new();

    /// <summary>The signature of a definition, read once a compilation: most tasks are called more than once.</summary>
    public static InterceptedMethod Parse(IMethodSymbol definition, Compilation compilation) =>
        Known
            .GetValue(compilation, static _ => new(SymbolEqualityComparer.Default))
            .GetOrAdd(definition, static definition => Parse((IMethodSymbol)definition));

    private static InterceptedMethod Parse(IMethodSymbol definition)
    {
        var types = TypeText.Outside(definition);
        var receiver = HasThis(definition) ? Receiver : types.Of(ExtensionBlocks.Host(definition));
        var arguments = string.Join(", ", ExtensionBlocks.Parameters(definition).Select(p => Identifiers.Escape(p.Name)));
        return new InterceptedMethod(
            definition.Name,
            types.Of(definition.ReturnType),
            types.ParameterList(),
            string.Join(", ", Parameters(definition, types)),
            types.Constraints().ToEquatableArray(),
            $"{receiver}.{TaskNames.Factory(definition)}{types.Arguments(ExtensionBlocks.TypeParameters(definition))}({arguments})",
            Attributes(definition)
        );
    }

    private static string? Attributes(IMethodSymbol definition) =>
        (Obsolescence.LineOutside(definition) + Trimming.MarkOutside(definition)).TrimEnd() is { Length: > 0 } marks ? marks : null;

    private static bool HasThis(IMethodSymbol definition) => definition is { IsStatic: false, ContainingType.IsExtension: false };

    private static IEnumerable<string> Parameters(IMethodSymbol definition, TypeText types)
    {
        if (HasThis(definition))
            yield return $"this {ReceiverKind(definition)}{types.Of(definition.ContainingType)} {Receiver}";
        var extended = ExtensionBlocks.Receiver(definition) ?? (definition.IsExtensionMethod ? definition.Parameters[0] : null);
        foreach (var parameter in ExtensionBlocks.Parameters(definition))
        {
            var isExtended = SymbolEqualityComparer.Default.Equals(parameter, extended);
            var modifier =
                isExtended ? "this "
                : parameter.IsParams ? "params "
                : "";
            yield return $"{Trimming.MembersOf(parameter)}{modifier}{types.Of(parameter.Type)} {Identifiers.Escape(parameter.Name)}";
        }
    }

    // The compiler wants the receiver of a struct's method as that method sees its own `this`.
    private static string ReceiverKind(IMethodSymbol definition) =>
        !definition.ContainingType.IsValueType ? ""
        : definition.IsReadOnly ? "in "
        : "ref ";
}
