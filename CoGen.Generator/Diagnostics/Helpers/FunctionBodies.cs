using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics.Helpers;

/// <summary>The code that runs when a function of this compilation is called, or when a type is used for the first time.</summary>
internal static class FunctionBodies
{
    /// <summary>The bodies of a method; for a type, of its static initialization.</summary>
    public static IEnumerable<SyntaxNode> Of(ISymbol callable, Compilation compilation) =>
        callable switch
        {
            INamedTypeSymbol type => Initializers(type, isStatic: true, compilation)
                .Concat(type.StaticConstructors.SelectMany(c => Declarations(c, compilation))),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => OfConstructor(constructor, compilation),
            // A query clause has no function of its own in the text, only what it evaluates.
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function => function
                .DeclarationsIn(compilation)
                .Select(r => r.GetSyntax()),
            IMethodSymbol method => Declarations(method.PartialImplementationPart ?? method, compilation),
            _ => [],
        };

    /// <summary>Binds in the tree where the code stands, which need not be the one under analysis.</summary>
    /// <remarks>
    /// The one place where RS1030 is passed over. The chain has to be shown at the call in the task, while it is typed; a report at the
    /// compilation's end would come too late for that, and one in the helper's own file would be in the wrong place. The cost is bounded: only
    /// what a task can reach is bound, each function once a compilation (<see cref="SummaryCache"/>).
    /// </remarks>
    public static SemanticModel ModelOf(SyntaxNode body, Compilation compilation)
    {
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() within a diagnostic analyzer: see above
        return compilation.GetSemanticModel(body.SyntaxTree);
#pragma warning restore RS1030
    }

    private static IEnumerable<SyntaxNode> OfConstructor(IMethodSymbol constructor, Compilation compilation)
    {
        var declarations = Declarations(constructor, compilation).ToArray();
        var chained = declarations.Any(d =>
            d is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer }
        );
        return chained ? declarations : Initializers(constructor.ContainingType, isStatic: false, compilation).Concat(declarations);
    }

    /// <summary>The base class's constructor that a constructor calls without a <c>: base(…)</c> of its own body; null if there is none.</summary>
    public static IMethodSymbol? BaseOf(IMethodSymbol constructor, Compilation compilation)
    {
        if (constructor.MethodKind != MethodKind.Constructor || constructor.ContainingType.BaseType is not { } parent)
            return null;
        if (parent.DeclarationsIn(compilation).IsEmpty)
            return null;
        var declaration = constructor.DeclarationsIn(compilation).FirstOrDefault()?.GetSyntax();
        if (declaration is ConstructorDeclarationSyntax { Initializer: not null })
            return null;
        if ((declaration as TypeDeclarationSyntax)?.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax call)
            return ModelOf(call, compilation).GetSymbolInfo(call).Symbol as IMethodSymbol;
        return parent.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional || p.IsParams));
    }

    private static IEnumerable<SyntaxNode> Declarations(IMethodSymbol method, Compilation compilation) =>
        method
            .DeclarationsIn(compilation)
            .Select(r => r.GetSyntax())
            .Where(n =>
                n
                    is BaseMethodDeclarationSyntax
                        or AccessorDeclarationSyntax
                        or LocalFunctionStatementSyntax
                        or AnonymousFunctionExpressionSyntax
                        or ArrowExpressionClauseSyntax
            );

    private static IEnumerable<SyntaxNode> Initializers(INamedTypeSymbol type, bool isStatic, Compilation compilation)
    {
        foreach (var reference in type.DeclarationsIn(compilation))
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic)
                    continue;
                if (member is PropertyDeclarationSyntax { Initializer: { } initializer })
                    yield return initializer;
                foreach (var variable in (member as FieldDeclarationSyntax)?.Declaration.Variables ?? default)
                {
                    if (variable.Initializer is { } value)
                        yield return value;
                }
            }
        }
    }
}
