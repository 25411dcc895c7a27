using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CoGen.CompilerServices;

/// <summary>A <see cref="CoFrame"/> whose method returns a value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CoFrame<T> : CoFrame
{
    /// <summary>What the method returned; set before its last step says <see cref="CoStep.Done"/>.</summary>
    protected internal T __result = default!;

    /// <summary>For generated code: the method returns a value.</summary>
    protected CoStep __Return(T value)
    {
        __result = value;
        return CoStep.Done;
    }

    /// <summary>For generated code: the call has returned this value. Its frame stays with the caller, for the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public new T __End()
    {
        var result = __result;
        Rest();
        return result;
    }

    internal override void CompleteHandle(CoHandleBase handle)
    {
        // A task without result that fell back also runs in a CoFrame<T>.
        if (handle is CoHandle<T> typed)
            typed.Result = __result;
        handle.Complete();
    }
}
