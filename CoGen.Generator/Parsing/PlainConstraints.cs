using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Constraints that the compiler cannot refuse: one word for a type parameter, such as <c>where T : class</c>.</summary>
internal static class PlainConstraints
{
    public static bool Are(SyntaxList<TypeParameterConstraintClauseSyntax> clauses, IMethodSymbol method) =>
        clauses.All(clause => IsPlain(clause, method))
        && clauses.Select(static clause => clause.Name.Identifier.ValueText).Distinct().Count() == clauses.Count;

    private static bool IsPlain(TypeParameterConstraintClauseSyntax clause, IMethodSymbol method) =>
        method.TypeParameters.FirstOrDefault(type => type.Name == clause.Name.Identifier.ValueText) is { } constrained
        && clause.Constraints is [var only]
        && only switch
        {
            ClassOrStructConstraintSyntax or ConstructorConstraintSyntax => true,
            // Both could be types of that name.
            TypeConstraintSyntax { Type: IdentifierNameSyntax { IsNotNull: true } } => constrained.HasNotNullConstraint,
            TypeConstraintSyntax { Type: IdentifierNameSyntax { IsUnmanaged: true } } => constrained.HasUnmanagedTypeConstraint,
            _ => false,
        };
}
