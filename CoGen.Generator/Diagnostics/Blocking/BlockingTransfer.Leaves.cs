using CoGen.Generator.Diagnostics.Flow;
using CoGen.Generator.Diagnostics.Helpers;
using Microsoft.CodeAnalysis;

namespace CoGen.Generator.Diagnostics.Blocking;

/// <summary>
/// What a called function leaves behind: a socket that it made non-blocking or waited for, a .NET task that it waited for, a field with
/// another socket in it. A task, or an async function, has done so when it was awaited.
/// </summary>
internal sealed partial class BlockingTransfer
{
    private void Leave(Call call, int result)
    {
        if (
            _functions.TryGetValue(call.Receiver, out var function)
            && call.Target is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }
        )
            call = call with { Target = function.Method, Receiver = function.Receiver };
        if (call.Target is not IMethodSymbol method || !walk.Cache.MayLeave(method) || OnlyTarget(call, method) is not { } target)
            return;
        call = call with { Target = target };
        foreach (var leaf in walk.Of(target).Leaves)
        {
            var value = leaf.IsNew ? Replace(leaf.Of, call) : Translate(leaf.Of, call);
            if (value == 0)
                continue;
            if (target.IsAsync)
                State[new Place(result, leaf)] = value;
            else
                Learn(value, leaf.Facts);
        }
    }

    private static bool IsParameterOf(ISymbol function, ISymbol variable) =>
        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.OriginalDefinition);

    private IMethodSymbol? OnlyTarget(Call call, IMethodSymbol method) =>
        method.MethodKind != MethodKind.DelegateInvoke && !method.IsIterator && Targets(call, method) is [var only] ? only : null;

    /// <summary>The value that the function put into the member, or into the variable it was given.</summary>
    private int Replace(Origin origin, Call call)
    {
        // A variable that was given had a new value when the arguments were evaluated.
        if (origin is not { Owner: { } owner, Symbol: { } member })
        {
            if (origin.Symbol is { } variable && !IsParameterOf(call.Target, variable))
                State[new Place(0, variable)] = New((call.Operation, variable));
            return Translate(origin, call);
        }
        var holder = Translate(owner, call);
        if (holder == 0)
            return 0;
        var value = New((call.Operation, member));
        Write(MemberOf(holder, member), value);
        return value;
    }

    private void Learn(int value, Facts facts)
    {
        State.Add(value, facts & ~Facts.Completed);
        if ((facts & Facts.Completed) != 0)
            Complete(value);
    }

    private void LearnWhatWasLeft(int awaited)
    {
        foreach (var (leaf, value) in State.PairsOf<Leaf>(awaited))
            Learn(value, leaf.Facts);
    }
}
