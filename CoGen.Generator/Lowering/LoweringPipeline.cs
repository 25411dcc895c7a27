using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Flattening;
using CoGen.Generator.Lowering.Hoisting;
using CoGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>From a checked <c>[CoTask]</c> method to the text of its frame.</summary>
internal static class LoweringPipeline
{
    [ThreadStatic]
    private static int t_runs;

    /// <summary>How many methods this thread has lowered; tests of what an edit costs count them.</summary>
    public static int Runs => t_runs;

    /// <summary>The text of the method's factory and frame class.</summary>
    /// <param name="depth">How many levels the text stands indented; see <see cref="FrameModel.Members"/>.</param>
    public static LoweringResult Lower(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        int depth,
        CancellationToken cancellation
    )
    {
        var result = Run(method, symbol, model, depth, cancellation);
        Coverage.Note(method, model.Compilation, result);
        return result;
    }

    /// <summary>The text, or why there is none.</summary>
    public static LoweringResult Run(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        int depth,
        CancellationToken cancellation
    )
    {
        t_runs++;
        if (Shape.Refuse(method, symbol) is { } reason)
            return new LoweringResult(null, reason);
        try
        {
            return Passes(new MethodContext(method, symbol, model, cancellation), depth);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours must not take the user's build with it: the method is correct without us.
            var construct = $"CoGen failed on it ({error.GetType().Name}: {error.Message})";
            return new LoweringResult(null, new FallbackReason(FallbackCause.Fault, construct, method.Identifier.GetLocation()));
        }
    }

    private static LoweringResult Passes(MethodContext context, int depth)
    {
        var nodes = LowerBody(context);
        if (context is { UsesThis: true, HasReceiver: true } && Shape.HidesTypeParameter(context.Symbol))
            context.Refuse(
                FallbackCause.ContainingType,
                "its type parameter hides one of its type, which its frame could not name",
                context.Declaration.Identifier.GetLocation()
            );
        if (FileLocalMembers.Find(context) is { } member)
            context.Refuse(FallbackCause.FileLocalType, "it uses a member of a file-local class, which another file cannot", member);
        if (context.Reason is not null)
            return new LoweringResult(null, context.Reason);

        // Text comes last: it depends on every name.
        return new LoweringResult(FrameEmitter.Emit(context, nodes, depth), null)
        {
            Functions = LocalTasks.Outcomes(context),
            Allocations = context.Allocations,
        };
    }

    /// <summary>All that is done to a body before it is written; the context says whether it could be done.</summary>
    public static List<Node> LowerBody(MethodContext context)
    {
        // First the control flow, while the user's syntax and its model are all there is; it finds the locals, closures and states.
        var nodes = Flattener.Flatten(context);

        // A frame numbers its awaits in 16 bits.
        if (context.States > short.MaxValue)
            context.Refuse(
                FallbackCause.TooManyAwaits,
                $"it has more than {short.MaxValue} awaits",
                context.Declaration.Identifier.GetLocation()
            );
        if (context.Reason is not null)
            return nodes;

        // Only now is it known what is used behind which suspension, and so where each local lives and what it is called.
        StorageAssigner.Assign(context, nodes);

        // The frames of local functions name what is around them.
        if (context.Reason is null)
            LocalTasks.Lower(context);
        return nodes;
    }
}
