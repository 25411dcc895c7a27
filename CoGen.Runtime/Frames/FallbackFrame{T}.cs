using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using CoGen.SystemCalls;

namespace CoGen.CompilerServices;

/// <summary>
/// The frame of a method that was not rewritten: it drives the ordinary compiler's state machine by the protocol of the rewritten
/// ones. A kill, which those leave by <c>return</c>, is here an exception thrown at the await.
/// </summary>
/// <typeparam name="T">The method's result.</typeparam>
[StackTraceHidden]
internal abstract class FallbackFrame<T> : CoFrame<T>
{
    // The kill is thrown at the await where it finds the frame and, if swallowed, at the next one; then the frame is left behind.
    private const int MostKills = 2;

    private Scheduler? _os;
    private IRetry? _retry;
    private Exception? _failure;
    private CoStep _step;
    private bool _goesOn;
    private bool _atForeign;
    private byte _kills;

    /// <summary>Before the machine moves. False: it does not, and <paramref name="step"/> is what the step was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool Enter(Scheduler os, out CoStep step)
    {
        if (_os != os)
            _os = os;
        step = CoStep.Wait;
        return (__state >= 0 || TakeInterrupt(os, out step)) && (_retry is null || Retry(os, out step));
    }

    /// <summary>After the machine has moved. True: it is to move at once again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool GoesOn()
    {
        var goesOn = _goesOn;
        _goesOn = false;
        return goesOn;
    }

    /// <summary>What the step was; throws what the machine threw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected CoStep Leave()
    {
        if (_failure is not null)
            ThrowFailure();
        return _step;
    }

    internal void SetResult(T result)
    {
        __result = result;
        _step = CoStep.Done;
    }

    internal void SetException(Exception exception)
    {
        _step = CoStep.Done;
        if (_kills == 0 || exception is not TaskKilledException)
            _failure = exception;
    }

    internal void Await<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        __state = 1;
        if (_kills > 0)
            KillAgain();
        else if (typeof(TAwaiter) == typeof(SystemCallAwaiter<YieldCall>))
            _step = CoStep.Yield;
        // For a struct awaiter the test is decided, and the box elided, when this method is compiled for it.
        else if (awaiter is IFallbackAwaiter)
            Begin(ref awaiter);
        else
        {
            // It may call back before it returns, or throw.
            _atForeign = true;
            _step = __Await(_os!, ref awaiter);
        }
    }

    private void Begin<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        try
        {
            _step = ((IFallbackAwaiter)awaiter).Begin(_os!, this, out _retry);
            if (_step == CoStep.Done)
                GoOn();
        }
        catch (Exception exception)
        {
            // Thrown from here it would reach the machine before the await does.
            FallbackInterrupt.Set(exception);
            GoOn();
        }
    }

    /// <summary>A foreign awaiter cannot be told of the kill: it is thrown at the await after that one.</summary>
    internal override bool DefersKill()
    {
        if (_atForeign)
            _kills = 1;
        return _atForeign;
    }

    internal override bool IsAbandoned => _kills > MostKills;

    /// <summary>Makes the frame as new.</summary>
    protected void Reset()
    {
        __result = default!;
        _retry = null;
        _os = null;
        _failure = null;
        _atForeign = false;
        _kills = 0;
    }

    internal override void ForeignCompleted() => _atForeign = false;

    // Whether the machine is to move; else what the step was.
    private bool TakeInterrupt(Scheduler os, out CoStep step)
    {
        step = CoStep.Wait;
        if (ReleaseZombie())
            return false;
        EndRetry();
        if (os.TakeInterrupt(this) is { } thrown)
            FallbackInterrupt.Set(thrown);
        else
        {
            _kills = 1;
            FallbackInterrupt.Set(new TaskKilledException(os.TidOf(this)));
        }
        return true;
    }

    private void KillAgain()
    {
        _kills++;
        if (_kills <= MostKills)
        {
            FallbackInterrupt.Set(new TaskKilledException(_os!.TidOf(this)));
            _goesOn = true;
        }
        else
            _step = CoStep.Done;
    }

    private bool Retry(Scheduler os, out CoStep step)
    {
        try
        {
            step = _retry!.Again(os, this);
        }
        catch (Exception exception)
        {
            FallbackInterrupt.Set(exception);
            step = CoStep.Done;
        }
        if (step != CoStep.Done)
            return false;
        EndRetry();
        return true;
    }

    // What was awaited has come back already.
    private void GoOn()
    {
        EndRetry();
        _goesOn = true;
    }

    private void EndRetry()
    {
        _retry?.Finish();
        _retry = null;
    }

    private void ThrowFailure()
    {
        var failure = _failure!;
        _failure = null;
        ExceptionDispatchInfo.Throw(failure);
    }
}

/// <summary>A <see cref="FallbackFrame{T}"/> with the machine it drives.</summary>
[StackTraceHidden]
internal sealed class FallbackFrame<T, TMachine> : FallbackFrame<T>
    where TMachine : IAsyncStateMachine
{
    [ThreadStatic]
    private static FallbackFrame<T, TMachine>? t_free;

    private TMachine _machine = default!;

    public override string __Name => FallbackName.Of(typeof(TMachine));

    internal static FallbackFrame<T, TMachine> Rent()
    {
        var frame = t_free;
        if (frame is null)
            return new FallbackFrame<T, TMachine>();
        t_free = (FallbackFrame<T, TMachine>?)__NextFree(frame);
        return frame;
    }

    internal void Fill(ref TMachine machine) => _machine = machine;

    public override CoStep __Resume(Scheduler __os)
    {
        if (!Enter(__os, out var step))
            return step;
        do _machine.MoveNext();
        while (GoesOn());
        return Leave();
    }

    protected override void __Recycle()
    {
        _machine = default!;
        Reset();
        if (__Free(t_free))
            t_free = this;
    }
}
