using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Frames;

/// <summary>
/// What the generator makes of the following, written by hand, with the awaited things left open:
/// <code>
/// try { Log("in"); await begin; Log("on"); }
/// catch (Exception e) { Log($"caught {e.Message}"); }
/// finally { Log("closes"); await cleanup; Log("closed"); }
/// </code>
/// </summary>
internal sealed class GuardedFrame(string name, List<string> trace) : CoFrame
{
    private bool _isKilled;

    /// <summary>Awaited in the try block; null ends it at once.</summary>
    public Func<Scheduler, CoFrame, CoStep>? Begin { get; init; }

    /// <summary>Takes what was awaited there.</summary>
    public Action? End { get; init; }

    /// <summary>Awaited in the finally block.</summary>
    public Func<Scheduler, CoFrame, CoStep>? Cleanup { get; init; }

    /// <summary>Takes what was awaited there.</summary>
    public Action? EndCleanup { get; init; }

    public int Recycled { get; private set; }

    public override string __Name => $"Test.{name}";

    public CoTask ToTask() => CoTask.__Of(this);

    /// <summary>A frame that awaits another.</summary>
    public static GuardedFrame Calling(string name, List<string> trace, CoTask callee) =>
        new(name, trace) { Begin = (os, me) => callee.__Start(os, me), End = () => callee.__End() };

    public override CoStep __Resume(Scheduler __os)
    {
        var entry = __state;
        CoStep step;
        switch (entry)
        {
            case 0 or 1 or ~1:
                break;
            case 2:
                goto await2;
            default:
                return __Interrupted(__os);
        }
        try
        {
            switch (entry)
            {
                case 1:
                    goto await1;
                case ~1:
                    // Awaits in finally leave it: the kill is noted and goes on behind them.
                    _isKilled = __Interrupted(__os) == CoStep.Done;
                    goto leave;
            }
            trace.Add($"{name} in");
            if (Begin is not null && (step = Begin(__os, this)) != CoStep.Done)
            {
                __state = 1;
                return step;
            }
            await1:
            End?.Invoke();
            trace.Add($"{name} on");
            leave:
            ;
        }
        catch (Exception exception)
        {
            trace.Add($"{name} caught {exception.Message}");
        }
        trace.Add($"{name} closes");
        if (Cleanup is not null && (step = Cleanup(__os, this)) != CoStep.Done)
        {
            __state = 2;
            return step;
        }
        await2:
        EndCleanup?.Invoke();
        trace.Add($"{name} closed");
        if (!_isKilled)
            trace.Add($"{name} done");
        return CoStep.Done;
    }

    protected override CoFrame? __Recycle(CoFrame? rest, int thread)
    {
        Recycled++;
        return rest;
    }
}
