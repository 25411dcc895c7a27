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
                Given(value, SaysCompleted(o.LeftPattern, o.OperatorKind == BinaryOperatorKind.And), () => Match(o.RightPattern, value));
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
            IFieldReferenceOperation o => ValueAt(MemberOf(value, o.Field)),
            _ => New(part),
        };
        Match(part.Pattern, member);
        Given(value, SaysCompleted(part), () => MatchProperties(pattern, index + 1, value));
    }

    private int Read(IPropertyReferenceOperation property, ITypeSymbol type, int owner)
    {
        Check(property, property.Property, type, owner, []);
        if (property.Property.GetMethod is { } getter)
            CheckHelper(new Call(property, getter, property.Instance, owner, []));
        return ValueAt(MemberOf(owner, property.Property));
    }

    /// <summary>Does something knowing that the task has ended, if it has, and forgets it again.</summary>
    private void Given(int task, bool hasEnded, Action what)
    {
        var known = State.Has(task, Facts.Completed);
        if (hasEnded)
            State.Add(task, Facts.Completed);
        what();
        if (!known)
            State.Remove(task, Facts.Completed);
    }
}
