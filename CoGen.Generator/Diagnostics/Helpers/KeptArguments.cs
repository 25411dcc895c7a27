using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>
/// Where an object keeps what its constructor was given: in the parameter itself, of a primary constructor, and in fields that are assigned
/// that and nothing else, its base class's too.
/// </summary>
internal static class KeptArguments
{
    /// <summary>The members that hold, for as long as the object lives, what the constructor's parameter was given.</summary>
    public static ImmutableArray<ISymbol> PlacesOf(IParameterSymbol parameter, Compilation compilation)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } constructor)
            return [];
        if (
            constructor.DeclarationsIn(compilation).FirstOrDefault()?.GetSyntax() is not { } declaration
            || FieldValue.IsAssigned(parameter)
        )
            return [];
        var kept = type.GetMembers().Where(m => IsGiven(m, parameter, declaration)).Concat(OfBase(parameter, declaration, compilation));
        return declaration is TypeDeclarationSyntax ? [parameter, .. kept] : [.. kept];
    }

    private static bool IsGiven(ISymbol member, IParameterSymbol parameter, SyntaxNode constructor)
    {
        if (member is not (IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false }))
            return false;
        // What a positional record declares for its parameter.
        if (member is IPropertySymbol { DeclaringSyntaxReferences: [var only] } && only.GetSyntax() is ParameterSyntax)
            return member.Name == parameter.Name && constructor is RecordDeclarationSyntax;
        return FieldValue.IsOwn(member)
            && FieldValue.Assigned(member).ToArray() is [{ } value]
            && IsNameOf(parameter, value)
            && IsWithin(constructor, value);
    }

    // _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private static bool IsNameOf(IParameterSymbol parameter, ExpressionSyntax value) =>
        value switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == parameter.Name,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } b => IsNameOf(
                parameter,
                b.Left
            ),
            _ => false,
        };

    // An initializer sees the parameters of a primary constructor, and no others.
    private static bool IsWithin(SyntaxNode constructor, ExpressionSyntax value) =>
        constructor is TypeDeclarationSyntax
            ? value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax }
            : constructor.Span.Contains(value.Span)
                && !value.Ancestors().TakeWhile(n => n != constructor).Any(n => n is AnonymousFunctionExpressionSyntax);

    private static IEnumerable<ISymbol> OfBase(IParameterSymbol parameter, SyntaxNode constructor, Compilation compilation)
    {
        var (call, arguments) = constructor switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => ((SyntaxNode?)initializer, initializer.ArgumentList),
            TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax primary, ..] } => (primary, primary.ArgumentList),
            _ => (null, null),
        };
        if (call is null || arguments!.Arguments.All(a => !IsNameOf(parameter, a.Expression)))
            return [];
        if (FunctionBodies.ModelOf(call, compilation).GetSymbolInfo(call).Symbol is not IMethodSymbol called)
            return [];
        return arguments
            .Arguments.Select((a, i) => (Argument: a, Index: i))
            .Where(a => a.Argument.NameColon is null && a.Index < called.Parameters.Length && IsNameOf(parameter, a.Argument.Expression))
            .SelectMany(a => PlacesOf(called.OriginalDefinition.Parameters[a.Index], compilation));
    }
}
