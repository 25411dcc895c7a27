using CoGen.Generator.Diagnostics;
using CoGen.Generator.Lowering;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Parsing;

/// <summary>From the attribute on a method to the frame to be written, or to nothing where the declaration is wrong.</summary>
internal static class TaskParser
{
    private static readonly MethodCache<Reading> Cache = new();
    private static readonly MethodCache<Reading> BaseCallers = new();

    public static FrameModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol marked)
            return null;
        var definition = Redirection.Definition(marked);
        if (Declaration(definition, cancellation) is not { } method)
            return null;
        var compilation = context.SemanticModel.Compilation;
        var callsBase = BaseCalls.Any(method, compilation, cancellation);
        var reading = (callsBase ? BaseCallers : Cache).GetOrRead(
            method,
            callsBase ? Fingerprint.OfBases(compilation) : Fingerprint.Of(compilation),
            (method, definition, compilation, cancellation),
            static task => Read(task.method, task.definition, task.compilation, task.cancellation)
        )!;
        // What was read from an older text holds; its reasons, if any, stand at places there.
        if (reading.IsRewritten && !Coverage.IsKnown(method, compilation) && !HasLocalTasks(method))
            Coverage.Note(method, compilation, new LoweringResult(null, null) { Allocations = reading.Allocations });
        return reading.Frame;
    }

    /// <summary>The declaration that has the body.</summary>
    public static MethodDeclarationSyntax? Declaration(IMethodSymbol method, CancellationToken cancellation) =>
        (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences is [var only]
            ? only.GetSyntax(cancellation) as MethodDeclarationSyntax
            : null;

    private static bool HasLocalTasks(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(static f => TaskSyntax.FindMark(f.AttributeLists) is not null);

    private static Reading Read(
        MethodDeclarationSyntax method,
        IMethodSymbol definition,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        if (Redirection.OfTarget(definition, compilation) != Refusal.None)
            return new Reading(null, IsRewritten: false);
        var symbol = definition.PartialImplementationPart ?? definition;
        // The calls in the file are read with it, while its bodies are bound.
        CallParser.Parse(method.SyntaxTree.GetRoot(cancellation), compilation, cancellation);
        var model = Models.Of(method.SyntaxTree, compilation);
        var file = FileContextParser.Parse(method, model);
        var type = TypeHierarchyParser.Parse(ExtensionBlocks.Host(symbol));
        var depth = file.Depth + type.Depth;
        var lowered = BodyErrors.Any(method, model, cancellation)
            ? null
            : LoweringPipeline.Lower(method, symbol, model, depth, cancellation);
        var members = lowered?.Members;
        if (members is null && (Redirection.IsOverridable(symbol) || TypeText.HasUnwritableConstraint(symbol)))
            return new Reading(null, IsRewritten: false);
        var frame = new FrameModel(HintNames.Of(symbol), file, type, members ?? ForwardingFactory.Write(symbol, depth));
        return new Reading(frame, IsRewritten: members is not null) { Allocations = lowered?.Allocations ?? [] };
    }

    private sealed record Reading(FrameModel? Frame, bool IsRewritten)
    {
        public IReadOnlyList<Allocation> Allocations { get; init; } = [];
    }
}
