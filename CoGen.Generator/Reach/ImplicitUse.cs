using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Reach;

/// <summary>Members that code uses without naming them: in <c>foreach</c>, <c>await</c>, deconstructions, queries, operators, indexes.</summary>
internal static class ImplicitUse
{
    private static readonly HashSet<string> Names =
    [
        "Add",
        "Cast",
        "Current",
        "Deconstruct",
        "Dispose",
        "DisposeAsync",
        "GetAsyncEnumerator",
        "GetAwaiter",
        "GetEnumerator",
        "GetResult",
        "GroupBy",
        "GroupJoin",
        "Join",
        "MoveNext",
        "MoveNextAsync",
        "OrderBy",
        "OrderByDescending",
        "Select",
        "SelectMany",
        "Slice",
        "ThenBy",
        "ThenByDescending",
        "Where",
    ];

    public static bool Is(string name) => Names.Contains(name);

    public static bool Is(MemberDeclarationSyntax member) =>
        member switch
        {
            MethodDeclarationSyntax method => Is(method.Identifier.ValueText),
            PropertyDeclarationSyntax property => Is(property.Identifier.ValueText),
            IndexerDeclarationSyntax or OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or ConstructorDeclarationSyntax =>
                true,
            _ => false,
        };

    /// <summary>What a member that is used without its name extends; null where it extends nothing.</summary>
    public static ParameterSyntax? Receiver(MemberDeclarationSyntax member) =>
        !Is(member) ? null
        : member.Parent is ExtensionBlockDeclarationSyntax { ParameterList.Parameters: [var block, ..] } ? block
        : member is MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] } && first.Modifiers.Any(SyntaxKind.ThisKeyword)
            ? first
        : null;

    /// <summary>Whether the receiver's type is a type parameter.</summary>
    public static bool IsForAnyType(MemberDeclarationSyntax member, ParameterSyntax receiver) =>
        receiver.Type is IdentifierNameSyntax { Identifier.ValueText: var name }
        && (
            Has((member as MethodDeclarationSyntax)?.TypeParameterList, name)
            || Has((member.Parent as TypeDeclarationSyntax)?.TypeParameterList, name)
        );

    private static bool Has(TypeParameterListSyntax? list, string name) =>
        list is not null && list.Parameters.Any(parameter => parameter.Identifier.ValueText == name);
}
