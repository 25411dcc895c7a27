using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Misuse;

/// <summary>
/// Switch statements whose cases take every value, though there is no <c>default</c>: both truth values, all that an enum names,
/// <c>null</c> and <c>not null</c>. The graph still has a way past their last case.
/// </summary>
/// <remarks>The cases are tried on values that stand for all: those they name, their neighbours, and one that they do not name.</remarks>
internal sealed class FullSwitches(SemanticModel model)
{
    private readonly Dictionary<SwitchStatementSyntax, bool> _known = [];

    /// <summary>Whether the condition is the last test of such a switch: it holds wherever it is asked.</summary>
    public bool EndsAt(IOperation condition)
    {
        if (condition.Syntax.FirstAncestorOrSelf<SwitchLabelSyntax>() is not { Parent: SwitchSectionSyntax section } label)
            return false;
        if (section.Parent is not SwitchStatementSyntax statement || statement.Sections.Last() != section || section.Labels.Last() != label)
            return false;
        if (!_known.TryGetValue(statement, out var isFull))
            _known.Add(statement, isFull = model.GetOperation(statement) is ISwitchOperation o && TakesAll(o));
        return isFull;
    }

    private static bool TakesAll(ISwitchOperation statement)
    {
        var clauses = statement.Cases.SelectMany(c => c.Clauses).ToArray();
        return SwitchInputs.Of(statement.Value, clauses) is { } inputs && inputs.All(input => clauses.Any(c => Takes(c, input) == true));
    }

    private static bool? Takes(ICaseClauseOperation clause, object? input) =>
        clause switch
        {
            ISingleValueCaseClauseOperation o => SwitchInputs.ValueOf(o.Value) is { } value ? Equals(value.Value, input) : null,
            IPatternCaseClauseOperation { Guard: null or { ConstantValue: { HasValue: true, Value: true } } } o => Matches(
                o.Pattern,
                input
            ),
            _ => null,
        };

    private static bool? Matches(IPatternOperation pattern, object? input) =>
        pattern switch
        {
            IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
            IDeclarationPatternOperation or ITypePatternOperation => IsSameType(pattern) ? input is not null : null,
            IConstantPatternOperation o => SwitchInputs.ValueOf(o.Value) is { } value ? Equals(value.Value, input) : null,
            IRelationalPatternOperation o => Compares(o, input),
            INegatedPatternOperation o => !Matches(o.Pattern, input),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } o => Or(
                Matches(o.LeftPattern, input),
                Matches(o.RightPattern, input)
            ),
            IBinaryPatternOperation o => !Or(!Matches(o.LeftPattern, input), !Matches(o.RightPattern, input)),
            IRecursivePatternOperation { DeconstructionSubpatterns: { IsEmpty: false } parts } when input is object?[] items => parts
                .Zip(items, Matches)
                .Aggregate((bool?)true, (all, one) => !Or(!all, !one)),
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } => IsSameType(pattern)
                ? input is not null
                : null,
            _ => null,
        };

    private static bool IsSameType(IPatternOperation pattern) =>
        SymbolEqualityComparer.Default.Equals(NullableTypes.Underlying(pattern.InputType), NullableTypes.Underlying(pattern.NarrowedType));

    private static bool? Or(bool? one, bool? other) =>
        one == true || other == true ? true
        : one is null || other is null ? null
        : false;

    private static bool? Compares(IRelationalPatternOperation pattern, object? input)
    {
        if (input is null)
            return false;
        if (input is not decimal number || SwitchInputs.ValueOf(pattern.Value) is not { Value: decimal bound })
            return null;
        return pattern.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => number < bound,
            BinaryOperatorKind.LessThanOrEqual => number <= bound,
            BinaryOperatorKind.GreaterThan => number > bound,
            BinaryOperatorKind.GreaterThanOrEqual => number >= bound,
            _ => null,
        };
    }
}
