using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Text = CoGen.Generator.Lowering.Code.Text;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// The method's body into a list of <see cref="Node"/>s at one level: what holds an await is taken apart into labels and jumps, what
/// holds none is copied. One walk over the user's syntax, whose model stays valid all along.
/// </summary>
internal sealed partial class Flattener : IJumps
{
    private readonly MethodContext _context;
    private readonly HashSet<int> _anchored = [];
    private List<Node> _nodes = [];

    private Flattener(MethodContext context)
    {
        _context = context;
        _checked = context.Checked;
    }

    private SemanticModel Model => _context.Model;

    public static List<Node> Flatten(MethodContext context)
    {
        var flattener = new Flattener(context);
        context.Jumps = flattener;
        flattener.DeclareParameters();
        flattener.EnterRootScope();
        if (context.Body is BlockSyntax block)
            flattener.FlattenBlock(block);
        else
            flattener.FlattenArrow((ExpressionSyntax)context.Body);
        flattener.FinishFunctions();
        DeadJumps.Remove(flattener._nodes);
        return flattener._nodes;
    }

    private bool Holds(SyntaxNode? node) => _context.Awaits.Holds(node);

    private Text Render(SyntaxNode node) => Renderer.Render(_context, this, node);

    private void Emit(Node node) => _nodes.Add(node);

    private void Emit(Text text, SyntaxNode? at = null, bool ends = false) => Emit(Code(text, at, ends));

    private CodeNode Code(Text text, SyntaxNode? at = null, bool ends = false)
    {
        var place = Anchor(at);
        if (IsChecked(at))
            (text, place) = (Checked(text, place), null);
        if (text.HasCaptures)
            ForbidInline(text);
        return new CodeNode(text) { Span = place, Ends = ends };
    }

    // The text will stand in a block of its own, or in a case: what it declares is declared further out.
    private static void ForbidInline(Text text)
    {
        foreach (var use in text.Uses)
        {
            if (use.Kind == UseKind.Declare)
                use.Local.MustNotBeInline = true;
        }
    }

    // As in the compiler's own code, a statement is one place to stop at: the first line it becomes. A using block disposes at its end.
    private SourceSpan? Anchor(SyntaxNode? at) =>
        (
            StopPlace.Around(at) is { } place ? Anchor(place)
            : at is StatementSyntax copied && !Holds(copied) ? AnchorHead(copied)
            : null
        ) ?? (at is UsingStatementSyntax { Statement: BlockSyntax block } ? AnchorEnd(block) : null);

    // Of a for, or a using that declares, the parts of the head are the places.
    private SourceSpan? AnchorHead(StatementSyntax statement)
    {
        var line = _context.Stops.LineFrom(statement.SpanStart);
        return _context.Stops.Any(line) ? Anchor(line) : null;
    }

    private SourceSpan? AnchorEnd(BlockSyntax block) => StopPlace.End(block) is { } place ? Anchor(place) : null;

    private SourceSpan? Anchor(TextSpan place) => _anchored.Add(place.Start) ? _context.Stops.Of(place) : null;

    private void Mark(Label label) => Emit(new LabelNode(label));

    private void Jump(Label target, SourceSpan? place = null)
    {
        target.IsUsed = true;
        Emit(new JumpNode(target) { Span = place });
    }

    private void JumpIf(Text condition, bool when, Label target, SyntaxNode at) =>
        JumpIf(CheckedValue(condition, at), when, target, Anchor(at));

    private void JumpIf(Text condition, bool when, Label target, SourceSpan? place)
    {
        target.IsUsed = true;
        Emit(
            new JumpNode(target)
            {
                Condition = condition,
                When = when,
                Span = place,
            }
        );
        if (condition.HasCaptures)
            ForbidInline(condition);
    }

    /// <summary>Collects what <paramref name="content"/> emits in a list of its own.</summary>
    private List<Node> Collect(Action content)
    {
        var outer = _nodes;
        var inner = _nodes = [];
        content();
        _nodes = outer;
        return inner;
    }

    private void FlattenArrow(ExpressionSyntax value)
    {
        DeclareExpressionVariables(value);
        if (value is ThrowExpressionSyntax thrown)
            EmitThrow(thrown.Expression, value);
        else if (_context.IsVoid)
            FlattenExpression(value);
        else if (!ReturnsByBranches(value))
            EmitReturn(Lower(value), value);
    }

    // Comments and one blank line in front of a statement stay in front of whatever becomes of it.
    private void Remark(StatementSyntax statement)
    {
        var breaks = 0;
        foreach (var trivia in statement.GetLeadingTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.EndOfLineTrivia
                    when breaks++ == 0 && _nodes.Count > 0 && _nodes[_nodes.Count - 1] is not (RemarkNode or LabelNode):
                    Emit(new RemarkNode(""));
                    break;
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    Emit(new RemarkNode(trivia.ToString()));
                    breaks = -1;
                    break;
            }
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
