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
        var receiver = definition.IsStatic ? types.Of(definition.ContainingType) : Receiver;
        var arguments = string.Join(", ", definition.Parameters.Select(p => Identifiers.Escape(p.Name)));
        return new InterceptedMethod(
            definition.Name,
            types.Of(definition.ReturnType),
            types.ParameterList(),
            string.Join(", ", Parameters(definition, types)),
            types.Constraints().ToEquatableArray(),
            $"{receiver}.{TaskNames.Factory(definition)}{types.Arguments(definition)}({arguments})"
        );
    }

    private static IEnumerable<string> Parameters(IMethodSymbol definition, TypeText types)
    {
        if (!definition.IsStatic)
            yield return $"this {ReceiverKind(definition)}{types.Of(definition.ContainingType)} {Receiver}";
        foreach (var parameter in definition.Parameters)
        {
            var isExtended = definition.IsExtensionMethod && parameter.Ordinal == 0;
            var modifier =
                isExtended ? "this "
                : parameter.IsParams ? "params "
                : "";
            yield return $"{modifier}{types.Of(parameter.Type)} {Identifiers.Escape(parameter.Name)}";
        }
    }

    // The compiler wants the receiver of a struct's method as that method sees its own `this`.
    private static string ReceiverKind(IMethodSymbol definition) =>
        !definition.ContainingType.IsValueType ? ""
        : definition.IsReadOnly ? "in "
        : "ref ";
}
