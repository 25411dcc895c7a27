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
    public static ImmutableArray<ISymbol> PlacesOf(IParameterSymbol parameter, Compilation compilation) =>
        PlacesOf(parameter, compilation, new(SymbolEqualityComparer.Default));

    // Constructors that call each other do not compile, but are looked at.
    private static ImmutableArray<ISymbol> PlacesOf(IParameterSymbol parameter, Compilation compilation, HashSet<ISymbol> seen)
    {
        if (!seen.Add(parameter))
            return [];
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } constructor)
            return [];
        if (constructor.DeclarationsIn(compilation).FirstOrDefault()?.GetSyntax() is not { } declaration)
            return [];
        var kept = GivenTo(parameter, type, declaration).Where(IsGivenNothingElse);
        ISymbol[] all = [.. kept, .. OfBase(parameter, declaration, compilation, seen)];
        if (declaration is TypeDeclarationSyntax)
            all = [parameter, .. all];
        return all.Length == 0 || FieldValue.IsAssigned(parameter) ? [] : [.. all];
    }

    private static bool IsGivenNothingElse(ISymbol member) =>
        member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false }
        && (IsOfPositionalRecord(member) || FieldValue.IsOwn(member) && FieldValue.Assigned(member).Take(2).Count() == 1);

    /// <summary>What a positional record declares for its parameter.</summary>
    private static bool IsOfPositionalRecord(ISymbol member) =>
        member is IPropertySymbol { DeclaringSyntaxReferences: [var only] } && only.GetSyntax() is ParameterSyntax;

    /// <summary>The members that the constructor, or an initializer that sees its parameters, assigns this one.</summary>
    private static IEnumerable<ISymbol> GivenTo(IParameterSymbol parameter, INamedTypeSymbol type, SyntaxNode constructor)
    {
        var names = constructor is TypeDeclarationSyntax declaration
            ? Initialized(declaration, parameter).Append(declaration is RecordDeclarationSyntax ? parameter.Name : null)
            : TaskFunctions
                .OwnNodes(constructor)
                .OfType<AssignmentExpressionSyntax>()
                .Where(a => IsNameOf(parameter, a.Right))
                .Select(a => (a.Left as IdentifierNameSyntax ?? (a.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText);
        return names.OfType<string>().Distinct().SelectMany(n => type.GetMembers(n));
    }

    private static IEnumerable<string?> Initialized(TypeDeclarationSyntax type, IParameterSymbol parameter)
    {
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax { Initializer.Value: var value } property && IsNameOf(parameter, value))
                yield return property.Identifier.ValueText;
            foreach (var variable in (member as FieldDeclarationSyntax)?.Declaration.Variables ?? default)
            {
                if (variable.Initializer is { Value: var initial } && IsNameOf(parameter, initial))
                    yield return variable.Identifier.ValueText;
            }
        }
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

    private static IEnumerable<ISymbol> OfBase(
        IParameterSymbol parameter,
        SyntaxNode constructor,
        Compilation compilation,
        HashSet<ISymbol> seen
    )
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
            .SelectMany(a => PlacesOf(called.OriginalDefinition.Parameters[a.Index], compilation, seen));
    }
}
