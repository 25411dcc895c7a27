using CoGen.Generator.Lowering;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>From the attribute on a method to the frame to be written, or to nothing where the declaration is wrong.</summary>
internal static class TaskParser
{
    private static readonly MethodCache<FrameModel> Cache = new();

    public static FrameModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol marked)
            return null;
        var definition = Redirection.Definition(marked);
        if (Declaration(definition, cancellation) is not { } method)
            return null;
        var model = context.SemanticModel;
        return Coverage.AsksOtherBodies(method)
            ? Read(method, definition, model, cancellation)
            : Cache.GetOrRead(
                method,
                model.Compilation,
                (method, definition, model, cancellation),
                static task => Read(task.method, task.definition, task.model, task.cancellation)
            );
    }

    /// <summary>The declaration that has the body.</summary>
    public static MethodDeclarationSyntax? Declaration(IMethodSymbol method, CancellationToken cancellation) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences is [var only]
            ? only.GetSyntax(cancellation) as MethodDeclarationSyntax
            : null;

    private static FrameModel? Read(
        MethodDeclarationSyntax method,
        IMethodSymbol definition,
        SemanticModel attributed,
        CancellationToken cancellation
    )
    {
        if (Redirection.OfTarget(definition, attributed.Compilation) != Refusal.None)
            return null;
        var symbol = definition.PartialImplementationPart ?? definition;
        var model = ModelOf(method.SyntaxTree, attributed);
        var file = FileContextParser.Parse(method, model);
        var type = TypeHierarchyParser.Parse(symbol.ContainingType);
        var depth = file.Depth + type.Depth;
        var members = HasErrors(method, model, cancellation) ? null : LoweringPipeline.Lower(method, symbol, model, depth, cancellation);
        if (members is null && Redirection.IsOverridable(symbol))
            return null;
        return new FrameModel(HintNames.Of(symbol), file, type, members ?? ForwardingFactory.Write(symbol, depth));
    }

#pragma warning disable RS1030 // The other part of a partial method may stand in another file, whose model nothing offers us.
    private static SemanticModel ModelOf(SyntaxTree tree, SemanticModel model) =>
        model.SyntaxTree == tree ? model : model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static bool HasErrors(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var diagnostic in model.GetDiagnostics(method.Span, cancellation))
        {
            if (diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false })
                return true;
        }
        return false;
    }
}
