using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Tokens and what stands between them: comments and line breaks are kept, directives dropped, indents made relative.</summary>
internal sealed partial class Renderer
{
    private const int TabWidth = 4;

    private readonly int _baseColumn;
    private int _lineIndent;
    private int _breaks;
    private int _column;

    /// <summary>The column at which the line of the node's first token starts.</summary>
    public static int LineIndent(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var column = 0;
        for (var i = line.Start; i < line.End && text[i] is ' ' or '\t'; i++)
            column += text[i] == '\t' ? TabWidth : 1;
        return column;
    }

    private void VisitToken(SyntaxToken token) => Around(token, () => _text.Append(token.Text));

    private void Around(SyntaxNode node, Action content) => Around(node.GetFirstToken(), node.GetLastToken(), content);

    private void Around(SyntaxToken token, Action content) => Around(token, token, content);

    private void Around(SyntaxToken first, SyntaxToken last, Action content, bool hide = false)
    {
        if (first.SpanStart > _root.SpanStart)
            VisitTrivia(first.LeadingTrivia);
        FlushBreaks(first, hide);
        content();
        if (last.Span.End < _root.Span.End)
            VisitTrivia(last.TrailingTrivia);
    }

    private void VisitTrivia(SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.EndOfLineTrivia:
                    _breaks++;
                    _column = 0;
                    break;
                case SyntaxKind.WhitespaceTrivia when _breaks > 0:
                    _column += Width(trivia.ToString());
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    _text.Append(trivia.ToString());
                    break;
                case SyntaxKind.SingleLineCommentTrivia:
                case SyntaxKind.MultiLineCommentTrivia:
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                case SyntaxKind.MultiLineDocumentationCommentTrivia:
                    FlushBreaks();
                    _text.Append(trivia.ToFullString().TrimEnd('\r', '\n'));
                    break;
                default:
                    // A directive ends its own line, and text that was switched off is not there.
                    _column = 0;
                    break;
            }
        }
    }

    private void FlushBreaks(SyntaxToken? first = null, bool hide = false)
    {
        if (_breaks == 0)
        {
            if (first is { } token && StartsInLine(token))
                Split(token, hide);
            return;
        }
        // What is hidden is the brace around an embedded statement, which stands further out.
        _lineIndent = Math.Max(0, _column - _baseColumn - (hide ? TabWidth : 0));
        for (; _breaks > 0; _breaks--)
        {
            if (_breaks == 1 && hide)
                _text.AppendHiddenLine(_lineIndent);
            else
                _text.AppendLine(_breaks == 1 ? _lineIndent : 0, _breaks == 1 ? Place(first) : null);
        }
        _column = 0;
    }

    private void Split(SyntaxToken token, bool hide)
    {
        if (hide)
            _text.AppendHiddenLine(_lineIndent);
        else
            _text.AppendLine(_lineIndent + (token.Parent is BlockSyntax ? 0 : TabWidth), Place(token));
        _isSplit = true;
    }

    private static int Width(string blanks) => blanks.Sum(static c => c == '\t' ? TabWidth : 1);
}
