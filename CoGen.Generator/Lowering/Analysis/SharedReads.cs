using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Analysis;

/// <summary>
/// What several patterns of one <c>switch</c> ask for: members, what a <c>Deconstruct</c> gives, and the length, elements and slices of a
/// list. C# asks for each once.
/// </summary>
internal sealed class SharedReads
{
    private readonly SemanticModel _model;
    private readonly List<(ReadAt At, string Path)> _reads = [];

    private SharedReads(SemanticModel model) => _model = model;

    /// <summary>A value that is matched.</summary>
    /// <param name="Path">What tells it from others.</param>
    /// <param name="Uncast">The value that this is, taken for another type.</param>
    private sealed record Place(string Path, ITypeSymbol? Type, Place? Uncast);

    /// <returns>The names of members, the clauses that deconstruct and the parts of lists, with what tells equal ones.</returns>
    public static IReadOnlyDictionary<ReadAt, string> Of(IEnumerable<PatternSyntax> patterns, SemanticModel model)
    {
        var reads = new SharedReads(model);
        foreach (var pattern in patterns)
            reads.Walk(pattern, new Place("", model.GetTypeInfo(pattern).Type, null));
        return reads
            ._reads.GroupBy(static read => read.Path)
            .Where(static equal => equal.Skip(1).Any())
            .SelectMany(static equal => equal)
            .ToDictionary(static read => read.At, static read => read.Path);
    }

    /// <summary>The names in front of a subpattern's colon.</summary>
    public static IReadOnlyList<SimpleNameSyntax> Names(SubpatternSyntax part) =>
        part.ExpressionColon?.Expression is { } names ? [.. names.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()] : [];

    /// <summary>The type of a field or property.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    /// <summary>Whether nobody is asked for it: it is an element of a tuple.</summary>
    public static bool IsElement(ISymbol? member) => member is IFieldSymbol { ContainingType.IsTupleType: true };

    private void Walk(PatternSyntax pattern, Place place)
    {
        switch (pattern)
        {
            case ParenthesizedPatternSyntax inner:
                Walk(inner.Pattern, place);
                break;
            case UnaryPatternSyntax not:
                Walk(not.Pattern, place);
                break;
            case BinaryPatternSyntax both:
                Walk(both.Left, place);
                Walk(both.Right, both.IsKind(SyntaxKind.AndPattern) ? Narrowed(both.Left, place) : place);
                break;
            case RecursivePatternSyntax parts when Narrowed(parts, place) is { Type: var type } narrowed && CanKeep(type):
                if (parts.PositionalPatternClause is { } positions)
                    WalkPositions(parts, positions, narrowed);
                foreach (var part in parts.PropertyPatternClause?.Subpatterns ?? [])
                    WalkPart(part, narrowed);
                break;
            case ListPatternSyntax list when Narrowed(list, place) is { Type: var type } narrowed && CanKeep(type):
                WalkList(list, narrowed);
                break;
        }
    }

    private void WalkPositions(RecursivePatternSyntax parts, PositionalPatternClauseSyntax positions, Place place)
    {
        var patterns = positions.Subpatterns.Select(static part => part.Pattern).ToList();
        if (place.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
        {
            for (var i = 0; i < patterns.Count; i++)
                Walk(patterns[i], Element(place, elements[i]));
        }
        else if (
            (_model.GetOperation(parts) as IRecursivePatternOperation)?.DeconstructSymbol is IMethodSymbol method
            && patterns.All(part => CanKeep(_model.GetTypeInfo(part).Type))
        )
        {
            var path = Note(new ReadAt(positions), place, method);
            for (var i = 0; i < patterns.Count; i++)
                Walk(patterns[i], new Place($"{path}[{i}]", _model.GetTypeInfo(patterns[i]).Type, null));
        }
    }

    private void WalkList(ListPatternSyntax list, Place place)
    {
        if ((_model.GetOperation(list) as IListPatternOperation)?.LengthSymbol is not { } length)
            return;
        Note(new ReadAt(list, ReadAt.Length), place, length);
        var owner = Owner(place, length);
        foreach (var (i, name, pattern) in ListParts.Of(list))
        {
            var type = _model.GetTypeInfo(pattern).Type;
            if (!CanKeep(type))
                continue;
            var path = $"{owner.Path}[{name}]";
            _reads.Add((new ReadAt(list, i), path));
            Walk(pattern, new Place(path, type, null));
        }
    }

    private void WalkPart(SubpatternSyntax part, Place place)
    {
        foreach (var name in Names(part))
        {
            if (_model.GetSymbolInfo(name).Symbol is not { } member || TypeOf(member) is not { } type || !CanKeep(type))
                return;
            place = IsElement(member) ? Element(place, (IFieldSymbol)member) : new Place(Note(new ReadAt(name), place, member), type, null);
        }
        Walk(part.Pattern, place);
    }

    private static Place Element(Place tuple, IFieldSymbol element) =>
        new($"{tuple.Path}.{(element.CorrespondingTupleField ?? element).Name}", element.Type, null);

    private string Note(ReadAt at, Place place, ISymbol member)
    {
        var path = $"{Owner(place, member).Path}.{member.ToDisplayString()}";
        _reads.Add((at, path));
        return path;
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
            ? new Place($"({to.ToDisplayString()}){place.Path}", to, place)
            : place;

    private static bool CanKeep(ITypeSymbol? type) =>
        type is { IsRefLikeType: false, TypeKind: not (TypeKind.Error or TypeKind.Dynamic) }
        && type is not ITypeParameterSymbol { AllowsRefLikeType: true }
        && TypeNames.CanName(type);
}
