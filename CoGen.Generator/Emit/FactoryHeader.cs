using CoGen.Generator.Lowering;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Emit;

/// <summary>
/// The first line of a factory. Its parameters are the method's as the user wrote them, with their defaults, <c>params</c>,
/// <c>this</c> and attributes, so that a call keeps its arguments when only the name changes.
/// </summary>
internal static class FactoryHeader
{
    private static readonly SymbolDisplayFormat Written = SymbolDisplayFormat
        .FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeModifiers
                | SymbolDisplayParameterOptions.IncludeDefaultValue
        );

    // Line breaks, comments, directives, and tabs.
    private static readonly char[] MoreThanOneLine = ['\r', '\n', '/', '#', '\t'];

    // For instance `internal static CoTask<int> Sum__Task(int n)`.
    public static string Of(IMethodSymbol method, string returnType)
    {
        var definition = method.PartialDefinitionPart ?? method;
        var body = DeclarationOf(method);
        var access = FactoryAccess.Of(method) + (method.IsStatic ? " static" : "");
        return $"{Priority(definition)}{access} {returnType} {TaskNames.Factory(method)}{OneLine(body.TypeParameterList)}"
            + Parameters(definition, body.SyntaxTree)
            + Constraints(body.ConstraintClauses);
    }

    // The part with the defaults may stand in another file, whose usings do not hold here.
    private static string Parameters(IMethodSymbol definition, SyntaxTree file) =>
        DeclarationOf(definition) is var declaration && declaration.SyntaxTree == file
            ? OneLine(declaration.ParameterList)
            : $"({string.Join(", ", definition.Parameters.Select(static parameter => parameter.ToDisplayString(Written)))})";

    // Overloads are chosen among factories as they are among methods.
    private static string Priority(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (
                attribute is { AttributeClass.Name: "OverloadResolutionPriorityAttribute", ConstructorArguments: [{ Value: int priority }] }
            )
                return $"[global::System.Runtime.CompilerServices.OverloadResolutionPriority({priority})] ";
        }
        return "";
    }

    private static MethodDeclarationSyntax DeclarationOf(IMethodSymbol method) =>
        (MethodDeclarationSyntax)method.DeclaringSyntaxReferences[0].GetSyntax();

    /// <summary>For a member of an extension block, that block's first line: <c>extension&lt;T&gt;(List&lt;T&gt; list)</c>.</summary>
    public static string? Block(SyntaxNode method) =>
        BlockOf(method) is { } block
            ? "extension" + OneLine(block.TypeParameterList) + OneLine(block.ParameterList) + Constraints(block.ConstraintClauses)
            : null;

    /// <summary>The type parameters of a method's frame.</summary>
    public static string FrameTypeParameters(SyntaxNode task)
    {
        var own = (task as MethodDeclarationSyntax)?.TypeParameterList ?? (task as LocalFunctionStatementSyntax)?.TypeParameterList;
        var lists = new[] { BlockOf(task)?.TypeParameterList, own };
        var parameters = lists.OfType<TypeParameterListSyntax>().SelectMany(static list => list.Parameters).Select(OneLine).ToList();
        return parameters.Count == 0 ? "" : $"<{string.Join(", ", parameters)}>";
    }

    /// <summary>Their constraints.</summary>
    public static string FrameConstraints(SyntaxNode task)
    {
        var own = (task as MethodDeclarationSyntax)?.ConstraintClauses ?? ((LocalFunctionStatementSyntax)task).ConstraintClauses;
        return (BlockOf(task) is { } block ? Constraints(block.ConstraintClauses) : "") + Constraints(own);
    }

    private static ExtensionBlockDeclarationSyntax? BlockOf(SyntaxNode method) => method.Parent as ExtensionBlockDeclarationSyntax;

    private static string Constraints(IEnumerable<TypeParameterConstraintClauseSyntax> clauses) =>
        string.Concat(clauses.Select(static clause => " " + OneLine(clause)));

    public static string OneLine(SyntaxNode? node)
    {
        if (node is null)
            return "";
        // Most headers are one line already, and to write them anew costs more than all the rest of the header.
        var text = node.ToString();
        if (text.IndexOfAny(MoreThanOneLine) < 0 && !text.Contains("  "))
            return text;
        var bare = node.ReplaceTrivia(node.DescendantTrivia(), static (_, _) => default);
        return bare.NormalizeWhitespace().ToString();
    }
}
