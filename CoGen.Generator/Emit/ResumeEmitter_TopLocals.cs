using CoGen.Generator.Lowering.Code;

namespace CoGen.Generator.Emit;

/// <summary>What stands at the top of the resume method: its own variables, and the user's locals that no label may leave unassigned.</summary>
internal sealed partial class ResumeEmitter
{
    private const string Nowhere = "global::System.Runtime.CompilerServices.Unsafe.NullRef";

    private void TopLocals(List<Node> nodes)
    {
        var states = Suspensions(nodes).ToList();
        var tries = Tries(nodes).Where(static attempt => Suspensions(attempt.Body).Any()).ToList();
        var hasFinally = tries.Any(static attempt => attempt.Finally is not null);
        if (states.Any(state => state.Kind is SuspendKind.SystemCall or SuspendKind.RetriedSystemCall || hasFinally))
            _writer.WriteLine($"{_context.Var("global::CoGen.CompilerServices.CoStep")} __step = __Done;");
        if (tries.Count > 0)
            _writer.WriteLine($"{_context.Var("short")} __entry = __state;");
        if (hasFinally)
            _writer.WriteLine($"{_context.Var("bool")} __suspended = false;");
        foreach (var local in _context.AllLocals.Where(static local => local.Storage == Storage.Top))
        {
            _writer.WriteLine(
                local.Boxed is { } boxed ? $"ref var {local.Name} = ref {boxed};"
                : local.Nothing is { } nothing ? $"scoped {local.RefText}var {local.Name} = {nothing};"
                : local.RefText.Length > 0 ? $"scoped {local.RefText}{local.TypeText} {local.Name} = ref {Nowhere}<{local.TypeText}>();"
                : $"{(IsRefLike(local) ? "scoped " : "")}{local.TypeText} {local.Name} = {local.StartValue ?? "default!"};"
            );
        }
    }

    private static bool IsRefLike(Local local) => local.Type is { IsRefLikeType: true };
}
