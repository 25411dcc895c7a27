using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>The functions that a type puts into a collection of delegates that it keeps in a field: where it makes it, and later.</summary>
internal static class HeldFunctions
{
    /// <param name="field">The field.</param>
    /// <param name="assigned">What is assigned to it.</param>
    /// <param name="compilation">The compilation.</param>
    public static ImmutableArray<IMethodSymbol> In(ISymbol field, IEnumerable<IOperation?> assigned, Compilation compilation)
    {
        if (!IsOfDelegates(FieldValue.TypeOf(field)))
            return [];
        var put = assigned.OfType<IOperation>().SelectMany(Elements).Concat(PutLater(field, compilation));
        return [.. put.Select(FieldValue.FunctionIn).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)];
    }

    /// <summary>Whether a collection's method of that name puts into it what it is given.</summary>
    public static bool PutsIn(string method) =>
        method is "Add" or "TryAdd" or "Insert" or "Enqueue" or "Push" or "AddLast" or "AddFirst" or "Append" or "Prepend";

    private static bool IsOfDelegates(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => array.ElementType.TypeKind == TypeKind.Delegate,
            INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named => named.TypeArguments.Any(t => t.TypeKind == TypeKind.Delegate),
            _ => false,
        };

    private static IEnumerable<IOperation> Elements(IOperation collection) =>
        collection switch
        {
            IConversionOperation o => Elements(o.Operand),
            IObjectCreationOperation { Initializer.Initializers: var initializers } => initializers.SelectMany(i =>
                i switch
                {
                    IInvocationOperation add => add.Arguments.Select(a => a.Value),
                    ISimpleAssignmentOperation set => [set.Value],
                    _ => Enumerable.Empty<IOperation>(),
                }
            ),
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues,
            ICollectionExpressionOperation o => o.Elements.Select(e => e is IConversionOperation c ? c : e),
            _ => [],
        };

    // _commands.Add("load", Load); _commands["load"] = Load;
    private static IEnumerable<IOperation> PutLater(ISymbol field, Compilation compilation)
    {
        foreach (var place in FieldValue.PlacesOf(field))
        {
            IEnumerable<ExpressionSyntax> values = place.Parent switch
            {
                MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call, Name.Identifier.ValueText: var method } a
                    when a.Expression == place && PutsIn(method) => call.ArgumentList.Arguments.Select(x => x.Expression),
                ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax set } element
                    when set.Left == element && set.IsKind(SyntaxKind.SimpleAssignmentExpression) => [set.Right],
                _ => [],
            };
            foreach (var value in values)
            {
                if (FunctionBodies.ModelOf(value, compilation).GetOperation(value) is { } operation)
                    yield return operation;
            }
        }
    }
}
