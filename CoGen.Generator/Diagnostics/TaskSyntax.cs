using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics;

/// <summary>What the syntax alone says about task methods: the cheap questions asked before any binding.</summary>
internal static class TaskSyntax
{
    /// <summary>
    /// The innermost type around <paramref name="member"/> that must become partial, or null. Extension blocks are type
    /// declarations to the parser, but cannot be partial.
    /// </summary>
    public static TypeDeclarationSyntax? FirstTypeNotPartial(SyntaxNode member)
    {
        foreach (var type in ContainingTypes(member))
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
                return type;
        }
        return null;
    }

    /// <summary>The types around <paramref name="member"/>, innermost first.</summary>
    public static IEnumerable<TypeDeclarationSyntax> ContainingTypes(SyntaxNode member)
    {
        for (var node = member.Parent; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type and not ExtensionBlockDeclarationSyntax)
                yield return type;
        }
    }

    /// <summary>Whether a return type is spelled CoTask or CoTask&lt;T&gt;, however qualified.</summary>
    public static bool NamesTask(TypeSyntax? type) =>
        type switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText == "CoTask",
            QualifiedNameSyntax name => NamesTask(name.Right),
            AliasQualifiedNameSyntax name => NamesTask(name.Name),
            _ => false,
        };

    /// <summary>Whether an attribute is spelled CoTask or CoTaskAttribute, however qualified.</summary>
    public static AttributeSyntax? FindMark(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (NamesMark(attribute.Name))
                    return attribute;
            }
        }
        return null;
    }

    private static bool NamesMark(NameSyntax name) =>
        name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText is "CoTask" or "CoTaskAttribute",
            QualifiedNameSyntax qualified => NamesMark(qualified.Right),
            AliasQualifiedNameSyntax qualified => NamesMark(qualified.Name),
            _ => false,
        };
}
