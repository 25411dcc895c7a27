using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CoGen.CompilerServices;

/// <summary>
/// The frame of a method that was not rewritten: it drives the ordinary compiler's state machine by the protocol of the rewritten
/// ones. A kill, which those leave by <c>return</c>, is here an exception thrown at the await.
/// </summary>
/// <typeparam name="T">The method's result.</typeparam>
internal abstract class FallbackFrame<T> : CoFrame<T>
{
    // The kill is thrown at the await where it finds the frame and, if swallowed, at the next one; then the frame is left behind.
    private const int MostKills = 2;

    private Scheduler? _os;
    private IRetry? _retry;
    private Exception? _failure;
    private CoStep _step;
    private bool _goOn;
    private bool _atForeign;
    private byte _kills;

    /// <summary>Lets the compiler's machine run to its next await or its end.</summary>
    protected abstract void MoveNext();

    public sealed override CoStep __Resume(Scheduler __os)
    {
        if (_os != __os)
            _os = __os;
        if (__state < 0 && !TakeInterrupt(__os, out var step))
            return step;
        if (_retry is not null && !Retry(__os))
            return _step;
        do
        {
            _goOn = false;
            MoveNext();
        } while (_goOn);
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
        if (_kills > 0 && KillAgain())
            return;
        // For a struct awaiter the test is decided, and the box elided, when this method is compiled for it.
        if (awaiter is IFallbackAwaiter)
        {
            try
            {
                _step = ((IFallbackAwaiter)awaiter).Begin(_os!, this);
                if (_step == CoStep.Done)
                    _goOn = true;
                else
                    _retry = ((IFallbackAwaiter)awaiter).Retry;
            }
            catch (Exception exception)
            {
                // Thrown from here it would reach the machine before the await does.
                FallbackInterrupt.Set(exception);
                _goOn = true;
            }
        }
        else
        {
            _step = __Await(_os!, ref awaiter);
            _atForeign = true;
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
        _retry = null;
        if (os.TakeInterrupt(this) is { } thrown)
            FallbackInterrupt.Set(thrown);
        else
        {
            _kills = 1;
            FallbackInterrupt.Set(new TaskKilledException(os.TidOf(this)));
        }
        return true;
    }

    private bool KillAgain()
    {
        _kills++;
        if (_kills <= MostKills)
        {
            FallbackInterrupt.Set(new TaskKilledException(_os!.TidOf(this)));
            _goOn = true;
        }
        else
            _step = CoStep.Done;
        return true;
    }

    private bool Retry(Scheduler os)
    {
        try
        {
            _step = _retry!.Again(os, this);
        }
        catch (Exception exception)
        {
            FallbackInterrupt.Set(exception);
            _step = CoStep.Done;
        }
        if (_step != CoStep.Done)
            return false;
        _retry = null;
        return true;
    }

    private void ThrowFailure()
    {
        var failure = _failure!;
        _failure = null;
        ExceptionDispatchInfo.Throw(failure);
    }
}

/// <summary>A <see cref="FallbackFrame{T}"/> with the machine it drives.</summary>
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

    protected override void MoveNext() => _machine.MoveNext();

    protected override void __Recycle()
    {
        _machine = default!;
        Reset();
        if (__Free(t_free))
            t_free = this;
    }
}
