using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>
/// Constraints that the compiler cannot refuse: a word, interfaces and <c>new()</c>, in that order, such as <c>where T : class, I, new()</c>.
/// </summary>
internal static class PlainConstraints
{
    public static bool Are(SyntaxList<TypeParameterConstraintClauseSyntax> clauses, IMethodSymbol method) =>
        clauses.All(clause => IsPlain(clause, method))
        && clauses.Select(static clause => clause.Name.Identifier.ValueText).Distinct().Count() == clauses.Count;

    private static bool IsPlain(TypeParameterConstraintClauseSyntax clause, IMethodSymbol method)
    {
        if (method.TypeParameters.FirstOrDefault(type => type.Name == clause.Name.Identifier.ValueText) is not { } constrained)
            return false;
        var interfaces = 0;
        for (var i = 0; i < clause.Constraints.Count; i++)
        {
            switch (clause.Constraints[i])
            {
                case ClassOrStructConstraintSyntax when i == 0:
                case ConstructorConstraintSyntax when i == clause.Constraints.Count - 1 && !constrained.IsValueType:
                // Both could be types of that name.
                case TypeConstraintSyntax { Type: IdentifierNameSyntax { IsNotNull: true } }
                    when i == 0 && constrained.HasNotNullConstraint:
                case TypeConstraintSyntax { Type: IdentifierNameSyntax { IsUnmanaged: true } }
                    when i == 0 && constrained.HasUnmanagedTypeConstraint:
                    break;
                case TypeConstraintSyntax:
                    interfaces++;
                    break;
                default:
                    return false;
            }
        }
        // One that is named twice counts once.
        return constrained.ConstraintTypes.Length == interfaces
            && constrained.ConstraintTypes.All(static type => type.TypeKind == TypeKind.Interface && !PlainHead.IsDoubtful(type));
    }
}
