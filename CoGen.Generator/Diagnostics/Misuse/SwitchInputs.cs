using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>The values that stand for all that a switch may be given; whole numbers and characters as decimals, a tuple as an array.</summary>
internal static class SwitchInputs
{
    // Of a tuple: more are not worth the time.
    private const int MaxInputs = 256;

    private static readonly object _other = new();

    /// <summary>Null where no few values stand for all.</summary>
    public static IReadOnlyList<object?>? Of(IOperation value, IReadOnlyList<ICaseClauseOperation> clauses)
    {
        var named = clauses
            .SelectMany(c => c.DescendantsAndSelf())
            .Select(ValueOf)
            .OfType<Known>()
            .Select(v => v.Value)
            .Distinct()
            .ToArray();
        return value is ITupleOperation tuple ? OfTuple(tuple, named) : Of(value.Type, named);
    }

    /// <summary>A constant's value as it is compared here; null where it is none.</summary>
    public static Known? ValueOf(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: var value } ? new(Normal(value)) : null;

    private static IReadOnlyList<object?>? OfTuple(ITupleOperation tuple, object?[] named)
    {
        IReadOnlyList<object?[]> all =
        [
            [],
        ];
        foreach (var element in tuple.Elements)
        {
            if (Of(element.Type, named) is not { } items || all.Count * items.Count > MaxInputs)
                return null;
            all = [.. all.SelectMany(_ => items, (start, item) => (object?[])[.. start, item])];
        }
        return all;
    }

    private static IReadOnlyList<object?>? Of(ITypeSymbol? type, object?[] named)
    {
        var inner = NullableTypes.Underlying(type);
        IEnumerable<object?>? values = inner switch
        {
            { SpecialType: SpecialType.System_Boolean } => [true, false],
            INamedTypeSymbol { TypeKind: TypeKind.Enum } e when !IsFlags(e) => Members(e),
            { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_UInt64 } => named
                .OfType<decimal>()
                .Append(0)
                .SelectMany(n => new object?[] { n - 1, n, n + 1 }),
            { IsReferenceType: true } => [.. named.OfType<string>(), _other],
            _ => null,
        };
        var mayBeNull = inner is { IsReferenceType: true } || !SymbolEqualityComparer.Default.Equals(inner, type);
        return values is null ? null
            : mayBeNull ? [.. values, null]
            : [.. values];
    }

    private static IEnumerable<object?> Members(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => Normal(f.ConstantValue));

    private static bool IsFlags(INamedTypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "FlagsAttribute");

    private static object? Normal(object? value) =>
        value switch
        {
            char c => (decimal)c,
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value),
            _ => value,
        };

    /// <summary>A constant, which may be null.</summary>
    internal sealed record Known(object? Value);
}
