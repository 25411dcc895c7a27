using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// Variables that are found before an await and used behind it: a <c>ref</c> cannot be kept, so what leads to the variable is.
/// </summary>
internal sealed partial class Flattener
{
    private Text SpillPlace(ExpressionSyntax place, IReadOnlyList<SyntaxNode> later)
    {
        var isReference = IsReference(place);
        if (isReference && _context.Awaits.HoldsAny(later))
        {
            _context.Refuse(FallbackCause.Reference, $"the reference that '{place}' gives is needed before and after an await", place);
            return new Text();
        }
        switch (place)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return IsRefChoice(inner) ? Parenthesized(SpillPlace(inner, later)) : SpillPlace(inner, later);
            case CheckedExpressionSyntax inner:
                InChecked(inner.Keyword, () => _context.Replacements[inner.Expression] = SpillPlace(inner.Expression, later));
                return Render(inner);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven:
                return SpillPlace(forgiven.Operand, later);
            case ThisExpressionSyntax or BaseExpressionSyntax or DeclarationExpressionSyntax or IdentifierNameSyntax:
            case MemberBindingExpressionSyntax:
                return Render(place);
            case ElementBindingExpressionSyntax binding:
                SpillArguments(binding.ArgumentList, later);
                return new Text().Append(_bound[binding]).Append(Render(binding.ArgumentList));
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
            case MemberAccessExpressionSyntax access when Model.GetSymbolInfo(access.Expression).Symbol is INamespaceOrTypeSymbol:
                return Render(place);
            case MemberAccessExpressionSyntax access:
                _context.Replacements[access.Expression] = SpillReceiver(access.Expression, later);
                return Render(place);
            case ElementAccessExpressionSyntax access:
                SpillElement(access, later);
                return Render(place);
            case TupleExpressionSyntax tuple:
                for (var i = 0; i < tuple.Arguments.Count; i++)
                {
                    var rest = tuple.Arguments.Skip(i + 1).Select(static element => (SyntaxNode)element.Expression).Concat(later).ToList();
                    var element = tuple.Arguments[i].Expression;
                    _context.Replacements[element] = SpillPlace(element, rest);
                    ProbeTarget(element);
                }
                return Render(place);
            case ConditionalExpressionSyntax choice when IsRefChoice(choice):
                return SpillRefChoice(choice, later);
            case InvocationExpressionSyntax when isReference:
                return LowerInPlace(place);
            // A value, on which events may be set, and elements by a dynamic index.
            default:
                return Spill(place, later);
        }
    }

    private bool IsReference(ExpressionSyntax place) =>
        _context.SymbolOf(place) is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None };

    // The compiler takes a reference to the struct whose field is set, and so finds at once that there is no object that holds it.
    private void ProbeTarget(ExpressionSyntax target)
    {
        if (target is not MemberAccessExpressionSyntax { Expression: var owner } || _context.SymbolOf(target) is not IFieldSymbol)
            ProbeElement(target);
        else if (Model.GetTypeInfo(owner).Type is { IsValueType: true })
            ProbeOwner(owner);
    }

    private void ProbeOwner(ExpressionSyntax owner)
    {
        if (owner is not MemberAccessExpressionSyntax access)
            ProbeElement(owner);
        else if (Model.GetTypeInfo(access.Expression).Type is { IsValueType: true })
            ProbeOwner(access.Expression);
        else if (IsFieldOfObject(access))
            EmitProbe(owner);
    }

    private bool IsFieldOfObject(MemberAccessExpressionSyntax access) =>
        access.Expression is not (ThisExpressionSyntax or BaseExpressionSyntax)
        && _context.SymbolOf(access) is IFieldSymbol { IsStatic: false };

    // The same for an array's element; a reference to an object's field is taken when it is used.
    private void ProbeElement(ExpressionSyntax place)
    {
        switch (place)
        {
            case MemberAccessExpressionSyntax access when Model.GetTypeInfo(access.Expression).Type is { IsValueType: true }:
                ProbeElement(access.Expression);
                break;
            case ElementAccessExpressionSyntax access when IsElementVariable(access) || IsCountedElement(access):
                EmitProbe(place);
                break;
        }
    }

    private void EmitProbe(ExpressionSyntax place) => Emit(new Text("_ = ").Append(_context.Replacements[place]).Append(";"));

    private bool IsElementVariable(ElementAccessExpressionSyntax access) =>
        Model.GetTypeInfo(access).Type is { IsValueType: true } && Model.GetTypeInfo(access.Expression).Type is IArrayTypeSymbol;

    // a[^i]: the compiler finds the element before the value, of whatever type it is.
    private bool IsCountedElement(ExpressionSyntax place) =>
        place is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var index }] } access
        && Model.GetTypeInfo(access.Expression).Type is IArrayTypeSymbol
        && Model.GetTypeInfo(index).ConvertedType is { Name: "Index", ContainingNamespace.Name: "System" };

    private Text SpillReceiver(ExpressionSyntax receiver, IReadOnlyList<SyntaxNode> later)
    {
        if (receiver is ThisExpressionSyntax or BaseExpressionSyntax)
            return Render(receiver);
        var type = Model.GetTypeInfo(receiver).Type;
        if (type is { IsRefLikeType: true })
            _context.Refuse("an element of a span is needed before and after an await", receiver);
        return type is { IsReferenceType: true } || IsGivenByValue(receiver) ? Spill(receiver, later) : SpillPlace(receiver, later);
    }

    // Of a type parameter, whose members may be set on what a call gives.
    private bool IsGivenByValue(ExpressionSyntax receiver) =>
        Model.GetTypeInfo(receiver).Type is ITypeParameterSymbol && !Operands.IsVariable(receiver, Model);

    // a[i] = await e  →  value1 = a; value2 = i; …; value1[value2] = …
    private void SpillElement(ElementAccessExpressionSyntax access, IReadOnlyList<SyntaxNode> later)
    {
        var arguments = access.ArgumentList.Arguments;
        var after = arguments.Select(static argument => (SyntaxNode)argument.Expression).Concat(later).ToList();
        var receiver = SpillReceiver(access.Expression, after);
        _context.Replacements[access.Expression] = receiver;
        ProbeLength(access);
        SpillArguments(access.ArgumentList, later);
    }

    // a[^await i]: the length is asked for before the index.
    private void ProbeLength(ElementAccessExpressionSyntax access)
    {
        if (CountsFromLength(access))
            Emit(new Text("_ = ").Append(_context.Replacements[access.Expression]).Append(".Length;"));
    }

    private bool CountsFromLength(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments is [{ Expression: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } index }]
        && Holds(index)
        && Model.GetTypeInfo(access.Expression).Type is IArrayTypeSymbol;

    private Text LowerCounted(ElementAccessExpressionSyntax access)
    {
        var index = access.ArgumentList.Arguments[0].Expression;
        _context.Replacements[access.Expression] = SpillReceiver(access.Expression, [index]);
        ProbeLength(access);
        _context.Replacements[index] = Lower(index);
        return Render(access);
    }

    private void SpillArguments(BracketedArgumentListSyntax list, IReadOnlyList<SyntaxNode> later)
    {
        var arguments = list.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            var rest = arguments.Skip(i + 1).Select(static argument => (SyntaxNode)argument.Expression).Concat(later).ToList();
            _context.Replacements[arguments[i].Expression] = Spill(arguments[i].Expression, rest);
        }
    }
}
