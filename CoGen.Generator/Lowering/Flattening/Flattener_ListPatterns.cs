using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Lists among the patterns of a <c>switch</c> whose guards await: their length and their elements are asked for once, too.</summary>
internal sealed partial class Flattener
{
    private ITypeSymbol LengthType => Model.Compilation.GetSpecialType(SpecialType.System_Int32);

    private ITypeSymbol? TypeOfPart(PatternSyntax part) =>
        Model.GetTypeInfo(part is SlicePatternSyntax { Pattern: { } slice } ? slice : part).Type;

    // [1, .., p]  →  if (!(v is { })) goto no; length = v.Length; if (!(length is >= 2)) goto no; … if (!(v[length - 1] is p)) goto no;
    private void MatchList(ListPatternSyntax pattern, Matched value, Label no)
    {
        if (Model.GetOperation(pattern) is not IListPatternOperation { LengthSymbol: { } lengthOf } list)
        {
            _context.Refuse("a list pattern without a length", pattern);
            return;
        }
        if (pattern.Designation is { } designation)
            Test(value, new Text("{ } ").Append(Render(designation)), [designation], when: false, no, pattern);
        else if (CanBeNull(value.Type))
            Test(value, new Text("{ }"), [], when: false, no, pattern);
        value = As(value, Model.GetTypeInfo(pattern).ConvertedType);

        var length = Length(pattern, value, lengthOf);
        var hasSlice = pattern.Patterns.Any(static part => part is SlicePatternSyntax);
        var count = hasSlice ? $">= {pattern.Patterns.Count - 1}" : $"{pattern.Patterns.Count}";
        if (!hasSlice || pattern.Patterns.Count > 1)
            Test(value with { Value = length, Type = LengthType }, new Text(count), [], when: false, no, pattern);

        foreach (var (i, name, inner) in ListParts.Of(pattern))
        {
            var read = new Text().Append(value.Value).Append(Access(list, i, name, length));
            var part = Part(value.AnswerAt(pattern, i), read);
            Match(inner, value with { Value = part, Type = TypeOfPart(inner)! }, no);
        }
    }

    private Text Length(ListPatternSyntax pattern, Matched value, ISymbol lengthOf)
    {
        var read = new Text().Append(value.Value).Append("." + lengthOf.Name);
        if (value.AnswerAt(pattern, ReadAt.Length) is { } answer)
            return Part(answer, read);
        var length = _context.NewTemp("length", LengthType, pattern);
        Emit(Assign(length, read));
        return new Text().Read(length);
    }

    // What counts in numbers alone is not asked for its length again.
    private static Text Access(IListPatternOperation list, int i, string name, Text length)
    {
        if (list.Patterns[i] is ISlicePatternOperation { SliceSymbol: var slice })
        {
            var others = list.Patterns.Length - 1;
            return slice is IMethodSymbol { Name: var method }
                ? new Text($".{method}({i}, ").Append(length).Append($" - {others})")
                : new Text($"[{name}]");
        }
        var isOfIndex = list.IndexerSymbol is IPropertySymbol { Parameters: [{ Type.Name: "Index" }] };
        return name[0] == '^' && !isOfIndex ? new Text("[").Append(length).Append($" - {name.Substring(1)}]")
            : isOfIndex && name[0] != '^' ? new Text($"[(global::System.Index){name}]")
            : new Text($"[{name}]");
    }
}
