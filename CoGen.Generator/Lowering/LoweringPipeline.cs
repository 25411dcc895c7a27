using CoGen.Generator.Emit;
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
    /// <returns>Null where <see cref="Coverage"/> finds something that is not rewritten.</returns>
    public static string? Lower(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        int depth,
        CancellationToken cancellation
    )
    {
        var (members, reason) = Run(method, symbol, model, depth, cancellation);
        Coverage.Note(method, model.Compilation, reason);
        return members;
    }

    /// <summary>The text, or why there is none.</summary>
    public static (string? Members, FallbackReason? Reason) Run(
        MethodDeclarationSyntax method,
        IMethodSymbol symbol,
        SemanticModel model,
        int depth,
        CancellationToken cancellation
    )
    {
        t_runs++;
        if (Shape.Refuse(method, symbol) is { } reason)
            return (null, reason);
        try
        {
            return Passes(new MethodContext(method, symbol, model, cancellation), depth);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A fault of ours must not take the user's build with it: the method is correct without us.
            return (
                null,
                new FallbackReason(
                    FallbackCause.Fault,
                    $"CoGen failed on it ({error.GetType().Name}: {error.Message})",
                    method.Identifier.GetLocation()
                )
            );
        }
    }

    private static (string? Members, FallbackReason? Reason) Passes(MethodContext context, int depth)
    {
        // First the control flow, while the user's syntax and its model are all there is; it finds the locals, closures and states.
        var nodes = Flattener.Flatten(context);
        if (context.Reason is not null)
            return (null, context.Reason);

        // A frame numbers its awaits in 16 bits.
        if (context.States > short.MaxValue)
        {
            var construct = $"it has more than {short.MaxValue} awaits";
            return (null, new FallbackReason(FallbackCause.TooManyAwaits, construct, context.Syntax.Identifier.GetLocation()));
        }

        // Only now is it known what is used behind which suspension, and so where each local lives and what it is called.
        StorageAssigner.Assign(context, nodes);
        if (context.Reason is not null)
            return (null, context.Reason);

        // Text comes last: it depends on every name.
        return (FrameEmitter.Emit(context, nodes, depth), null);
    }
}
