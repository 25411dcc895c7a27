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

    // States: the machine moves at once, or after the awaited call was tried again.
    private const short Suspended = 1;
    private const short Retrying = 2;

    // Steps of the machine that are none of the frame's: it is to move at once again, or threw.
    private const CoStep GoesOn = CoStep.Done + 1;
    private const CoStep Threw = CoStep.Done + 2;

    private Scheduler? _os;
    private IRetry? _retry;
    private Exception? _failure;
    private CoStep _step;
    private bool _atForeign;
    private byte _kills;

    /// <summary>Before the machine moves. Done: it does; else what the step was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected CoStep Enter(Scheduler os) => __state == Suspended ? CoStep.Done : EnterOddly(os);

    /// <summary>After the machine has moved: whether it moves again; else what the step was. Throws what the machine threw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool Moves(out CoStep step)
    {
        step = _step;
        return step > CoStep.Done && MovesAgain();
    }

    internal void SetResult(T result)
    {
        __result = result;
        _step = CoStep.Done;
    }

    internal void SetException(Exception exception)
    {
        _step = CoStep.Done;
        if (_kills > 0 && exception is TaskKilledException)
            return;
        _failure = exception;
        _step = Threw;
    }

    internal void Await<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        __state = Suspended;
        if (_kills > 0)
            KillAgain();
        else if (typeof(TAwaiter) == typeof(SystemCallAwaiter<YieldCall>) || typeof(TAwaiter) == typeof(YieldAwaitable.YieldAwaiter))
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
            else if (_retry is not null)
                __state = Retrying;
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

    private CoStep EnterOddly(Scheduler os)
    {
        if (__state == Retrying)
            return Retry(os);
        if (__state >= 0)
        {
            _os = os;
            return CoStep.Done;
        }
        if (ReleaseZombie())
            return CoStep.Wait;
        EndRetry();
        if (os.TakeInterrupt(this) is { } thrown)
            FallbackInterrupt.Set(thrown);
        else
        {
            _kills = 1;
            FallbackInterrupt.Set(new TaskKilledException(os.TidOf(this)));
        }
        return CoStep.Done;
    }

    private bool MovesAgain()
    {
        if (_step == Threw)
            ThrowFailure();
        return true;
    }

    private void KillAgain()
    {
        _kills++;
        if (_kills <= MostKills)
        {
            FallbackInterrupt.Set(new TaskKilledException(_os!.TidOf(this)));
            _step = GoesOn;
        }
        else
            _step = CoStep.Done;
    }

    private CoStep Retry(Scheduler os)
    {
        var step = CoStep.Done;
        try
        {
            step = _retry!.Again(os, this);
        }
        catch (Exception exception)
        {
            FallbackInterrupt.Set(exception);
        }
        if (step == CoStep.Done)
            EndRetry();
        return step;
    }

    // What was awaited has come back already.
    private void GoOn()
    {
        EndRetry();
        _step = GoesOn;
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
    private static __Pool<FallbackFrame<T, TMachine>>?[]? s_pools;

    private TMachine _machine = default!;

    public override string __Name => FallbackName.Of(typeof(TMachine));

    internal static FallbackFrame<T, TMachine> Rent() => __Take(s_pools) ?? new FallbackFrame<T, TMachine>();

    internal void Fill(ref TMachine machine) => _machine = machine;

    public override CoStep __Resume(Scheduler __os)
    {
        var step = Enter(__os);
        if (step != CoStep.Done)
            return step;
        do _machine.MoveNext();
        while (Moves(out step));
        return step;
    }

    protected override void __Clear()
    {
        _machine = default!;
        Reset();
    }

    protected override CoFrame? __Recycle(CoFrame? rest, int thread)
    {
        __Clear();
        return __Free(ref s_pools, this, rest, thread);
    }
}
