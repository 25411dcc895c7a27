using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>checked</c> and <c>unchecked</c> around an await: what the user put inside is put inside again, piece by piece.</summary>
internal sealed partial class Flattener
{
    private string? _checked;

    private void InChecked(SyntaxToken keyword, Action content)
    {
        var outer = _checked;
        _checked = keyword.Text;
        content();
        _checked = outer;
    }

    private Text LowerChecked(CheckedExpressionSyntax expression)
    {
        InChecked(expression.Keyword, () => _context.Replacements[expression.Expression] = Lower(expression.Expression));
        return Render(expression);
    }

    private Text Checked(Text statement, SourceSpan? place)
    {
        ForbidInline(statement);
        return new Text(_checked!).AppendLine(0).Append("{").AppendLine(4, place).Append(statement).AppendHiddenLine(0).Append("}");
    }

    private Text CheckedValue(Text value) => _checked is null ? value : new Text(_checked + "(").Append(value).Append(")");
}
