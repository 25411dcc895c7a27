using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Lowering;

/// <summary>
/// Constructs that call what may ask for its caller's name, where there is no list of arguments to write the name in. Where a body has
/// one, the frame's code stands in a method of the user's name.
/// </summary>
internal static class CallerName
{
    public static bool IsAskedIn(SyntaxNode code, SemanticModel model) => code.DescendantNodes().Any(node => IsAsked(node, model));

    public static bool IsAsked(SyntaxNode construct, SemanticModel model) =>
        construct switch
        {
            QueryExpressionSyntax query => model.GetOperation(query) is { } translated
                && translated.Descendants().OfType<IInvocationOperation>().Any(static call => CallerInfo.IsAsked(call.TargetMethod)),
            InterpolatedStringExpressionSyntax text => OwnType(text, model) is { } handler
                && handler.GetMembers().Any(static member => IsPartOfHandler(member) && CallerInfo.IsAsked(member)),
            CollectionExpressionSyntax collection => OwnType(collection, model) is { } type
                && Bases(type).SelectMany(static type => type.GetMembers("Add")).Any(CallerInfo.IsAsked),
            CommonForEachStatementSyntax loop => CallerInfo.IsAsked(model.GetForEachStatementInfo(loop).GetEnumeratorMethod),
            UsingStatementSyntax { Declaration: { } declared } => IsDisposeAsked(declared, model),
            UsingStatementSyntax { Expression: { } resource } => IsDisposeAsked(model.GetTypeInfo(resource).Type),
            LocalDeclarationStatementSyntax declared when !declared.UsingKeyword.IsKind(SyntaxKind.None) => IsDisposeAsked(
                declared.Declaration,
                model
            ),
            _ => false,
        };

    private static bool IsDisposeAsked(VariableDeclarationSyntax declared, SemanticModel model) =>
        IsDisposeAsked((model.GetDeclaredSymbol(declared.Variables[0]) as ILocalSymbol)?.Type);

    // Of other types the interface's member is called.
    private static bool IsDisposeAsked(ITypeSymbol? type) =>
        type is { IsRefLikeType: true } && type.GetMembers("Dispose").Any(CallerInfo.IsAsked);

    // What most strings and collections become asks for nothing.
    private static INamedTypeSymbol? OwnType(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).ConvertedType
            is INamedTypeSymbol
            {
                SpecialType: SpecialType.None,
                TypeKind: TypeKind.Class or TypeKind.Struct,
                ContainingNamespace.Name: not ("Generic" or "System"),
            } type
            ? type
            : null;

    private static bool IsPartOfHandler(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } || member.Name.StartsWith("Append", StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
