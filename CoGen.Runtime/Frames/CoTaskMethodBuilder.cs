using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>
/// Lets the ordinary compiler build a frame: what runs where a call was not redirected to the rewritten method. Cold: the machine is
/// stored and nothing runs.
/// </summary>
/// <typeparam name="T">The method's result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CoTaskMethodBuilder<T>
{
    private FallbackFrame<T> _frame;

    /// <summary>The task, to be returned to the caller.</summary>
    public readonly CoTask<T> Task => new(_frame);

    internal readonly FallbackFrame<T> Frame => _frame;

    /// <summary>A builder for one call.</summary>
    public static CoTaskMethodBuilder<T> Create() => default;

    /// <summary>Stores the machine in a frame.</summary>
    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine
    {
        var frame = FallbackFrame<T, TMachine>.Rent();
        // The machine holds this builder: it must know its frame before it is copied there.
        _frame = frame;
        frame.Fill(ref machine);
    }

    /// <summary>Not used: machines are never boxed.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine machine) { }

    /// <summary>The method returned.</summary>
    public readonly void SetResult(T result) => _frame.SetResult(result);

    /// <summary>The method threw.</summary>
    public readonly void SetException(Exception exception) => _frame.SetException(exception);

    /// <summary>The method suspends.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine => _frame.Await(ref awaiter);

    /// <summary>The method suspends.</summary>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine => _frame.Await(ref awaiter);
}

/// <summary>A <see cref="CoTaskMethodBuilder{T}"/> for methods without a result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CoTaskMethodBuilder
{
    private CoTaskMethodBuilder<VoidResult> _builder;

    /// <summary>The task, to be returned to the caller.</summary>
    public readonly CoTask Task => new(_builder.Frame);

    /// <summary>A builder for one call.</summary>
    public static CoTaskMethodBuilder Create() => default;

    /// <summary>Stores the machine in a frame.</summary>
    public void Start<TMachine>(ref TMachine machine)
        where TMachine : IAsyncStateMachine => _builder.Start(ref machine);

    /// <summary>Not used: machines are never boxed.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine machine) { }

    /// <summary>The method returned.</summary>
    public readonly void SetResult() => _builder.SetResult(default);

    /// <summary>The method threw.</summary>
    public readonly void SetException(Exception exception) => _builder.SetException(exception);

    /// <summary>The method suspends.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : INotifyCompletion
        where TMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref machine);

    /// <summary>The method suspends.</summary>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TMachine>(ref TAwaiter awaiter, ref TMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref machine);
}

/// <summary>The result of a method that returns none.</summary>
internal readonly struct VoidResult;
