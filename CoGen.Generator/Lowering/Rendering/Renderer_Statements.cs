using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Jumps out of copied code, and the copied loops and switches that keep theirs.</summary>
internal sealed partial class Renderer
{
    private bool VisitStatement(SyntaxNode node)
    {
        switch (node)
        {
            case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                if (node is ForEachStatementSyntax each)
                    NoteCopied(each.Identifier);
                _breakTargets++;
                _continueTargets++;
                VisitChildren(node);
                _breakTargets--;
                _continueTargets--;
                return true;
            case SwitchStatementSyntax:
                _breakTargets++;
                _switches++;
                VisitChildren(node);
                _breakTargets--;
                _switches--;
                return true;
            case CatchClauseSyntax:
                _catches++;
                VisitChildren(node);
                _catches--;
                return true;
            case UnsafeStatementSyntax block when !InFunction:
                return VisitUnsafe(block);
            case BlockSyntax block when !InFunction && block.Statements.Any(IsUsing):
                VisitUsings(block);
                return true;
            case ExpressionStatementSyntax call when _context.Endless.IsCalledIn(call):
                AppendStatements(call, [Nested(call.Expression).Append(";"), new Text("throw null!;")]);
                return true;
            case StatementSyntax statement when !InFunction && Replacement(statement) is { } jump:
                AppendStatements(statement, jump);
                return true;
            default:
                return false;
        }
    }

    private static bool IsUsing(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword };

    // if (a) break; using var r = b; …  →  if (a) goto end; { using var r = b; … }
    // Where a break may leave a block before its using declaration, a goto may not (CS8648). So the declaration gets a block of its own.
    private void VisitUsings(BlockSyntax block)
    {
        VisitToken(block.OpenBraceToken);
        var (jumps, indents) = (_text.Jumps.Count, new Stack<int>());
        foreach (var statement in block.Statements)
        {
            if (IsUsing(statement) && _text.Jumps.Count > jumps)
            {
                indents.Push(Math.Max(0, LineIndent(statement) - _baseColumn));
                jumps = _text.Jumps.Count;
                _text.AppendHiddenLine(indents.Peek()).Append("{");
            }
            Visit(statement);
        }
        while (indents.Count > 0)
            _text.AppendHiddenLine(indents.Pop()).Append("}");
        VisitToken(block.CloseBraceToken);
    }

    private IReadOnlyList<Text>? Replacement(StatementSyntax statement)
    {
        switch (statement)
        {
            case ReturnStatementSyntax { Expression: { } value }:
                return _jumps.Return(Nested(value));
            case ReturnStatementSyntax:
                return _jumps.Return();
            case BreakStatementSyntax when _breakTargets == 0:
                return _jumps.Break();
            case ContinueStatementSyntax when _continueTargets == 0:
                return _jumps.Continue();
            case ThrowStatementSyntax { Expression: null } when _catches == 0:
                return _jumps.Rethrow();
            case GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement } jump:
                return Model.GetSymbolInfo(jump.Expression!).Symbol is ILabelSymbol label ? _jumps.Goto(label) : null;
            case GotoStatementSyntax jump when _switches == 0:
                return _jumps.GotoCase(jump);
            default:
                return null;
        }
    }

    private void AppendStatements(StatementSyntax original, IReadOnlyList<Text> statements)
    {
        var isInList = original.Parent is BlockSyntax or SwitchSectionSyntax || original == _root;
        var startsLine = original == _root || original.GetFirstToken().LeadingTrivia.Any(SyntaxKind.WhitespaceTrivia);
        if (statements.Count > 1 && !isInList)
            AppendBlock(original, statements);
        else
            Around(original, () => AppendList(statements, startsLine ? 0 : TabWidth));
    }

    private void AppendList(IReadOnlyList<Text> statements, int indent)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (i > 0)
                _text.AppendHiddenLine(_lineIndent + indent);
            _text.Append(statements[i]);
        }
    }

    // The first of the statements is the user's.
    private void AppendBlock(StatementSyntax original, IReadOnlyList<Text> statements)
    {
        var first = original.GetFirstToken();
        var place = _breaks > 0 || first.LeadingTrivia.Any() || StartsInLine(first) ? Place(first) : null;
        Around(
            first,
            original.GetLastToken(),
            () =>
            {
                _text.Append("{");
                for (var i = 0; i < statements.Count; i++)
                {
                    if (i == 0 && place is not null)
                        _text.AppendLine(_lineIndent + TabWidth, place);
                    else
                        _text.AppendHiddenLine(_lineIndent + TabWidth);
                    _text.Append(statements[i]);
                }
                _text.AppendHiddenLine(_lineIndent).Append("}");
            },
            hide: place is not null
        );
    }
}
