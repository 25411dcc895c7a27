using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>Whether a <c>[CoTask]</c> method's declaration is one that gets a factory.</summary>
internal static class TaskSignature
{
    /// <returns><see cref="Refusal.None"/> where the method gets a factory.</returns>
    public static Refusal Refuse(IMethodSymbol method, Compilation compilation)
    {
        if (!IsWellFormed(method) || IsDeclaredTwice(method) || DeclarationErrors.Any(method, compilation))
            return Refusal.NoFactory;
        // Nothing calls what implements it by default without asking what implements it.
        if (method is { IsStatic: false, ContainingType.TypeKind: TypeKind.Interface } && Redirection.IsOverridable(method))
            return Refusal.Virtual;
        for (var type = ExtensionBlocks.Host(method); type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
                return Refusal.FileLocal;
            if (!IsPartial(type))
                return Refusal.NoFactory;
        }
        return TakenNames.Any(method) ? Refusal.TakenName : Refusal.None;
    }

    /// <summary>Whether a local function is marked and declared as a task.</summary>
    public static bool IsLocalTask(IMethodSymbol function) =>
        function.MethodKind == MethodKind.LocalFunction && RuntimeNames.IsMarked(function) && HasShape(function);

    private static bool IsWellFormed(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } && HasShape(method);

    private static bool HasShape(IMethodSymbol method) =>
        (method.PartialImplementationPart ?? method).IsAsync
        && RuntimeNames.IsTaskType(method.ReturnType)
        && !TypeTree.HasError(method.ReturnType)
        && ExtensionBlocks
            .Parameters(method)
            .All(static parameter =>
                parameter.RefKind == RefKind.None && !TypeTree.HasError(parameter.Type) && !TypeTree.IsReference(parameter.Type)
            )
        && !ExtensionBlocks.TypeParameters(method).Any(static parameter => parameter.ConstraintTypes.Any(TypeTree.HasError))
        && !HaveEqualNames(ExtensionBlocks.Parameters(method))
        && !HaveEqualNames(ExtensionBlocks.TypeParameters(method));

    private static bool HaveEqualNames(IEnumerable<ISymbol> symbols)
    {
        var names = symbols.Select(static symbol => symbol.Name).ToList();
        return names.Count > 1 && names.Distinct().Count() < names.Count;
    }

    // The user sees that error where he made it, and not once more of the factories.
    private static bool IsDeclaredTwice(IMethodSymbol method) =>
        ExtensionBlocks
            .Methods(ExtensionBlocks.Host(method), method.Name)
            .Any(other =>
                other.Parameters.Length == method.Parameters.Length
                && RuntimeNames.IsTask(other)
                && !SymbolEqualityComparer.Default.Equals(other, method)
                && other.GetDocumentationCommentId() == method.GetDocumentationCommentId()
            );

    // A file with top-level statements is a part of Program; methods outside of all types are in an implicit class.
    private static bool IsPartial(INamedTypeSymbol type) =>
        !type.IsImplicitClass
        && type.DeclaringSyntaxReferences.All(static reference =>
            reference.GetSyntax() switch
            {
                CompilationUnitSyntax => true,
                TypeDeclarationSyntax part => part.Modifiers.Any(SyntaxKind.PartialKeyword),
                _ => false,
            }
        );
}
