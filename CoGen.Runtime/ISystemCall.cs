using CoGen.CompilerServices;

namespace CoGen;

/// <summary>
/// A request of a task to its scheduler, written as a struct so that it costs no allocation. Give the struct a <c>GetAwaiter()</c>
/// returning <c>new SystemCallAwaiter&lt;TCall&gt;(this)</c> and a task can <c>await</c> it.
/// </summary>
/// <example><see cref="ISystemCall{TResult}"/> shows a whole one.</example>
public interface ISystemCall
{
    /// <summary>Called on the scheduler's thread when the call is awaited.</summary>
    /// <param name="caller">The calling task.</param>
    /// <returns>
    /// <see cref="CoStep.Yield"/>: the caller goes on in a later turn, as after every call of the original;
    /// <see cref="CoStep.Wait"/>, by <see cref="SystemCaller.Park"/>: when <see cref="Scheduler.Wake(Tid)"/> wakes it;
    /// <see cref="CoStep.Done"/>: at once.
    /// </returns>
    /// <remarks>What it throws is thrown at the <c>await</c>.</remarks>
    CoStep Invoke(SystemCaller caller);
}

/// <summary>A <see cref="ISystemCall"/> that gives its caller a result.</summary>
/// <typeparam name="TResult">The result's type.</typeparam>
/// <example>
/// <code>
/// struct GetParent : ISystemCall&lt;Tid&gt;
/// {
///     private Tid _parent;
///
///     public CoStep Invoke(SystemCaller caller)
///     {
///         _parent = caller.Parent;
///         return CoStep.Yield;
///     }
///
///     public Tid GetResult() => _parent;
///
///     public SystemCallAwaiter&lt;GetParent, Tid&gt; GetAwaiter() => new(this);
/// }
/// </code>
/// </example>
public interface ISystemCall<out TResult> : ISystemCall
{
    /// <summary>The result, asked for once, when the caller goes on.</summary>
    /// <remarks>What it throws is thrown at the <c>await</c>.</remarks>
    TResult GetResult();
}

/// <summary>
/// A system call that is tried first and waited for second: <see cref="ISystemCall.Invoke"/> is called again each time its caller
/// is resumed, until it returns <see cref="CoStep.Done"/>.
/// </summary>
public interface IRetriedSystemCall : ISystemCall;
