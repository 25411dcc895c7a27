using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What it tells that a pattern fits, or does not: <c>job is { Work.IsCompleted: true }</c>.</summary>
internal sealed partial class BlockingTransfer
{
    private void LearnMatch(IIsPatternOperation match, bool outcome)
    {
        if (SaysNull(match.Pattern, outcome))
            LearnNull(match.Value);
        if (
            !SaysEndedStatus(match.Pattern, outcome)
            && match.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } }
        )
            Learn(match.Value, constant == outcome);
        LearnOf(match.Pattern, ValueOf(match.Value), outcome);
    }

    /// <summary>What the outcome of a pattern tells of the value, and of what the pattern asks it for.</summary>
    private void LearnOf(IPatternOperation pattern, int value, bool matched)
    {
        if (SaysNotNull(pattern, matched))
            State.LearnNotNull(value);
        if (SaysCompleted(pattern, matched))
            Complete(value);
        if (SaysEndedStatus(pattern, matched) && State.TryGet(new Place(value, StatusOf), out var task))
            Complete(task);
        switch (pattern)
        {
            case IConstantPatternOperation { Value: var constant } when matched && Times.IsZero(constant):
                State.Add(value, Facts.Zero);
                break;
            case INegatedPatternOperation o:
                LearnOf(o.Pattern, value, !matched);
                break;
            case IBinaryPatternOperation o when (o.OperatorKind == BinaryOperatorKind.And) == matched:
                LearnOf(o.LeftPattern, value, matched);
                LearnOf(o.RightPattern, value, matched);
                break;
            case IRecursivePatternOperation o:
                LearnOfParts(o, value, matched);
                break;
        }
    }

    /// <summary>Where all fit each does; where one alone was asked for, and something is there, it is that which does not fit.</summary>
    private void LearnOfParts(IRecursivePatternOperation pattern, int value, bool matched)
    {
        if (matched)
            LearnOfSocket(pattern, SocketIn(value, pattern.NarrowedType));
        var (parts, members) = (pattern.DeconstructionSubpatterns, pattern.PropertySubpatterns);
        if (!matched && parts.Length + members.Length != 1)
            return;
        for (var i = 0; i < parts.Length; i++)
        {
            if (PartAt(value, pattern.NarrowedType, i, parts.Length) is { } place)
                LearnOf(parts[i], State[place], matched);
        }
        foreach (var part in members)
        {
            if (part.Member is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member)
                LearnOf(part.Pattern, MemberValue(value, member.Member), matched);
        }
    }

    private int MemberValue(int owner, ISymbol member) =>
        member.Name == "Result" && BlockingSymbols.IsTaskLike(member.ContainingType)
            ? State[ResultOf(owner)]
            : ValueAt(MemberOf(owner, member));

    /// <summary><c>{ Available: > 0 }</c> can be read from, <c>{ Blocking: false }</c> does not block.</summary>
    private void LearnOfSocket(IRecursivePatternOperation pattern, int socket)
    {
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IPropertyReferenceOperation { Property: { } property } || !symbols.IsOfSocket(property.ContainingType))
                continue;
            if (property.Name == "Available" && part.Pattern is IRelationalPatternOperation some)
            {
                if (IsPositive(some.OperatorKind, true, some.Value.ConstantValue))
                    State.Add(socket, Facts.ReadReady);
            }
            else if (property.Name == "Blocking" && part.Pattern is IConstantPatternOperation { Value.ConstantValue.Value: false })
                State.Add(socket, Facts.NonBlocking);
        }
    }

    private static bool SaysNull(IPatternOperation pattern, bool matched) =>
        pattern switch
        {
            INegatedPatternOperation o => SaysNull(o.Pattern, !matched),
            IConstantPatternOperation o => matched && o.Value.ConstantValue is { HasValue: true, Value: null },
            _ => false,
        };

    private static bool SaysNotNull(IPatternOperation pattern, bool matched) =>
        pattern switch
        {
            INegatedPatternOperation o => SaysNotNull(o.Pattern, !matched),
            IConstantPatternOperation o => !matched && o.Value.ConstantValue is { HasValue: true, Value: null },
            IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRecursivePatternOperation => matched,
            _ => false,
        };

    private static bool SaysEndedStatus(IPatternOperation pattern, bool matched) =>
        pattern switch
        {
            IConstantPatternOperation o => matched && IsEndedStatus(o.Value),
            INegatedPatternOperation o => SaysEndedStatus(o.Pattern, !matched),
            IBinaryPatternOperation o => (o.OperatorKind == BinaryOperatorKind.Or) == matched
                ? SaysEndedStatus(o.LeftPattern, matched) && SaysEndedStatus(o.RightPattern, matched)
                : SaysEndedStatus(o.LeftPattern, matched) || SaysEndedStatus(o.RightPattern, matched),
            _ => false,
        };

    private static bool SaysCompleted(IPatternOperation pattern, bool matched) =>
        pattern switch
        {
            INegatedPatternOperation o => SaysCompleted(o.Pattern, !matched),
            IBinaryPatternOperation o => (o.OperatorKind == BinaryOperatorKind.Or) == matched
                ? SaysCompleted(o.LeftPattern, matched) && SaysCompleted(o.RightPattern, matched)
                : SaysCompleted(o.LeftPattern, matched) || SaysCompleted(o.RightPattern, matched),
            IRecursivePatternOperation o when matched => o.PropertySubpatterns.Any(SaysCompleted),
            // Where { IsCompleted: false } does not fit, the task has ended.
            IRecursivePatternOperation { PropertySubpatterns: [var only], DeconstructionSubpatterns.IsEmpty: true } => only.Member
                is IPropertyReferenceOperation { Property: var property }
                && SaysCompleted(property)
                && only.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: false } },
            _ => false,
        };

    private static bool SaysCompleted(IPropertySubpatternOperation part) =>
        part.Member is IPropertyReferenceOperation { Property: var property }
        && (
            SaysCompleted(property) && part.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } }
            || property.Name == "Status" && BlockingSymbols.IsTaskLike(property.ContainingType) && SaysEndedStatus(part.Pattern, true)
        );
}
