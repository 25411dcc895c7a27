using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Flattening;

/// <summary><c>&amp;&amp;</c> and <c>||</c> of types with operators <c>true</c> and <c>false</c>.</summary>
internal sealed partial class Flattener
{
    // a && await b  →  value = a; result = value; if (T.false(value)) goto end; result = value & b; end: result
    private Text LowerUserLogical(BinaryExpressionSyntax both)
    {
        var isOr = both.IsKind(SyntaxKind.LogicalOrExpression);
        if (Model.GetTypeInfo(both).Type is IDynamicTypeSymbol && DynamicDecider(both.Left, isOr) is { } dynamicDecider)
            return LowerUserLogical(both, Model.GetTypeInfo(both.Left).Type!, Model.Compilation.DynamicType, dynamicDecider);
        if (
            Model.GetSymbolInfo(both).Symbol is not IMethodSymbol { IsStatic: true, Parameters: [var left, _] } operation
            || Decider(operation, isOr) is not { } decider
        )
        {
            _context.Refuse("an await stands in a && or || of an unknown operator", both);
            return new Text();
        }
        return LowerUserLogical(both, left.Type, operation.ReturnType, decider);
    }

    /// <param name="decider">Asks whether the left side decides, up to its value; empty where a condition asks that.</param>
    private Text LowerUserLogical(BinaryExpressionSyntax both, ITypeSymbol left, ITypeSymbol type, string decider)
    {
        var isOr = both.IsKind(SyntaxKind.LogicalOrExpression);
        var value = _context.NewTemp("value", left, both.Left);
        Emit(Assign(value, Lower(both.Left)), both.Left);
        var result = _context.NewTemp("result", type, both);
        var end = _context.NewLabel("end");
        Emit(Set(result, new Text().Read(value)));
        JumpIf(new Text(decider).Read(value).Append(decider.Length == 0 ? "" : ")"), when: true, end, both.Left);
        var right = Primary(both.Right, Lower(both.Right));
        Emit(Set(result, new Text().Read(value).Append(isOr ? " | " : " & ").Append(right)), both);
        Mark(end);
        return new Text().Read(result);
    }

    // Beside a dynamic value the left side decides as a condition does: by its operator only where it is no bool. Of a dynamic value only
    // the run time knows whether it is false.
    private string? DynamicDecider(ExpressionSyntax left, bool isOr) =>
        Model.GetTypeInfo(left).Type switch
        {
            null => null,
            _ when isOr => "",
            IDynamicTypeSymbol => _context.Accessors.ToDynamicFalse(),
            { SpecialType: SpecialType.System_Boolean } => "!(",
            var type when ConvertsToBool(type) => "!(bool)(",
            var type => Operator(WellKnownMemberNames.FalseOperatorName, type as INamedTypeSymbol, type) is { } found
                ? _context.Accessors.To(found)
                : null,
        };

    // C# has no words for "false(a)"; "true(a)" is what a condition asks, unless it can ask for a bool.
    private string? Decider(IMethodSymbol operation, bool isOr)
    {
        var type = operation.Parameters[0].Type;
        if (isOr && !ConvertsToBool(type))
            return "";
        var name = isOr ? WellKnownMemberNames.TrueOperatorName : WellKnownMemberNames.FalseOperatorName;
        return Operator(name, operation.ContainingType, type) switch
        {
            null => null,
            // Only a type argument has it.
            { IsAbstract: true } or { IsVirtual: true } => _context.Accessors.ToDecision(type, isOr ? "||" : "&&"),
            var found => _context.Accessors.To(found),
        };
    }

    private bool ConvertsToBool(ITypeSymbol type) =>
        Model.Compilation.HasImplicitConversion(type, Model.Compilation.GetSpecialType(SpecialType.System_Boolean));

    private IMethodSymbol? Operator(string name, INamedTypeSymbol? container, ITypeSymbol operand) =>
        Operators(name, container).FirstOrDefault(method => Model.Compilation.HasImplicitConversion(operand, method.Parameters[0].Type));

    // A class may leave them to its base.
    private static IEnumerable<IMethodSymbol> Operators(string name, INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol method)
                    yield return method;
            }
        }
    }
}
