using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Generator.Parsing;

/// <summary>A parameter's default as text that binds anywhere, of the same type and the same bits.</summary>
internal static class DefaultValue
{
    /// <returns>What follows the parameter's name, <c> = (global::System.DayOfWeek)(5)</c>, or nothing.</returns>
    public static string Written(IParameterSymbol parameter) =>
        !parameter.HasExplicitDefaultValue ? ""
        : parameter.ExplicitDefaultValue is { } value ? $" = ({Type(parameter.Type)})({Literal(value)})"
        : " = default";

    private static string Type(ITypeSymbol type) =>
        NullableTypes.Underlying(type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static string Literal(object value) =>
        value switch
        {
            double.NaN => "double.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            float.NaN => "float.NaN",
            float.PositiveInfinity => "float.PositiveInfinity",
            float.NegativeInfinity => "float.NegativeInfinity",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)!,
        };
}
