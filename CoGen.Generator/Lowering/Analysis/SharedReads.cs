using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// What several patterns of one <c>switch</c> ask for: members, what a <c>Deconstruct</c> gives, and the length, elements and slices of a
/// list. C# asks for each once, and for none once a test is known to fail.
/// </summary>
internal sealed class SharedReads
{
    private readonly SemanticModel _model;
    private readonly List<(ReadAt At, string Path)> _reads = [];
    private readonly List<PatternTest> _tests = [];

    // Of the pattern that is walked: its number, and what it has asked for so far.
    private int _number;
    private HashSet<string> _asked = [];

    private SharedReads(SemanticModel model) => _model = model;

    /// <summary>A value that is matched.</summary>
    /// <param name="Path">What tells it from others.</param>
    /// <param name="Uncast">The value that this is, taken for another type.</param>
    /// <param name="Plain">The path without casts.</param>
    private sealed record Place(string Path, ITypeSymbol? Type, Place? Uncast, string Plain);

    /// <summary>A test of a value alone that its pattern cannot do without.</summary>
    /// <param name="Place">The tested value.</param>
    /// <param name="Asked">What the pattern asks for before it.</param>
    private sealed record PatternTest(PatternSyntax Pattern, Place Place, int Number, IReadOnlyCollection<string> Asked);

    public static SharedReads Of(IEnumerable<PatternSyntax> patterns, SemanticModel model)
    {
        var reads = new SharedReads(model);
        foreach (var pattern in patterns)
        {
            reads._number++;
            reads._asked = [];
            reads.Walk(pattern, new Place("", model.GetTypeInfo(pattern).Type, null, ""), isNeeded: true);
        }
        return reads;
    }

    /// <summary>The names of members, the clauses that deconstruct and the parts of lists, with what tells equal ones.</summary>
    public IReadOnlyDictionary<ReadAt, string> Reads()
    {
        var kept = new HashSet<string>(SettledTests().SelectMany(static pair => pair.Earlier.Asked));
        return _reads
            .GroupBy(static read => read.Path)
            .Where(equal => kept.Contains(equal.Key) || equal.Skip(1).Any())
            .SelectMany(static equal => equal)
            .ToDictionary(static read => read.At, static read => read.Path);
    }

    /// <summary>The tests that an earlier one may have settled before their pattern asks for anything more.</summary>
    public IEnumerable<SettledTest> Settled() =>
        SettledTests()
            .Select(pair => new SettledTest(
                pair.Test.Pattern,
                pair.Earlier.Pattern,
                Constants(pair.Test.Pattern)?.IsSubsetOf(Constants(pair.Earlier.Pattern)!) is true
            ));

    private IEnumerable<(PatternTest Test, PatternTest Earlier)> SettledTests() =>
        from test in _tests
        from earlier in _tests
        where earlier.Number < test.Number && earlier.Place.Plain == test.Place.Plain && CanMeet(test, earlier.Place.Type)
        where test.Asked.Except(earlier.Asked).Any() && Constants(earlier.Pattern) is not null
        select (test, earlier);

    // One place may hold values of several types, and "k" is no test of an int.
    private bool CanMeet(PatternTest test, ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(test.Place.Type, type)
        || type is not null
            && test.Pattern.DescendantNodesAndSelf(static node => node is PatternSyntax)
                .OfType<ExpressionSyntax>()
                .All(constant => _model.GetTypeInfo(constant).Type is { } own && _model.Compilation.HasImplicitConversion(own, type));

    /// <summary>The constants that the pattern is made of: one of them is the value where it matches.</summary>
    private HashSet<object>? Constants(PatternSyntax pattern)
    {
        var parts = pattern.DescendantNodesAndSelf(static node => node is not ConstantPatternSyntax).ToList();
        var constants = parts.OfType<ConstantPatternSyntax>().Select(part => _model.GetConstantValue(part.Expression)).ToList();
        return
            constants.TrueForAll(static constant => constant.HasValue)
            && parts.TrueForAll(static part =>
                part is ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }
            )
            ? [.. constants.Select(static constant => constant.Value ?? DBNull.Value)]
            : null;
    }

    private static bool IsOfValueAlone(PatternSyntax pattern) =>
        pattern
            .DescendantNodesAndSelf(static node => node is PatternSyntax and not ConstantPatternSyntax)
            .OfType<PatternSyntax>()
            .All(static part =>
                part
                    is ConstantPatternSyntax
                        or RelationalPatternSyntax
                        or ParenthesizedPatternSyntax
                        or UnaryPatternSyntax
                        or BinaryPatternSyntax
            );

    /// <summary>The names in front of a subpattern's colon.</summary>
    public static IReadOnlyList<SimpleNameSyntax> Names(SubpatternSyntax part) =>
        part.ExpressionColon?.Expression is { } names ? [.. names.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()] : [];

    /// <summary>The type of a field or property.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    /// <summary>Whether nobody is asked for it: it is an element of a tuple.</summary>
    public static bool IsElement(ISymbol? member) => member is IFieldSymbol { ContainingType.IsTupleType: true };

