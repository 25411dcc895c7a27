using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Rendering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// Patterns of a <c>switch</c> whose guards await: one pattern is tried after the other, and what several of them ask for is asked for
/// once, as C# does it.
/// </summary>
internal sealed partial class Flattener
{
    /// <summary>What is matched, and what its patterns share.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Type">The value's type.</param>
    /// <param name="Shared">Each place in the patterns where one of the shared answers is asked for.</param>
    /// <param name="Settling">The tests whose outcome may settle later ones.</param>
    /// <param name="Settled">Those.</param>
    private sealed record Matched(
        Text Value,
        ITypeSymbol Type,
        IReadOnlyDictionary<ReadAt, SharedAnswer> Shared,
        IReadOnlyDictionary<PatternSyntax, SettlingTest> Settling,
        IReadOnlyList<SettledTest> Settled
    )
    {
        private readonly HashSet<SyntaxNode> _nodes = [.. Shared.Keys.Select(static at => at.Node)];

        public bool Shares(SyntaxNode node) => _nodes.Count > 0 && node.DescendantNodesAndSelf().Any(_nodes.Contains);

        public SharedAnswer? AnswerAt(SyntaxNode node, int part = 0) =>
            Shared.TryGetValue(new ReadAt(node, part), out var answer) ? answer : null;
    }

    /// <summary>Answers that are kept: a member's value, or all that a <c>Deconstruct</c> gives.</summary>
    private sealed class SharedAnswer(IReadOnlyList<Local> parts, Local isKnown)
    {
        public IReadOnlyList<Local> Parts { get; } = parts;

        public Local IsKnown { get; } = isKnown;

        /// <summary>Whether code further up may have asked.</summary>
        public bool MayBeKnown { get; set; }
    }

    /// <summary>A test that may have been made: of what, is known when it is written.</summary>
    private sealed class SettlingTest(Local isMade)
    {
        public Local IsMade { get; } = isMade;

        public Text? Value { get; set; }
    }

    private Matched Matching(Text value, ITypeSymbol type, IEnumerable<PatternSyntax> patterns)
    {
        var reads = SharedReads.Of(patterns, Model);
        var answers = new Dictionary<string, SharedAnswer>();
        var shared = new Dictionary<ReadAt, SharedAnswer>();
        foreach (var (at, path) in reads.Reads().Select(static read => (read.Key, read.Value)))
        {
            if (!answers.TryGetValue(path, out var answer))
                answers.Add(path, answer = NewAnswer(at));
            shared.Add(at, answer);
        }
        var settled = reads.Settled().ToList();
        var settling = settled
            .Select(static test => test.Earlier)
            .Distinct()
            .ToDictionary(static test => test, test => new SettlingTest(NewFlag("isTested", test)));
        return new Matched(value, type, shared, settling, settled);
    }

    private Local NewFlag(string stem, SyntaxNode at)
    {
        var flag = _context.NewTemp(stem, Model.Compilation.GetSpecialType(SpecialType.System_Boolean), at);
        Emit(Set(flag, new Text("false")));
        return flag;
    }

    // case { A: 1 } when await g: case { B: p, A: 2 }: where A is 1, nobody is asked for B.
    private void SkipSettled(PatternSyntax pattern, Matched value, Label no)
    {
        foreach (var test in value.Settled.Where(test => pattern.Contains(test.Pattern)))
        {
            if (value.Settling[test.Earlier] is not { Value: { } tested, IsMade: var isMade })
                continue;
            var fails = new Text().Read(isMade);
            if (!test.IsWithin)
                fails.Append(" && ").Append(tested).Append(" is ").Append(Render(test.Earlier));
            fails.Append(" && ").Append(tested).Append(" is not (").Append(Render(test.Pattern)).Append(")");
            JumpIf(fails, when: true, no, pattern);
        }
    }

    private SharedAnswer NewAnswer(ReadAt at)
    {
        var isKnown = NewFlag("isKnown", at.Node);
        return new SharedAnswer([.. TypesAt(at).Select(type => _context.NewTemp("part", type!, at.Node))], isKnown);
    }

    private IEnumerable<ITypeSymbol?> TypesAt(ReadAt at) =>
        at switch
        {
            { Node: PositionalPatternClauseSyntax { Subpatterns: var positions } } => positions.Select(position =>
                Model.GetTypeInfo(position.Pattern).Type
            ),
            { Node: ListPatternSyntax, Part: ReadAt.Length } => [LengthType],
            { Node: ListPatternSyntax list, Part: var part } => [TypeOfPart(list.Patterns[part])],
            var (name, _) => [SharedReads.TypeOf(_context.SymbolOf(name))],
        };

