using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>What makes a text of a value, and so calls a <c>ToString</c>: interpolation, <c>+</c>, <c>Console.WriteLine(value)</c>.</summary>
internal static class Texts
{
    /// <summary>The values that the operation makes texts of.</summary>
    public static IEnumerable<IOperation> MadeBy(IOperation operation) =>
        operation switch
        {
            IInterpolationOperation o => [o.Expression],
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } o =>
            [
                o.LeftOperand,
                o.RightOperand,
            ],
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } o =>
            [
                o.Value,
            ],
            IInvocationOperation o when MakesText(o.TargetMethod) => o.Arguments.SelectMany(a => Elements(a.Value)),
            _ => [],
        };

    /// <summary>The method of this compilation that makes the text of a value of the type; null for another's.</summary>
    public static IMethodSymbol? MethodOf(ITypeSymbol? type, Compilation compilation)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct })
            return null;
        if (type.AllInterfaces.FirstOrDefault(i => i is { Name: "IFormattable", ContainingNamespace.Name: "System" }) is { } formattable)
            return Own(type.FindImplementationForInterfaceMember(formattable.GetMembers("ToString")[0]) as IMethodSymbol, compilation);
        for (var t = type; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType!)
        {
            if (
                t.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(m => m is { IsOverride: true, Parameters.IsEmpty: true }) is
                { } found
            )
                return Own(found, compilation);
        }
        return null;
    }

    private static IMethodSymbol? Own(IMethodSymbol? method, Compilation compilation) =>
        method?.DeclarationsIn(compilation).IsEmpty == false ? method : null;

    /// <summary>The value before it became an object.</summary>
    public static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;

    private static IEnumerable<IOperation> Elements(IOperation argument) =>
        Unconverted(argument) switch
        {
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
            ICollectionExpressionOperation o => o.Elements,
            var other => [other],
        };

    private static bool MakesText(IMethodSymbol method) =>
        (method.ContainingType.Name, method.ContainingNamespace?.ToDisplayString()) switch
        {
            ("String", "System") => method.Name is "Concat" or "Format" or "Join",
            ("Console", "System") or ("TextWriter" or "StreamWriter" or "StringWriter", "System.IO") => method.Name
                is "Write"
                    or "WriteLine",
            ("StringBuilder", "System.Text") => method.Name is "Append" or "AppendFormat" or "AppendJoin" or "Insert",
            ("DefaultInterpolatedStringHandler", "System.Runtime.CompilerServices") or ("AppendInterpolatedStringHandler", "System.Text") =>
                method.Name == "AppendFormatted",
            _ => false,
        };
}
