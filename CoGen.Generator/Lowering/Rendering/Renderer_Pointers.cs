using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>Pointers to locals. A field of the frame would move, so it is pinned while the block that makes the pointers runs.</summary>
internal sealed partial class Renderer
{
    // unsafe { F(&x, &y.z); }  →  unsafe { fixed (int* __pin1 = &x) fixed (Y* __pin2 = &y) { F(__pin1, &(*__pin2).z); } }
    private bool VisitUnsafe(UnsafeStatementSyntax statement)
    {
        var locals = new List<Local>();
        foreach (var name in statement.DescendantNodes().Select(Addressed).OfType<SimpleNameSyntax>())
        {
            if (FrameLocal(name) is not { } local || !_context.PinnedNames.Add(name))
                continue;
            local.Pin ??= _context.Fresh("pin");
            if (!locals.Contains(local))
                locals.Add(local);
        }
        if (locals.Count == 0)
            return false;

        bool ArePinned() => locals.Exists(static local => local.IsPinned);
        VisitToken(statement.UnsafeKeyword);
        var indent = _lineIndent;
        _text.AppendHiddenLine(indent, ArePinned).Append(() => ArePinned() ? "{" + string.Concat(locals.Select(Pin)) : "");
        if (_breaks == 0)
            _text.AppendLine(indent, Place(statement.Block.OpenBraceToken), ArePinned);
        Visit(statement.Block);
        _text.AppendHiddenLine(indent, ArePinned).Append(() => ArePinned() ? "}" : "");
        return true;
    }

    private string Pin(Local local) => local.IsPinned ? $" fixed ({PinnedType(local)}* {local.Pin} = &{local.Reference})" : "";

    private string PinnedType(Local local) =>
        local.Type is { } type ? _context.TypeText(type.WithNullableAnnotation(NullableAnnotation.None)) : local.TypeText;

    private bool VisitAddress(PrefixUnaryExpressionSyntax address, SimpleNameSyntax name)
    {
        if (FrameLocal(name) is not { } local)
            return false;
        Around(address, () => _text.Use(local, UseKind.Read).Append(() => local.IsPinned ? local.Pin! : "&" + local.Reference));
        return true;
    }

    // &x, &x.y, or x.Buffer as a pointer
    private SimpleNameSyntax? Addressed(SyntaxNode node) =>
        node switch
        {
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address => Variable(address.Operand),
            MemberAccessExpressionSyntax access when IsBufferAddress(access) => Variable(access.Expression),
            _ => null,
        };

    // What a reference leads to is no part of the variable.
    private SimpleNameSyntax? Variable(ExpressionSyntax place) =>
        place switch
        {
            SimpleNameSyntax name => name,
            ParenthesizedExpressionSyntax inner => Variable(inner.Expression),
            MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression, Expression: var owner }
                when IsValue(owner) => Variable(owner),
            ElementAccessExpressionSyntax { Expression: var all } element when IsBuffer(all) || IsOfInlineArray(element) => Variable(all),
            _ => null,
        };

    private bool IsValue(ExpressionSyntax expression) => Model.GetTypeInfo(expression).Type is { IsValueType: true };

    private bool IsBuffer(ExpressionSyntax expression) => _context.SymbolOf(expression) is IFieldSymbol { IsFixedSizeBuffer: true };

    private bool IsOfInlineArray(ElementAccessExpressionSyntax element) =>
        IsValue(element.Expression) && _context.SymbolOf(element) is null;

    // An element of a fixed-size buffer has a place of its own; the buffer itself is a pointer.
    private bool IsBufferAddress(MemberAccessExpressionSyntax access) =>
        !(access.Parent is ElementAccessExpressionSyntax element && element.Expression == access) && IsBuffer(access);
}
