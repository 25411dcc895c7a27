using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Diagnostics;

/// <summary>A well-formed <c>[CoTask]</c> method, seen at the one declaration that the generator rewrites or leaves.</summary>
internal static class FactoryMethod
{
    /// <summary>The part that has the body; null where the method at the node is none, or is declared wrongly.</summary>
    public static IMethodSymbol? At(ReachedNode context) =>
        At(context, out var refusal) is { } method && refusal == Refusal.None ? method : null;

    /// <summary>The same of any method, and why it has no factory.</summary>
    public static IMethodSymbol? At(ReachedNode context, out Refusal refusal)
    {
        refusal = Refusal.NotATask;
        var method = (MethodDeclarationSyntax)context.Node;
        if (method.AttributeLists.Count == 0 && !method.Modifiers.Any(SyntaxKind.PartialKeyword))
            return null;
        if (context.SemanticModel.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol)
            return null;
        var definition = Redirection.Definition(symbol);
        if (TaskParser.Declaration(definition, context.CancellationToken) != method)
            return null;
        refusal = Redirection.OfTarget(definition, context.Compilation);
        return definition.PartialImplementationPart ?? definition;
    }

    /// <summary>What is wrong already, or still being typed, has diagnostics of its own.</summary>
    public static bool HasErrors(MethodDeclarationSyntax method, ReachedNode context)
    {
        foreach (var diagnostic in context.SemanticModel.GetDiagnostics(method.Span, context.CancellationToken))
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
                return true;
        }
        return false;
    }
}
