using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>The end of a <c>finally</c> that awaits: what it put off is thrown on, and the trace says where it passed.</summary>
internal sealed partial class Flattener
{
    // In traces the exception passes by the finally's end, or by where what stands last in the block ends, which is no place to stop at
    // once more.
    private CodeNode Rethrow(Local exception, SyntaxNode at)
    {
        var text = new Text();
        if (LastPlace(at) is { } last)
            text.Append("if (").Read(exception).Append(" is not null)").AppendLine(4, _context.Stops.Of(last));
        text.Append("__Rethrow(").Read(exception).Append(");");
        return new CodeNode(text) { Span = at is TryStatementSyntax { Finally.Block: var block } ? AnchorEnd(block) : null };
    }

    private TextSpan? LastPlace(SyntaxNode at) =>
        at switch
        {
            // Where it ends with a brace, that is its place.
            UsingStatementSyntax { Statement: not BlockSyntax and var embedded } => EndOf(embedded),
            LocalDeclarationStatementSyntax { Parent: BlockSyntax block } => EndOf(block.Statements.Last()),
            _ => null,
        };

    // Of a loop that is tested first, its head is behind its body. What is copied whole has its braces with it.
    private TextSpan? EndOf(StatementSyntax statement) =>
        statement switch
        {
            ForStatementSyntax { Condition: { } condition } => condition.Span,
            ForStatementSyntax { Incrementors: [.., var last] } => last.Span,
            ForStatementSyntax endless when Holds(endless) => EndOf(endless.Statement),
            WhileStatementSyntax when Holds(statement) => StopPlace.Of(statement),
            BlockSyntax block when Holds(block) => StopPlace.End(block),
            CheckedStatementSyntax inner => EndOf(inner.Block),
            LabeledStatementSyntax labeled => EndOf(labeled.Statement),
            EmptyStatementSyntax => statement.Span,
            UsingStatementSyntax use => EndOf(use.Statement),
            IfStatementSyntax branch when Holds(branch) => EndOf(branch.Else?.Statement ?? branch.Statement),
            TryStatementSyntax { Finally: null, Catches: [.., var last] } attempt when Holds(attempt) => EndOf(last.Block),
            // Of several lines, the first is the place.
            ExpressionStatementSyntax or LocalDeclarationStatementSyntax when SpansLines(statement) => StopPlace.Of(statement),
            _ => null,
        };

    private static bool SpansLines(SyntaxNode node) =>
        node.GetLocation().GetLineSpan() is var lines && lines.StartLinePosition.Line < lines.EndLinePosition.Line;
}
