using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Properties that give what another member holds, and may see to it first: <c>Socket Socket => _peer.Socket;</c>,
/// <c>Task Loaded => _loaded ??= Load();</c>
/// </summary>
internal static class OtherNames
{
    /// <summary>The member it gives, as the property's own code says it; null where there is more to the property.</summary>
    public static Origin? Of(IPropertySymbol property, Compilation compilation)
    {
        var getter = (property.PartialImplementationPart ?? property).GetMethod;
        return !property.IsIndexer && getter?.DeclarationsIn(compilation) is [var only] && Given(only.GetSyntax()) is { } given
            ? OriginOf(FunctionBodies.ModelOf(given, compilation).GetOperation(given))
            : null;
    }

    /// <summary>What it returns, if that is one thing; a getter may throw before, and may not assign.</summary>
    private static ExpressionSyntax? Given(SyntaxNode getter)
    {
        if (getter is ArrowExpressionClauseSyntax arrow)
            return arrow.Expression;
        if (getter is not AccessorDeclarationSyntax accessor || getter.DescendantNodes().Any(IsOtherAssignment))
            return null;
        return accessor.ExpressionBody?.Expression
            ?? (accessor.DescendantNodes().OfType<ReturnStatementSyntax>().ToArray() is [var only] ? only.Expression : null);
    }

    private static bool IsOtherAssignment(SyntaxNode node) =>
        node is AssignmentExpressionSyntax && !node.IsKind(SyntaxKind.CoalesceAssignmentExpression);

    private static Origin? OriginOf(IOperation? value) =>
        value switch
        {
            IInstanceReferenceOperation => Origin.This,
            IConversionOperation { OperatorMethod: null } o => OriginOf(o.Operand),
            ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } } o => OriginOf(o.Value),
            ICoalesceAssignmentOperation o => OriginOf(o.Target),
            IFieldReferenceOperation { Instance: null, Field.ContainingType.IsGenericType: false } o => new Origin(null, o.Field),
            IFieldReferenceOperation { Instance: { } owner } o => OfMember(owner, o.Field),
            // A primary constructor's parameter, which the object keeps.
            IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } kept } =>
                new Origin(Origin.This, kept),
            IPropertyReferenceOperation { Instance: { } owner, Arguments.IsEmpty: true } o => OfMember(owner, o.Property),
            _ => null,
        };

    private static Origin? OfMember(IOperation owner, ISymbol member) => OriginOf(owner) is { } of ? new Origin(of, member) : null;
}
