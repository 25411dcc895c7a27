using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>What <c>.. e</c> puts into a collection.</summary>
/// <param name="Element">The type of its elements.</param>
/// <param name="CopiedAfter">How many elements of the collection expression are evaluated before these are taken out of it.</param>
internal sealed record Spread(ITypeSymbol Element, int CopiedAfter)
{
    // As many parts does the compiler keep at most, to make the collection in its final length.
    private const int MostKept = 3;

    /// <summary>The parts of a collection that is made when all of them are there.</summary>
    public static IReadOnlyList<Operand> Elements(CollectionExpressionSyntax collection, SemanticModel model)
    {
        var elements = model.GetOperation(collection) is ICollectionExpressionOperation { Elements: var known } ? known : [];
        var kept = collection.Elements.LastIndexOf(static element => element is SpreadElementSyntax) + 1;
        if (kept > MostKept || !collection.Elements.OfType<SpreadElementSyntax>().All(spread => HasLength(spread.Expression, model)))
            kept = 0;
        return
        [
            .. collection.Elements.Select(
                (element, i) =>
                    element is not SpreadElementSyntax spread ? new Operand(((ExpressionElementSyntax)element).Expression)
                    : elements[i] is ISpreadOperation { ElementType: { } type }
                        ? new Operand(spread.Expression, Spread: new Spread(type, Math.Max(kept, i + 1)))
                    : new Operand(spread.Expression)
            ),
        ];
    }

    private static bool HasLength(ExpressionSyntax spread, SemanticModel model) =>
        model.GetTypeInfo(spread).Type is { } type
        && new[] { "Length", "Count" }
            .SelectMany(name => model.LookupSymbols(spread.SpanStart, type, name))
            .Any(static member =>
                member is IPropertySymbol { IsStatic: false, GetMethod: not null, Type.SpecialType: SpecialType.System_Int32 }
            );
}
