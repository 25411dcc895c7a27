using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>Patterns: the variables they declare, and the properties and Deconstruct methods they call.</summary>
internal sealed partial class BlockingTransfer
{
    private int Match(IIsPatternOperation operation)
    {
        Match(operation.Pattern, Evaluate(operation.Value));
        return New(operation);
    }

    private void Match(IPatternOperation pattern, int value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                State[new Place(0, declared)] = value;
                break;
            case INegatedPatternOperation o:
                Match(o.Pattern, value);
                break;
            case IBinaryPatternOperation o:
                Match(o.LeftPattern, value);
                Given(o.LeftPattern, value, o.OperatorKind == BinaryOperatorKind.And, () => Match(o.RightPattern, value));
                break;
            case IRecursivePatternOperation o:
                if (o.DeclaredSymbol is { } named)
                    State[new Place(0, named)] = value;
                if (o.DeconstructSymbol is IMethodSymbol deconstruct)
                    CheckHelper(new Call(o, deconstruct, null, value, []));
                MatchParts(o.DeconstructionSubpatterns, o.NarrowedType, value);
                MatchProperties(o, 0, value);
                break;
            case IListPatternOperation o:
                foreach (var part in o.Patterns)
                    Match(part, New(part));
                break;
        }
    }

    private void MatchParts(ImmutableArray<IPatternOperation> parts, ITypeSymbol type, int whole)
    {
        for (var i = 0; i < parts.Length; i++)
            Match(parts[i], PartAt(whole, type, i, parts.Length) is { } place ? State[place] : New(parts[i]));
    }

    /// <summary>From left to right: <c>{ IsCompleted: true, Result: 1 }</c> asks for the result of an ended task.</summary>
    private void MatchProperties(IRecursivePatternOperation pattern, int index, int value)
    {
        if (index == pattern.PropertySubpatterns.Length)
            return;
        var part = pattern.PropertySubpatterns[index];
        var member = part.Member switch
        {
            IPropertyReferenceOperation o => Read(o, pattern.NarrowedType, value),
            IFieldReferenceOperation o => MemberValue(value, o.Field),
            _ => New(part),
        };
        Match(part.Pattern, member);
        Given(
            () =>
            {
                if (SaysCompleted(part))
                    Complete(value);
                LearnOf(part.Pattern, member, matched: true);
            },
            () => MatchProperties(pattern, index + 1, value)
        );
    }

    private int Read(IPropertyReferenceOperation property, ITypeSymbol type, int owner)
    {
        Check(property, property.Property, type, owner, []);
        if (property.Property.GetMethod is { } getter)
            CheckHelper(new Call(property, getter, property.Instance, owner, []));
        return MemberValue(owner, property.Property);
    }

    private void Given(IPatternOperation pattern, int value, bool matched, Action what) =>
        Given(() => LearnOf(pattern, value, matched), what);

    /// <summary>Does something where more is known, and forgets that again: what comes later may be there without.</summary>
    private void Given(Action learn, Action what)
    {
        var before = State.Copy();
        learn();
        what();
        State.KeepFactsOf(before);
    }
}
