using CoGen.Generator.Lowering.Analysis;
using CoGen.Generator.Lowering.Code;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Lowering.Hoisting;

/// <summary>
/// Gives every local its place: a field if it is live across a suspension, else a C# local, where the user declared it if C# can see
/// that declaration from all its uses.
/// </summary>
internal static class StorageAssigner
{
    public static void Assign(MethodContext context, List<Node> nodes)
    {
        var graph = FlowGraph.Of(nodes);
        var liveness = Liveness.Of(graph, context.AllLocals);
        var kept = liveness.AcrossSuspensions();
        var placed = InlineLocals(graph);
        placed.ExceptWith(liveness.AtEntries());
        foreach (var local in context.AllLocals)
        {
            if (local.IsParameter || local.IsConst || local.StartValue is not null || local.Box is not null)
                continue;
            local.Storage =
                kept.Contains(local) ? Storage.Field
                : placed.Contains(local) && !local.MustNotBeInline ? Storage.Inline
                : Storage.Top;
        }
        Check(context);
        // CS0542: no member may be named as its class.
        context.Names.Reserve(context.FrameName);
        if (context.AsksCallerName)
            context.Names.Reserve(context.CallerName);
        context.Names.Assign(context.AllLocals);
    }

    private static HashSet<Local> InlineLocals(FlowGraph graph)
    {
        var declared = new Dictionary<Local, IReadOnlyList<int>>();
        var misplaced = new HashSet<Local>();
        foreach (var point in graph.Points)
        {
            foreach (var use in point.Uses)
            {
                if (declared.TryGetValue(use.Local, out var blocks))
                {
                    if (use.Kind == UseKind.Declare || !point.Blocks.Contains(blocks[blocks.Count - 1]))
                        misplaced.Add(use.Local);
                }
                else if (use.Kind == UseKind.Declare)
                {
                    declared.Add(use.Local, point.Blocks);
                }
                else
                {
                    misplaced.Add(use.Local);
                }
            }
        }
        return [.. declared.Keys.Where(local => !misplaced.Contains(local))];
    }

    // The compiler keeps none across an await; at the frame's top it starts as nothing, in each run.
    private static void PlaceReference(MethodContext context, Local local, Location location)
    {
        if (local.Storage != Storage.Top)
            context.Refuse(
                FallbackCause.Reference,
                $"'{local.SourceName}', which is a reference, is needed before and after an await",
                location
            );
        else if (local.Type is { } type && !TypeNames.CanName(type))
            local.Nothing = context.UnnamedTypes.Nothing(type, isReference: local.RefText.Length > 0);
    }

    private static void Check(MethodContext context)
    {
        foreach (var local in context.AllLocals.Concat(context.Scopes.SelectMany(static scope => scope.Locals)))
        {
            if (local.Location is not { } location || local.IsInline)
                continue;
            if (local.RefText.Length > 0 || local.Type is { IsRefLikeType: true })
                PlaceReference(context, local, location);
            else if (local.Type is { } type && !TypeNames.CanName(type))
            {
                context.Keep(local, type);
                context.Allocate(
                    $"a box for '{local.SourceName}', whose type has no name",
                    AwaitMap.First(context.Body, location.SourceSpan.Start) ?? AwaitMap.First(context.Body)
                );
            }
        }
    }
}
