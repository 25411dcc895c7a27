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
                | SymbolDisplayParameterOptions.IncludeExtensionThis
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeModifiers
        );

    // Line breaks, comments, directives, and tabs.
    private static readonly char[] MoreThanOneLine = ['\r', '\n', '/', '#', '\t'];

    /// <summary>The parameter of a call's factory through which it sees the frame that the caller keeps.</summary>
    public const string Kept = "__kept";

    // For instance `internal static CoTask<int> Sum__Task(int n)`.
    public static string OfTask(IMethodSymbol method, string task) => Of(method, task, TaskNames.Factory(method), "");

    // For instance `internal static CoFrame<int> Sum__Call(ref CoFrame<int>? __kept, int n)`.
    public static string OfCall(IMethodSymbol method, string frame) =>
        Of(method, frame, TaskNames.CallFactory(method), $"ref {frame}? {Kept}");

    /// <summary>What stands above a factory that other projects see: their completion lists should not.</summary>
    public static string? Hiding(IMethodSymbol method) => FactoryAccess.Of(method) == FactoryAccess.Public ? RuntimeNames.Hidden : null;

    private static string Of(IMethodSymbol method, string returnType, string name, string first)
    {
        var definition = method.PartialDefinitionPart ?? method;
        var body = DeclarationOf(method);
        var access = FactoryAccess.Of(method) + Modifier(method);
        return $"{Priority(definition)}{Obsolescence.Mark(definition)}{Trimming.Mark(definition)}{access} {returnType} {name}{TypeParameters(body.TypeParameterList, method)}"
            + Parameters(definition, method, body.SyntaxTree, first)
            + Constraints(method, body.ConstraintClauses);
    }

    // In an interface it must not be one more member to implement.
    private static string Modifier(IMethodSymbol method) =>
        (TypeTree.HasPointer(method) ? " unsafe" : "")
        + (
            method.IsStatic ? " static"
            : method.ContainingType.TypeKind == TypeKind.Interface ? " sealed"
            : ""
        );

    // The part with the defaults may stand in another file, whose usings do not hold here. A parameter that is added stands first, but
    // behind the receiver of an extension method.
    private static string Parameters(IMethodSymbol definition, IMethodSymbol body, SyntaxTree file, string added)
    {
        var declaration = DeclarationOf(definition);
        var renamesTypes = !definition.TypeParameters.Select(Name).SequenceEqual(body.TypeParameters.Select(Name));
        var isHere = declaration.SyntaxTree == file && !renamesTypes && !FileTypes.AreNamedIn(declaration.ParameterList);
        if (isHere && added.Length == 0)
            return OneLine(declaration.ParameterList);
        var parameters =
            isHere ? declaration.ParameterList.Parameters.Select(OneLine).ToList()
            : renamesTypes ? definition.Parameters.Zip(body.Parameters, WithTypeOf).ToList()
            : definition
                .Parameters.Select(static parameter =>
                    ParameterMarks.Of(parameter) + parameter.ToDisplayString(Written) + DefaultValue.Written(parameter)
                )
                .ToList();
        if (added.Length > 0)
            parameters.Insert(definition.IsExtensionMethod ? 1 : 0, added);
        return $"({string.Join(", ", parameters)})";
    }

    private static string Name(ITypeParameterSymbol type) => type.Name;

    // The type parameters are written as the body names them.
    private static string WithTypeOf(IParameterSymbol parameter, IParameterSymbol body) =>
        ParameterMarks.Of(parameter)
        + (parameter.IsParams ? "params " : "")
        + $"{body.Type.ToDisplayString(Written)} {Identifiers.Escape(parameter.Name)}"
        + DefaultValue.Written(parameter);

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
    public static string FrameTypeParameters(SyntaxNode task) => Listed(NamesOfFrame(task));

    /// <summary>The same where the frame is declared.</summary>
    public static string DeclaredTypeParameters(IMethodSymbol method, SyntaxNode task)
    {
        var types = BlockOf(task) is null ? method.TypeParameters : ExtensionBlocks.TypeParameters(method);
        return Listed(NamesOfFrame(task).Zip(types, Marked));
    }

    private static IEnumerable<string> NamesOfFrame(SyntaxNode task)
    {
        var own = (task as MethodDeclarationSyntax)?.TypeParameterList ?? (task as LocalFunctionStatementSyntax)?.TypeParameterList;
        return Names(BlockOf(task)?.TypeParameterList).Concat(Names(own));
    }

    private static IEnumerable<string> Names(TypeParameterListSyntax? list) =>
        list?.Parameters.Select(static type => type.Identifier.Text) ?? [];

    // Of their attributes only the trimmer's matter, and what others are given may have no name in this file.
    private static string TypeParameters(TypeParameterListSyntax? list, IMethodSymbol method) =>
        Listed(Names(list).Zip(method.TypeParameters, Marked));

    private static string Marked(string name, ITypeParameterSymbol type) => Trimming.MembersOf(type) + name;

    private static string Listed(IEnumerable<string> types) => string.Join(", ", types) is { Length: > 0 } list ? $"<{list}>" : "";

    /// <summary>Their constraints.</summary>
    public static string FrameConstraints(IMethodSymbol method, SyntaxNode task)
    {
        var own = (task as MethodDeclarationSyntax)?.ConstraintClauses ?? ((LocalFunctionStatementSyntax)task).ConstraintClauses;
        return (BlockOf(task) is { } block ? Constraints(block.ConstraintClauses) : "") + Constraints(method, own);
    }

    // An override has the constraints of what it overrides, and may not repeat them.
    private static string Constraints(IMethodSymbol method, IEnumerable<TypeParameterConstraintClauseSyntax> clauses) =>
        method.IsOverride
            ? string.Concat(TypeText.Within(method).Constraints().Select(static clause => " " + clause))
            : Constraints(clauses);

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
