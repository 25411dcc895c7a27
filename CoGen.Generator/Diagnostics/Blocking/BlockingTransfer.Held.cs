using System.Collections.Immutable;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// Delegates kept in collections: <c>_commands["load"] = Load; … _commands[name]();</c>. What comes out may be any of those that were put
/// in, unless the index tells which.
/// </summary>
internal sealed partial class BlockingTransfer
{
    // By collection, by what goes over one, and by what came out of one.
    private readonly Dictionary<int, ImmutableArray<int>> _held = [];

    private void Hold(int collection, int value)
    {
        if (!_functions.ContainsKey(value))
            return;
        var held = _held.TryGetValue(collection, out var known) ? known : [];
        if (!held.Contains(value))
            _held[collection] = held.Add(value);
    }

    /// <summary>What is made from a collection holds what that holds, or is one of it.</summary>
    private void Inherit(int from, int to)
    {
        if (from != to && _held.TryGetValue(from, out var held) && !_functions.ContainsKey(to))
            _held[to] = held;
    }

    private void KeepDelegates(IInvocationOperation call, int receiver, int[] arguments, int result)
    {
        if (_held.Count == 0 && _functions.Count == 0 || !IsOfCollections(call.TargetMethod))
            return;
        var collection = receiver != 0 || arguments.Length == 0 ? receiver : arguments[0];
        if (HeldFunctions.PutsIn(call.TargetMethod.Name))
        {
            foreach (var value in arguments)
                Hold(collection, value);
        }
        Inherit(collection, result);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (call.Arguments[i].Parameter?.RefKind == RefKind.Out)
                Inherit(collection, arguments[i]);
        }
    }

    private static bool IsOfCollections(IMethodSymbol method) =>
        method.ContainingType?.Name == "TaskAsyncEnumerableExtensions"
        || method.ContainingNamespace?.ToDisplayString() is { } space
            && (space.StartsWith("System.Collections", StringComparison.Ordinal) || space is "System.Linq" or "System");
}
