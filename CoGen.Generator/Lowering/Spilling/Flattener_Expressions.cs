using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>
/// Expressions: what is evaluated before an await is kept in temporaries, in order; what comes after the last await stays in place.
/// </summary>
internal sealed partial class Flattener
{
    /// <summary>Emits whatever must happen before, and returns what stands for the expression. The caller uses it at once.</summary>
    private Text Lower(ExpressionSyntax expression)
    {
        if (!Holds(expression) || _context.Reason is not null)
            return Render(expression);
        switch (expression)
        {
            case AwaitExpressionSyntax await:
                return LowerAwait(await);
            case ParenthesizedExpressionSyntax { Expression: AwaitExpressionSyntax inner }:
                return LowerAwait(inner);
            case ParenthesizedExpressionSyntax outer:
                return LowerParenthesized(outer);
            case InvocationExpressionSyntax or ConditionalAccessExpressionSyntax when IsOmitted(expression):
                return new Text();
            case AssignmentExpressionSyntax assignment:
                return LowerAssignment(assignment);
            case ConditionalExpressionSyntax choice when TakesBranches(choice):
                return LowerConditional(choice);
            case ConditionalExpressionSyntax choice when IsRefChoice(choice) && (Holds(choice.WhenTrue) || Holds(choice.WhenFalse)):
                return SpillRefChoice(choice, []);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when Holds(coalesce.Right):
                return LowerCoalesce(coalesce);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both
                when Holds(both.Right) || IsJumpy(both):
                return LowerLogical(both);
            case ConditionalAccessExpressionSyntax access when Holds(access.WhenNotNull):
                return LowerConditionalAccess(access);
            case InterpolatedStringExpressionSyntax or BinaryExpressionSyntax when IsHandler(expression):
                return LowerHandler(expression);
            case ElementBindingExpressionSyntax binding:
                return LowerElementBinding(binding);
            case ElementAccessExpressionSyntax access when CountsFromLength(access):
                return LowerCounted(access);
            case RefExpressionSyntax reference:
                return new Text("ref ").Append(Lower(reference.Expression));
            case WithExpressionSyntax copy when Holds(copy.Initializer):
                return LowerWith(copy);
            case CollectionExpressionSyntax collection when AddedTo(collection) is { } type:
                return LowerCollection(collection, type);
            case CheckedExpressionSyntax inner:
                return LowerChecked(inner);
            case SwitchExpressionSyntax choice when _context.Awaits.HoldsAny(choice.Arms):
                return LowerSwitch(choice);
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer } creation when Holds(initializer):
                return LowerInitializer(creation, initializer);
            default:
                return LowerInPlace(expression);
        }
    }

    private bool IsOmitted(ExpressionSyntax expression) =>
        expression switch
        {
            InvocationExpressionSyntax call => _context.SymbolOf(call) is IMethodSymbol method && _context.Omitted.Contains(method),
            ConditionalAccessExpressionSyntax access => IsOmitted(access.WhenNotNull),
            _ => false,
        };

    private Text LowerInPlace(ExpressionSyntax expression)
    {
        if (Operands.Of(expression, Model) is { } operands)
        {
            LowerOperands(operands, keepsAll: IsBuiltText(expression));
            return Render(expression);
        }
        if (expression is QueryExpressionSyntax)
            _context.Refuse(FallbackCause.Query, "an await stands in a join of a query whose operators are not LINQ's", expression);
        _context.Refuse("an await stands in an expression of this form", expression);
        return new Text();
    }

    // A FormattableString keeps its values as they are.
    private bool IsBuiltText(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax && !Model.GetConversion(expression).IsInterpolatedString;

    /// <summary>Lowers operands in order; each is then rendered as what stands for it.</summary>
    /// <param name="keepsAll">Whether all are evaluated before any is used, so that none may be left in place but the last.</param>
    private void LowerOperands(IReadOnlyList<Operand> operands, bool keepsAll = false)
    {
        var last = -1;
        for (var i = 0; i < operands.Count; i++)
        {
            if (Holds(operands[i].Syntax) || (keepsAll && !IsStable(operands[i].Syntax, [])))
                last = i;
        }
        for (var i = 0; i < last; i++)
        {
            // No value by itself: it is seen to with what is behind it.
            if (operands[i].Syntax is BaseExpressionSyntax)
                continue;
            var later = operands.Skip(i + 1).Take(last - i).Select(static operand => (SyntaxNode)operand.Syntax).ToList();
            _context.Replacements[operands[i].Syntax] =
                operands[i].IsPlace ? SpillPlace(operands[i].Syntax, later)
                : operands[i].IsText ? SpillText(operands[i].Syntax)
                : operands[i].IsCopy ? SpillCopy(operands[i].Syntax, later)
                : IsCopiedAlone(operands, i) ? CopySpread(operands[i], Lower(operands[i].Syntax))
                : Spill(operands[i].Syntax, later);
            if (operands[i].IsPlace)
                ProbeElement(operands[i].Syntax);
            CopySpreads(operands, i + 1);
        }
        if (last >= 0)
            _context.Replacements[operands[last].Syntax] = IsConvertedCopy(operands[last])
                ? SpillCopy(operands[last].Syntax, [])
                : Lower(operands[last].Syntax);
    }

    private bool IsConvertedCopy(Operand operand) => operand.IsCopy && !Model.GetConversion(operand.Syntax).IsIdentity;

    // com.M(A(), await e)  →  value1 = A(); …; com.M(ref value1, …): without the word, another overload might take the converted value
    private Text SpillCopy(ExpressionSyntax expression, IReadOnlyList<SyntaxNode> later) =>
        IsStable(expression, later) ? Render(expression) : new Text("ref ").Append(Spill(expression, later));

    /// <summary>The value, kept so that it outlasts the code of the <paramref name="later"/> operands.</summary>
    private Text Spill(ExpressionSyntax expression, IReadOnlyList<SyntaxNode> later)
    {
        if (IsStable(expression, later))
            return Render(expression);
        if (IsHandler(expression))
            return LowerHandler(expression);
        var type = SpilledType(expression);
        if (type is null or { SpecialType: SpecialType.System_Void })
        {
            _context.Refuse("a value without a type is needed before and after an await", expression);
            return new Text();
        }
        var value = Lower(Bare(expression));
        // An element of a tuple whose type a cast names.
        if (Model.GetConversion(expression).IsExplicit)
            value = CheckedValue(new Text($"({_context.TypeText(type)})(").Append(value).Append(")"));
        var temp = _context.NewTemp("value", type, expression);
        Emit(Assign(temp, value), expression);
        return new Text().Read(temp);
    }

    private ITypeSymbol? SpilledType(ExpressionSyntax expression)
    {
        if (Renderer.IsCalledAsType(expression, Model))
            return Model.Compilation.DynamicType;
        var info = Model.GetTypeInfo(expression);
        return IsInComparedTuple(expression) ? info.Type ?? info.ConvertedType : info.ConvertedType ?? info.Type;
    }

    // (a, b) == (c, d): all elements are there before the first of them is converted.
    private bool IsInComparedTuple(ExpressionSyntax expression)
    {
        var inTuple = Model.GetTypeInfo(expression).Type is { IsTupleType: true };
        var parent = expression.Parent;
        for (; parent is ParenthesizedExpressionSyntax or ArgumentSyntax or TupleExpressionSyntax; parent = parent.Parent)
            inTuple |= parent is TupleExpressionSyntax;
        return inTuple
            && parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression };
    }

    // (a ?? await b)!.M()  →  __result1!.M(), for (__result1)!.M() would be a cast
    private Text LowerParenthesized(ParenthesizedExpressionSyntax outer)
    {
        var inner = Lower(outer.Expression);
        if (inner.IsName)
            return inner;
        _context.Replacements[outer.Expression] = inner;
        return Render(outer);
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedExpressionSyntax { Expression: var inner } ? Bare(inner) : expression;

    private Text SpillText(ExpressionSyntax expression)
    {
        var value = new Text("\"\" + (").Append(Lower(expression)).Append(")");
        var temp = _context.NewTemp("value", Model.Compilation.GetSpecialType(SpecialType.System_String), expression);
        Emit(Assign(temp, value), expression);
        return new Text().Read(temp);
    }

    /// <summary><c>T temp = value;</c>, the only assignment of a temporary.</summary>
    private static Text Assign(Local temp, Text value) =>
        new Text()
            .Append(() => temp.IsInline ? (temp.Type is null || TypeNames.CanName(temp.Type) ? temp.TypeText : "var") + " " : "")
            .Append(() => temp.Name + " = ")
            .Append(value)
            .Append(";")
            .Use(temp, UseKind.Declare);

    /// <summary>One of several assignments of a temporary, or of the declared local that takes its place.</summary>
    private static Text Set(Local temp, Text value) =>
        new Text().Append(() => temp.Name + " = ").Append(value).Append(";").Use(temp, UseKind.Write);

    /// <summary>Whether the expression means the same, and does nothing, after the later operands have run.</summary>
    private bool IsStable(ExpressionSyntax expression, IReadOnlyList<SyntaxNode> later)
    {
        // Even a constant is converted by code of the user's.
        if (Holds(expression) || (Model.GetConversion(expression).IsUserDefined && !IsInComparedTuple(expression)))
            return false;
        if (Model.GetConstantValue(expression).HasValue)
            return true;
        switch (expression)
        {
            case LiteralExpressionSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax or SizeOfExpressionSyntax:
            case AnonymousFunctionExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax or DeclarationExpressionSyntax:
            case PredefinedTypeSyntax:
                return true;
            case ParenthesizedExpressionSyntax inner:
                return IsStable(inner.Expression, later);
            case IdentifierNameSyntax name:
                return IsStableName(name, later);
            case MemberAccessExpressionSyntax or GenericNameSyntax or AliasQualifiedNameSyntax:
                return Model.GetSymbolInfo(expression).Symbol is INamespaceOrTypeSymbol;
            default:
                return false;
        }
    }

    private bool IsStableName(IdentifierNameSyntax name, IReadOnlyList<SyntaxNode> later)
    {
        switch (Model.NamedBy(name))
        {
            case INamespaceOrTypeSymbol or IDiscardSymbol or IMethodSymbol:
                return true;
            // Its value is needed, while the reference cannot be kept.
            case ILocalSymbol { RefKind: not RefKind.None }:
                return false;
            case ISymbol { Kind: SymbolKind.Local or SymbolKind.Parameter } symbol:
                return _context.Locals.TryGetValue(symbol, out var local) && local.Scope is null && !Writes.AnyOf(symbol, later, Model);
            default:
                return false;
        }
    }
}