    private void Walk(PatternSyntax pattern, Place place, bool isNeeded)
    {
        if (IsOfValueAlone(pattern))
        {
            if (isNeeded)
                _tests.Add(new PatternTest(pattern, place, _number, [.. _asked]));
            return;
        }
        switch (pattern)
        {
            case ParenthesizedPatternSyntax inner:
                Walk(inner.Pattern, place, isNeeded);
                break;
            case UnaryPatternSyntax not:
                Walk(not.Pattern, place, isNeeded: false);
                break;
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both:
                Walk(both.Left, place, isNeeded);
                Walk(both.Right, Narrowed(both.Left, place), isNeeded);
                break;
            case BinaryPatternSyntax either:
                Walk(either.Left, place, isNeeded: false);
                Walk(either.Right, place, isNeeded: false);
                break;
            case RecursivePatternSyntax parts when Narrowed(parts, place) is { Type: var type } narrowed && CanKeep(type):
                if (parts.PositionalPatternClause is { } positions)
                    WalkPositions(parts, positions, narrowed, isNeeded);
                foreach (var part in parts.PropertyPatternClause?.Subpatterns ?? [])
                    WalkPart(part, narrowed, isNeeded);
                break;
            case ListPatternSyntax list when Narrowed(list, place) is { Type: var type } narrowed && CanKeep(type):
                WalkList(list, narrowed, isNeeded);
                break;
        }
    }

    private void WalkPositions(RecursivePatternSyntax parts, PositionalPatternClauseSyntax positions, Place place, bool isNeeded)
    {
        var patterns = positions.Subpatterns.Select(static part => part.Pattern).ToList();
        if (place.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
        {
            for (var i = 0; i < patterns.Count; i++)
                Walk(patterns[i], Element(place, elements[i]), isNeeded);
        }
        else if (
            (_model.GetOperation(parts) as IRecursivePatternOperation)?.DeconstructSymbol is IMethodSymbol method
            && patterns.All(part => CanKeep(_model.GetTypeInfo(part).Type))
        )
        {
            var path = Note(new ReadAt(positions), place, method);
            for (var i = 0; i < patterns.Count; i++)
                Walk(
                    patterns[i],
                    new Place($"{path}[{i}]", _model.GetTypeInfo(patterns[i]).Type, null, $"{place.Plain}.{method.ToDisplayString()}[{i}]"),
                    isNeeded
                );
        }
    }

    private void WalkList(ListPatternSyntax list, Place place, bool isNeeded)
    {
        if (_model.GetOperation(list) is not IListPatternOperation { LengthSymbol: { } length, IndexerSymbol: var indexer })
            return;
        Note(new ReadAt(list, ReadAt.Length), place, length);
        var owner = Owner(place, length);
        // Elements are told by who gives them: a string and a list may be one object to the switch.
        var giver = (indexer ?? place.Type)!.ToDisplayString();
        foreach (var (i, name, pattern) in ListParts.Of(list))
        {
            var type = _model.GetTypeInfo(pattern).Type;
            if (!CanKeep(type))
                continue;
            var path = $"{owner.Path}.{giver}[{name}]";
            Note(new ReadAt(list, i), path);
            Walk(pattern, new Place(path, type, null, $"{place.Plain}.{giver}[{name}]"), isNeeded);
        }
    }

    private void WalkPart(SubpatternSyntax part, Place place, bool isNeeded)
    {
        foreach (var name in Names(part))
        {
            if (_model.GetSymbolInfo(name).Symbol is not { } member || TypeOf(member) is not { } type || !CanKeep(type))
                return;
            place = IsElement(member)
                ? Element(place, (IFieldSymbol)member)
                : new Place(Note(new ReadAt(name), place, member), type, null, $"{place.Plain}.{member.ToDisplayString()}");
        }
        Walk(part.Pattern, place, isNeeded);
    }

    private static Place Element(Place tuple, IFieldSymbol element) =>
        new($"{tuple.Path}.{NameOf(element)}", element.Type, null, $"{tuple.Plain}.{NameOf(element)}");

    private static string NameOf(IFieldSymbol element) => (element.CorrespondingTupleField ?? element).Name;

    private string Note(ReadAt at, Place place, ISymbol member)
    {
        var path = $"{Owner(place, member).Path}.{member.ToDisplayString()}";
        Note(at, path);
        return path;
    }

    private void Note(ReadAt at, string path)
    {
        _reads.Add((at, path));
        _asked.Add(path);
    }

    // A member that the value has before it is cast is asked for there.
    private Place Owner(Place place, ISymbol member)
    {
        while (place.Uncast is { Type: { } type } uncast && Has(type, member))
            place = uncast;
        return place;
    }

    private bool Has(ITypeSymbol type, ISymbol member) =>
        _model.Compilation.ClassifyConversion(type, member.ContainingType)
            is { IsImplicit: true }
                and ({ IsIdentity: true } or { IsReference: true });

    private Place Narrowed(PatternSyntax pattern, Place place) =>
        _model.GetTypeInfo(pattern) is { Type: { } from, ConvertedType: { } to } && !SymbolEqualityComparer.Default.Equals(from, to)
            ? new Place($"({to.ToDisplayString()}){place.Path}", to, place, place.Plain)
            : place;

    private static bool CanKeep(ITypeSymbol? type) =>
        type is { IsRefLikeType: false, TypeKind: not (TypeKind.Error or TypeKind.Dynamic) }
        && type is not ITypeParameterSymbol { AllowsRefLikeType: true }
        && TypeNames.CanName(type);
}

/// <summary>A test whose outcome follows from that of an earlier pattern's test of the same value.</summary>
/// <param name="IsWithin">Whether it names only constants that the earlier one names too, and so fails wherever that has failed.</param>
internal readonly record struct SettledTest(PatternSyntax Pattern, PatternSyntax Earlier, bool IsWithin);