    // { A: 1, B: p }  →  if (!(v is { })) goto no; if (!isKnown) { part = v.A; isKnown = true; } if (!(part is 1)) goto no; …
    private void Match(PatternSyntax pattern, Matched value, Label no)
    {
        value = As(value, Model.GetTypeInfo(pattern).Type);
        if (value.Settling.TryGetValue(pattern, out var settling))
        {
            settling.Value = value.Value;
            Emit(Set(settling.IsMade, new Text("true")));
        }
        switch (pattern)
        {
            case DiscardPatternSyntax:
                break;
            case var whole when !value.Shares(whole):
                Test(value, Render(pattern), [pattern], when: false, no, pattern);
                break;
            case ParenthesizedPatternSyntax inner:
                Match(inner.Pattern, value, no);
                break;
            case UnaryPatternSyntax not:
                var isNot = _context.NewLabel("isNot");
                Match(not.Pattern, value, isNot);
                Jump(no);
                Mark(isNot);
                break;
            case BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } both:
                Match(both.Left, value, no);
                Match(both.Right, value, no);
                break;
            case BinaryPatternSyntax either:
                var (next, yes) = (_context.NewLabel("or"), _context.NewLabel("is"));
                Match(either.Left, value, next);
                Jump(yes);
                Mark(next);
                Match(either.Right, value, no);
                Mark(yes);
                break;
            case RecursivePatternSyntax parts:
                MatchParts(parts, value, no);
                break;
            case ListPatternSyntax list:
                MatchList(list, value, no);
                break;
        }
    }

    private void MatchParts(RecursivePatternSyntax pattern, Matched value, Label no)
    {
        var positions = pattern.PositionalPatternClause;
        var sharesPositions = positions is not null && value.Shares(positions);
        MatchHead(pattern, sharesPositions ? null : positions, value, no);
        value = As(value, Model.GetTypeInfo(pattern).ConvertedType);
        if (sharesPositions)
            MatchPositions(positions!, value, no);
        foreach (var part in pattern.PropertyPatternClause?.Subpatterns ?? [])
            MatchMember(part, value, no);
    }

    // All but the answers that are shared: T (…) { } name
    private void MatchHead(RecursivePatternSyntax pattern, PositionalPatternClauseSyntax? positions, Matched value, Label no)
    {
        if (pattern is { Type: null, Designation: null } && positions is null && !CanBeNull(value.Type))
            return;
        var head = new Text();
        foreach (var part in new SyntaxNode?[] { pattern.Type, positions })
        {
            if (part is not null)
                head.Append(Render(part)).Append(" ");
        }
        head.Append("{ }");
        if (pattern.Designation is { } designation)
            head.Append(" ").Append(Render(designation));
        Test(value, head, [positions, pattern.Designation], when: false, no, pattern);
    }

    private static bool CanBeNull(ITypeSymbol type) =>
        !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private void MatchPositions(PositionalPatternClauseSyntax positions, Matched value, Label no)
    {
        var answer = value.AnswerAt(positions);
        if (answer is not null)
            Ask(answer, new Text().Append(value.Value).Append(".Deconstruct(").Append(() => Targets(answer)).Append(");"));
        for (var i = 0; i < positions.Subpatterns.Count; i++)
        {
            var pattern = positions.Subpatterns[i].Pattern;
            var part = answer is null ? new Text().Append(value.Value).Append($".Item{i + 1}") : new Text().Read(answer.Parts[i]);
            Match(pattern, value with { Value = part, Type = Model.GetTypeInfo(pattern).Type! }, no);
        }
    }

    private static string Targets(SharedAnswer answer) => string.Join(", ", answer.Parts.Select(static part => "out " + part.Name));

    private void MatchMember(SubpatternSyntax part, Matched value, Label no)
    {
        var names = SharedReads.Names(part);
        for (var i = 0; i < names.Count; i++)
        {
            var member = _context.SymbolOf(names[i]);
            var answer = value.AnswerAt(names[i]);
            if (answer is null && !(SharedReads.IsElement(member) && value.Shares(part)))
            {
                var rest = string.Join(".", names.Skip(i).Select(static name => name.Identifier.Text));
                Test(value, new Text($"{{ {rest}: ").Append(Render(part.Pattern)).Append(" }"), [part.Pattern], when: false, no, part);
                return;
            }
            if (i > 0)
                value = Existing(value, no, part);
            var read = new Text().Append(value.Value).Append("." + names[i].Identifier.Text);
            value = value with { Value = Part(answer, read), Type = SharedReads.TypeOf(member)! };
        }
        Match(part.Pattern, value, no);
    }

    // { A.B: p }: without an A, nobody asks it for its B.
    private Matched Existing(Matched value, Label no, SyntaxNode at)
    {
        if (CanBeNull(value.Type))
            Test(value, new Text("{ }"), [], when: false, no, at);
        return As(value, NullableTypes.Underlying(value.Type));
    }

    // A part of the value: kept where several patterns look at it.
    private Text Part(SharedAnswer? answer, Text read)
    {
        if (answer is null)
            return read;
        Ask(answer, new Text().Append(() => answer.Parts[0].Name + " = ").Append(read).Append(";"));
        return new Text().Read(answer.Parts[0]);
    }

    private void Ask(SharedAnswer answer, Text question)
    {
        foreach (var part in answer.Parts)
            question.Use(part, UseKind.Touch);
        if (!answer.MayBeKnown)
        {
            Emit(question);
            Emit(Set(answer.IsKnown, new Text("true")));
        }
        else
        {
            var again = new Text("if (!").Read(answer.IsKnown).Append(") { ").Append(question).Append(" ");
            Emit(again.Append(() => answer.IsKnown.Name + " = true; }").Use(answer.IsKnown, UseKind.Touch));
        }
        answer.MayBeKnown = true;
    }

    private void Test(Matched value, Text pattern, IEnumerable<SyntaxNode?> declares, bool when, Label target, SyntaxNode at)
    {
        var locals = declares.OfType<SyntaxNode>().SelectMany(LocalsOf).ToList();
        var test = new Text().Append(value.Value).Append(" is ").Append(pattern);
        JumpIf(test.Append(() => Renderer.PatternSetters(locals)), when, target, at);
    }

    private Matched As(Matched value, ITypeSymbol? type)
    {
        if (type is null || SymbolEqualityComparer.Default.Equals(type, value.Type))
            return value;
        // C# casts no type parameter to what it may be.
        var first = value.Type is ITypeParameterSymbol || type is ITypeParameterSymbol ? "(object)" : "";
        return value with { Value = new Text($"(({_context.TypeText(type)}){first}").Append(value.Value).Append(")"), Type = type };
    }
}
