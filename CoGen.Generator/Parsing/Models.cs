using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Parsing;

/// <summary>
/// The semantic model of the file that is being read, one for all steps: each step of the driver is given a model of its own, and a body
/// bound in one would be bound again in the next. Only the last is kept, since what a model has bound is large.
/// </summary>
internal static class Models
{
    private static readonly ConditionalWeakTable<Compilation, Last> Known = new();

    [ThreadStatic]
    private static int t_made;

    /// <summary>How many files this thread has begun to bind; tests of what an edit costs count them.</summary>
    public static int Made => t_made;

    public static SemanticModel Of(SyntaxTree tree, Compilation compilation)
    {
        var last = Known.GetValue(compilation, static _ => new Last());
        if (last.Model is { } known && known.SyntaxTree == tree)
            return known;
        t_made++;
        return last.Model = Make(tree, compilation);
    }

    // What may be null is analyzed where the user's code stands; frames are written without it, and binding costs less.
#pragma warning disable RSEXPERIMENTAL001, RS1030 // The step's own model would be bound for this step alone.
    private static SemanticModel Make(SyntaxTree tree, Compilation compilation)
    {
        try
        {
            return WithoutNullability(tree, compilation);
        }
        catch (MissingMethodException)
        {
            return compilation.GetSemanticModel(tree);
        }
    }

    // A method of its own, since an experimental API may be missing in some compiler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SemanticModel WithoutNullability(SyntaxTree tree, Compilation compilation) =>
        compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001, RS1030

    private sealed class Last
    {
        public SemanticModel? Model { get; set; }
    }
}
