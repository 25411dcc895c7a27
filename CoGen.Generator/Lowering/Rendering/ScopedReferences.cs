using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering.Rendering;

/// <summary>
/// Says whether the references and ref structs of a frame are <c>scoped</c>: all or none, since what one holds may be given to another.
/// They are where one stands at the frame's top, and where one is set again: what it was set to first may have been a local, which is a
/// field now and can be referred to for longer.
/// </summary>
internal sealed class ScopedReferences(MethodContext context)
{
    private bool? _areSetAgain;

    /// <summary>What stands before their types; known once it is known where locals live.</summary>
    public string Modifier =>
        context.AllLocals.Any(static local => local.Storage == Storage.Top && IsReference(local)) || AreSetAgain ? "scoped " : "";

    /// <summary>Whether this is the type in the declaration of a reference or ref struct, and does not say itself that it is scoped.</summary>
    public static bool AreDeclaredWith(TypeSyntax type, SemanticModel model) =>
        IsDeclared(type)
        && (type is RefTypeSyntax || type is not ScopedTypeSyntax && model.GetTypeInfo(type).Type is { IsRefLikeType: true });

    // A loop's variable is never set to what another holds, and a word before it would move the places behind it.
    private static bool IsDeclared(TypeSyntax type) => type.Parent is VariableDeclarationSyntax or DeclarationExpressionSyntax;

    private bool AreSetAgain => _areSetAgain ??= context.Body.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(SetsReference);

    private bool SetsReference(AssignmentExpressionSyntax assignment) =>
        assignment.Right is RefExpressionSyntax || context.Model.GetTypeInfo(assignment.Left).Type is { IsRefLikeType: true };

    private static bool IsReference(Local local) => local.RefText.Length > 0 || local.Type is { IsRefLikeType: true };
}
