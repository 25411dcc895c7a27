using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Generator.Emit;

/// <summary>The attributes that a factory's parameter must have, where it is written anew: those that calls and the trimmer go by.</summary>
internal static class ParameterMarks
{
    private const string OfHandler = "InterpolatedStringHandlerArgumentAttribute";

    /// <returns>The attributes and a space, or nothing.</returns>
    public static string Of(IParameterSymbol parameter) =>
        Trimming.MembersOf(parameter)
        + string.Concat(parameter.GetAttributes().Where(static attribute => attribute.AttributeClass?.Name == OfHandler).Select(Written));

    private static string Written(AttributeData attribute) =>
        $"[global::System.Runtime.CompilerServices.{OfHandler}"
        + $"({string.Join(", ", attribute.ConstructorArguments.SelectMany(Values).Select(Literal))})] ";

    private static IEnumerable<TypedConstant> Values(TypedConstant argument) =>
        argument.Kind == TypedConstantKind.Array ? argument.Values : [argument];

    private static string Literal(TypedConstant name) => SymbolDisplay.FormatLiteral(name.Value as string ?? "", quote: true);
}
