using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>Jumps: to labels of the frame's level, by way of every awaiting <c>finally</c> in between.</summary>
internal sealed partial class Flattener
{
    private readonly List<JumpTarget> _targets = [];
    private readonly Stack<AwaitingFinally> _finallies = new();
    private readonly Dictionary<ISymbol, (Label Label, int Depth)> _labels = new(SymbolEqualityComparer.Default);
    private readonly Stack<Local> _caught = new();
    private HashSet<string>? _copiedLabels;

    /// <summary>A loop or switch that was taken apart.</summary>
    private sealed class JumpTarget(Label end, Label? next, int depth)
    {
        public Label End { get; } = end;
        public Label? Next { get; } = next;
        public int Depth { get; } = depth;

        /// <summary>Where a switch's labels lead.</summary>
        public Dictionary<ISymbol, Label> Cases { get; } = new(SymbolEqualityComparer.Default);
        public bool IsSwitch { get; init; }
    }

    public IReadOnlyList<Text> Return() => _finallies.Count == 0 ? [new Text("return __Done;")] : _finallies.Peek().Leave(null, 0);

    public IReadOnlyList<Text> Return(Text value) =>
        _finallies.Count == 0
            ? [new Text("return __Return(").Append(value).Append(");")]
            : [new Text("__result = ").Append(value).Append(";"), .. Return()];

    public IReadOnlyList<Text>? Break() => _targets.Count == 0 ? null : GoTo(Last().End, Last().Depth);

    public IReadOnlyList<Text>? Continue()
    {
        var loop = _targets.LastOrDefault(static target => target.Next is not null);
        return loop is null ? null : GoTo(loop.Next!, loop.Depth);
    }

    public IReadOnlyList<Text>? Goto(ILabelSymbol label) =>
        _labels.TryGetValue(label, out var known) ? GoTo(known.Label, known.Depth) : null;

    public IReadOnlyList<Text>? GotoCase(GotoStatementSyntax jump)
    {
        var choice = _targets.LastOrDefault(static target => target.IsSwitch);
        if (choice is null)
            return null;
        if (Model.GetOperation(jump) is IBranchOperation { Target: var label } && choice.Cases.TryGetValue(label, out var section))
            return GoTo(section, choice.Depth);
        _context.Refuse("this goto case", jump);
        return null;
    }

    public IReadOnlyList<Text>? Rethrow() => _caught.Count == 0 ? null : [ThrowAgain(_caught.Peek()), new Text("return __Done;")];

    // To C# a call is no end of a block, of a switch section or of a method: a return follows it.
    private static Text ThrowAgain(Local exception) =>
        new Text("global::System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(").Read(exception).Append(");");

    private JumpTarget Last() => _targets[_targets.Count - 1];

    private IReadOnlyList<Text> GoTo(Label target, int depth)
    {
        if (_finallies.Count > depth)
            return _finallies.Peek().Leave(target, depth);
        target.IsUsed = true;
        var text = new Text($"goto {target.Name};");
        text.Jumps.Add(target);
        return [text];
    }

    private JumpTarget PushLoop(Label end, Label next)
    {
        var target = new JumpTarget(end, next, _finallies.Count);
        _targets.Add(target);
        return target;
    }

    private void PopTarget() => _targets.RemoveAt(_targets.Count - 1);

    private void DeclareLabels(IReadOnlyList<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            for (
                var labeled = statement as LabeledStatementSyntax;
                labeled is not null;
                labeled = labeled.Statement as LabeledStatementSyntax
            )
            {
                if (Model.GetDeclaredSymbol(labeled) is not { } symbol)
                    continue;
                _labels.Remove(symbol);
                _labels[symbol] = (new Label(UserLabelName(labeled.Identifier)), _finallies.Count);
            }
        }
    }

    private string UserLabelName(SyntaxToken name) =>
        !CopiedLabels.Contains(name.ValueText) && _labels.Values.All(known => known.Label.Name != name.Text)
            ? name.Text
            : _context.Fresh(name.ValueText);

    // Labels of blocks side by side may share a name; at the frame's level one would be seen in the blocks that are copied.
    private HashSet<string> CopiedLabels =>
        _copiedLabels ??= new(
            _context
                .Body.DescendantNodes()
                .OfType<LabeledStatementSyntax>()
                .Where(labeled => !Holds(labeled.Parent))
                .Select(static labeled => labeled.Identifier.ValueText)
        );

    private void MarkUserLabel(LabeledStatementSyntax labeled)
    {
        if (Model.GetDeclaredSymbol(labeled) is { } symbol && _labels.TryGetValue(symbol, out var known))
            Mark(known.Label);
    }
}
