using CoGen.Generator.Emit;
using CoGen.Generator.Lowering.Code;
using CoGen.Generator.Lowering.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Generator.Lowering;

/// <summary>
/// Lowers the <c>[CoTask]</c> local functions of a body. Each becomes a frame within the frame of the body, and holds the scope objects
/// of the captured locals it uses; where it cannot be rewritten it stays the <c>async</c> function that it was.
/// </summary>
internal static class LocalTasks
{
    public static void Lower(MethodContext outer)
    {
        foreach (var task in outer.LocalTasks)
        {
            outer.Cancellation.ThrowIfCancellationRequested();
            var context = MethodContext.Of(task, outer);
            RefuseHiding(task.Symbol, context);
            var nodes = context.Reason is null ? LoweringPipeline.LowerBody(context) : [];
            var function = task.Function;
            if (context.Reason is null)
            {
                function.Declaration = Renderer.RenderHeader(context, outer.Jumps!, task.Syntax, function);
                function.Task = task;
                task.Frame = (context, nodes);
                Link(context, outer);
            }
            else
            {
                task.Reason = context.Reason;
                function.Declaration = Renderer.RenderHosted(outer, outer.Jumps!, task.Syntax, function);
            }
        }
        // Now all that call them are known.
        foreach (var task in outer.LocalTasks.Where(static task => task.Function.IsKept))
            task.Function.CallDeclaration = CallFactory(task, outer);
    }

    private static Text CallFactory(LocalTask task, MethodContext outer)
    {
        var context = task.Frame?.Context ?? outer;
        var header = Renderer.RenderCallHeader(context, outer.Jumps!, task, RuntimeNames.Frame(task.Symbol.ReturnType, context.TypeText));
        if (task.Frame is not null)
            return header;
        var types = task.Symbol.TypeParameters.IsEmpty
            ? ""
            : $"<{string.Join(", ", task.Symbol.TypeParameters.Select(static t => t.Name))}>";
        var arguments = string.Join(", ", task.Symbol.Parameters.Select(static parameter => Identifiers.Escape(parameter.Name)));
        return header.Append($" => {task.Function.Name}{types}({arguments}).__Keep(ref {FactoryHeader.Kept});");
    }

    /// <summary>Each function with the reason why it falls back, those within others too.</summary>
    public static IReadOnlyList<(LocalFunctionStatementSyntax, FallbackReason?)> Outcomes(MethodContext outer) =>
        [
            .. outer.LocalTasks.Select(static task => (task.Syntax, task.Reason)),
            .. outer.LocalTasks.SelectMany(static task => task.Frame is { Context: var inner } ? Outcomes(inner) : []),
        ];

    // The factory, a method of the host, passes on what the host knows.
    private static void Link(MethodContext context, MethodContext outer)
    {
        foreach (var scope in context.OuterScopes)
        {
            outer.Reach(scope);
            if (scope != context.Host)
                context.Host!.Links.Add(scope);
        }
        if (!context.UsesThis)
            return;
        outer.UsesThis = true;
        context.Host!.LinksThis = true;
    }

    // Types around it could not be named.
    private static void RefuseHiding(IMethodSymbol function, MethodContext context)
    {
        for (var outer = context.Outer; outer is not null; outer = outer.Outer)
        {
            if (function.TypeParameters.Any(own => outer.Symbol.TypeParameters.Any(other => other.Name == own.Name)))
                context.Refuse(
                    FallbackCause.LocalFunction,
                    "its type parameter hides another of the same name",
                    context.Declaration.Identifier.GetLocation()
                );
        }
    }
}
