using CoGen.Generator.Lowering.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary>A part of an expression that is evaluated on its own.</summary>
/// <param name="Syntax">The part.</param>
/// <param name="IsPlace">Whether the variable itself is needed, not its value.</param>
/// <param name="IsText">Whether it is made a string, for a concatenation, before the next part is evaluated.</param>
/// <param name="IsCopy">Whether it is given to a <c>ref</c> parameter without the word, as calls of COM may be: a copy is passed.</param>
/// <param name="Spread">What it spreads into a collection.</param>
internal readonly record struct Operand(
    ExpressionSyntax Syntax,
    bool IsPlace = false,
    bool IsText = false,
    bool IsCopy = false,
    Spread? Spread = null
);

/// <summary>An expression's operands, in the order of their evaluation, where all of them are always evaluated.</summary>
internal static class Operands
{
    /// <returns>Null for what is not known here.</returns>
    public static IReadOnlyList<Operand>? Of(ExpressionSyntax expression, SemanticModel model) =>
        expression switch
        {
            ParenthesizedExpressionSyntax inner => [new(inner.Expression)],
            CastExpressionSyntax cast => [new(cast.Expression)],
            PrefixUnaryExpressionSyntax unary => Unary(unary.Operand, unary.Kind()),
            PostfixUnaryExpressionSyntax unary => Unary(unary.Operand, unary.Kind()),
            BinaryExpressionSyntax binary => Binary(binary, model),
            IsPatternExpressionSyntax test => [new(test.Expression)],
            MemberAccessExpressionSyntax access => [Receiver(access.Expression, model)],
            ConditionalAccessExpressionSyntax access => [new(access.Expression)],
            InvocationExpressionSyntax call => [.. Called(call, model), .. Arguments(call.ArgumentList, model)],
            ElementAccessExpressionSyntax access => [Receiver(access.Expression, model), .. Arguments(access.ArgumentList, model)],
            ElementBindingExpressionSyntax binding => [.. Arguments(binding.ArgumentList, model)],
            BaseObjectCreationExpressionSyntax creation => [.. Arguments(creation.ArgumentList, model)],
            AnonymousObjectCreationExpressionSyntax creation =>
            [
                .. creation.Initializers.Select(static part => new Operand(part.Expression)),
            ],
            TupleExpressionSyntax tuple => [.. tuple.Arguments.Select(static element => new Operand(element.Expression))],
            InterpolatedStringExpressionSyntax text => Holes(text),
            ArrayCreationExpressionSyntax array => [.. Sizes(array.Type), .. Elements(array.Initializer)],
            ImplicitArrayCreationExpressionSyntax array => [.. Elements(array.Initializer)],
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } array => [.. Elements(array)],
            StackAllocArrayCreationExpressionSyntax array => [.. Sizes(array.Type), .. Elements(array.Initializer)],
            ImplicitStackAllocArrayCreationExpressionSyntax array => [.. Elements(array.Initializer)],
            CollectionExpressionSyntax collection => Spread.Elements(collection, model),
            SwitchExpressionSyntax choice => [new(choice.GoverningExpression)],
            WithExpressionSyntax copy when !copy.Initializer.DescendantNodes().OfType<AwaitExpressionSyntax>().Any() =>
            [
                new(copy.Expression),
            ],
            ThrowExpressionSyntax thrown => [new(thrown.Expression)],
            ConditionalExpressionSyntax choice => [new(choice.Condition)],
            RangeExpressionSyntax range => [.. Present(range.LeftOperand, range.RightOperand)],
            QueryExpressionSyntax query => Sources(query, model),
            _ => null,
        };

    // All sources are there before the first operator is called, which of LINQ's own operators nobody can see.
    private static IReadOnlyList<Operand>? Sources(QueryExpressionSyntax query, SemanticModel model)
    {
        var joins = new List<JoinClauseSyntax>();
        for (var body = query.Body; body is not null; body = body.Continuation?.Body)
            joins.AddRange(body.Clauses.OfType<JoinClauseSyntax>());
        var first = query.Body.Clauses.FirstOrDefault();
        var late = joins.FindLastIndex(join => join != first && HoldsAwait(join.InExpression));
        if (late >= 0 && !joins.Take(late + 1).All(join => IsLinq(join, model)))
            return null;
        var known = late >= 0 ? joins.Take(late + 1) : joins.Where(join => join == first);
        return [new(query.FromClause.Expression), .. known.Select(static join => new Operand(join.InExpression))];
    }

    private static bool HoldsAwait(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<AwaitExpressionSyntax>().Any();

    private static bool IsLinq(JoinClauseSyntax join, SemanticModel model) =>
        model.GetQueryClauseInfo(join).OperationInfo.Symbol?.ContainingType.ToDisplayString()
            is "System.Linq.Enumerable"
                or "System.Linq.Queryable";

    private static IReadOnlyList<Operand>? Unary(ExpressionSyntax operand, SyntaxKind kind) =>
        kind switch
        {
            SyntaxKind.AddressOfExpression or SyntaxKind.PointerIndirectionExpression => null,
            SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression => [new(operand, IsPlace: true)],
            SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression => [new(operand, IsPlace: true)],
            _ => [new(operand)],
        };

    private static IReadOnlyList<Operand> Binary(BinaryExpressionSyntax binary, SemanticModel model) =>
        binary.Kind() switch
        {
            SyntaxKind.IsExpression or SyntaxKind.AsExpression => [new(binary.Left)],
            SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression => [new(binary.Left)],
            _ => [new(binary.Left, IsText: IsMadeText(binary, model)), new(binary.Right)],
        };

    // Of a class or a struct, ToString may do or see anything.
    private static bool IsMadeText(BinaryExpressionSyntax binary, SemanticModel model) =>
        model.GetTypeInfo(binary) is { Type.SpecialType: SpecialType.System_String }
        && model.GetTypeInfo(binary.Left).Type
            is { SpecialType: SpecialType.None or SpecialType.System_Object or SpecialType.System_ValueType };

    private static IEnumerable<Operand> Called(InvocationExpressionSyntax call, SemanticModel model)
    {
        var isMethod = IsMethod(call.Expression, model);
        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax access when isMethod:
                yield return Receiver(access.Expression, model);
                break;
            case SimpleNameSyntax or MemberBindingExpressionSyntax when isMethod:
                break;
            default:
                yield return new Operand(call.Expression);
                break;
        }
    }

    // A method, or what is called by name on a dynamic value, and no delegate's value.
    private static bool IsMethod(ExpressionSyntax called, SemanticModel model) =>
        model.GetSymbolInfo(called).Symbol is IMethodSymbol
        || !model.GetMemberGroup(called).IsEmpty
        || (called is MemberAccessExpressionSyntax { Expression: var receiver } && model.GetTypeInfo(receiver).Type is IDynamicTypeSymbol)
        || (called is MemberBindingExpressionSyntax && model.GetTypeInfo(called).Type is IDynamicTypeSymbol);

    // A method called on a struct variable may change it: then the variable is needed.
    private static Operand Receiver(ExpressionSyntax receiver, SemanticModel model)
    {
        var type = model.GetTypeInfo(receiver).Type;
        var isVariable =
            receiver
            is IdentifierNameSyntax
                or MemberAccessExpressionSyntax
                or ElementAccessExpressionSyntax
                or MemberBindingExpressionSyntax
                or ElementBindingExpressionSyntax
                or ParenthesizedExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                or ThisExpressionSyntax;
        return new Operand(receiver, type is { IsReferenceType: false } && isVariable && IsVariable(receiver, model));
    }

    /// <summary>Whether the expression names a variable, not a value.</summary>
    public static bool IsVariable(ExpressionSyntax expression, SemanticModel model) =>
        expression switch
        {
            ParenthesizedExpressionSyntax inner => IsVariable(inner.Expression, model),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsVariable(
                forgiven.Operand,
                model
            ),
            ElementAccessExpressionSyntax access when model.GetTypeInfo(access.Expression).Type is IArrayTypeSymbol => true,
            MemberAccessExpressionSyntax { Expression: var owner }
                when model.GetSymbolInfo(expression).Symbol is IFieldSymbol { IsStatic: false, ContainingType.IsValueType: true } => owner
                is ThisExpressionSyntax
                || (IsVariable(owner, model) && !ReadOnlyVariables.IsPart(expression, model)),
            _ => model.GetSymbolInfo(expression).Symbol switch
            {
                ILocalSymbol or IParameterSymbol => true,
                IFieldSymbol field => !field.IsConst,
                IPropertySymbol property => property.RefKind != RefKind.None,
                _ => false,
            },
        };

    private static IEnumerable<Operand> Arguments(BaseArgumentListSyntax? list, SemanticModel model)
    {
        if (list is null)
            return [];
        var parameters = model.GetSymbolInfo(list.Parent!).Symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        var hasIn = parameters.Any(static parameter => parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter);
        var isCom = parameters.Any(static parameter => parameter is { RefKind: RefKind.Ref, ContainingType.IsComImport: true });
        return list.Arguments.Select(argument => new Operand(
            argument.Expression,
            IsPlace: !argument.RefKindKeyword.IsKind(SyntaxKind.None) || (hasIn && IsPassedByReference(argument, model)),
            IsCopy: isCom && IsPassedAsCopy(argument, model)
        ));
    }

    // A string made for a handler is passed by reference itself.
    private static bool IsPassedAsCopy(ArgumentSyntax argument, SemanticModel model) =>
        argument.RefKindKeyword.IsKind(SyntaxKind.None)
        && model.GetOperation(argument) is IArgumentOperation { Parameter.RefKind: RefKind.Ref }
        && !model.GetConversion(argument.Expression).IsInterpolatedStringHandler;

    // A variable given to an in parameter is passed itself, if it is of the parameter's type. Of a reference that code of the user's
    // gives, the value is taken, since the reference cannot be kept.
    private static bool IsPassedByReference(ArgumentSyntax argument, SemanticModel model) =>
        model.GetOperation(argument) is IArgumentOperation { Parameter.RefKind: RefKind.In or RefKind.RefReadOnlyParameter }
        && model.GetConversion(argument.Expression).IsIdentity
        && model.GetSymbolInfo(argument.Expression).Symbol is not IPropertySymbol
        && IsVariable(argument.Expression, model);

    private static IReadOnlyList<Operand> Holes(InterpolatedStringExpressionSyntax text) =>
        [.. text.Contents.OfType<InterpolationSyntax>().Select(static hole => new Operand(hole.Expression))];

    private static IEnumerable<Operand> Sizes(TypeSyntax type) =>
        type is not ArrayTypeSyntax array
            ? []
            : array
                .RankSpecifiers.SelectMany(static rank => rank.Sizes)
                .Where(static size => size is not OmittedArraySizeExpressionSyntax)
                .Select(static size => new Operand(size));

    private static IEnumerable<Operand> Elements(InitializerExpressionSyntax? initializer) =>
        initializer is null
            ? []
            : initializer.Expressions.SelectMany(static element =>
                element is InitializerExpressionSyntax nested ? Elements(nested) : [new Operand(element)]
            );

    private static IEnumerable<Operand> Present(params ExpressionSyntax?[] parts)
    {
        foreach (var part in parts)
        {
            if (part is not null)
                yield return new Operand(part);
        }
    }
}
