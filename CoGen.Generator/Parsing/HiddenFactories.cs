using CoGen.Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// A task that the caller cannot reach hides none of the same name, but its factory, which interceptors reach, would: of
/// <c>new Cat().Say()</c> in <c>Animal</c>, where both have a private <c>Say</c>, C# takes that of <c>Animal</c>.
/// </summary>
internal static class HiddenFactories
{
    public static bool Any(IMethodSymbol target, InvocationExpressionSyntax call, SemanticModel model, INamedTypeSymbol within)
    {
        for (var type = Class(ReceiverType(call, model)); type is not null && !IsOf(target, type); type = type.BaseType)
        {
            if (type.GetMembers(target.Name).Any(IsUnreachableTask))
                return true;
        }
        return false;

        bool IsUnreachableTask(ISymbol member) =>
            member is IMethodSymbol method && RuntimeNames.IsTask(method) && !model.Compilation.IsSymbolAccessibleWithin(method, within);
    }

    private static bool IsOf(IMethodSymbol target, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, target.ContainingType.OriginalDefinition);

    private static ITypeSymbol? ReceiverType(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax access => model.GetTypeInfo(access.Expression).Type,
            MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access
                ? model.GetTypeInfo(access.Expression).Type
                : null,
            _ => null,
        };

    private static INamedTypeSymbol? Class(ITypeSymbol? type) =>
        type is ITypeParameterSymbol parameter ? parameter.ConstraintTypes.Select(Class).FirstOrDefault(found => found is not null)
        : type is INamedTypeSymbol { TypeKind: TypeKind.Class } named ? named
        : null;
}
