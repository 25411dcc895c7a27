using System.Runtime.CompilerServices;
using CoGen.Kernel;

namespace CoGen.CompilerServices;

// Frames of ended tasks are used again: each type of frame has a pool on each thread that ends such tasks. The pools stand in an array by
// the thread's number, which the scheduler knows: a thread-static field costs more to find than the rest of a frame's end.
public abstract partial class CoFrame
{
    private const int PoolCapacity = 16384;

    /// <summary>For generated code: takes a frame from this thread's pool.</summary>
    /// <returns>Null where there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static TFrame? __Take<TFrame>(__Pool<TFrame>?[]? pools)
        where TFrame : CoFrame
    {
        var thread = ThreadNumber.Current;
        return pools is not null && (uint)thread < (uint)pools.Length && pools[thread] is { } pool ? pool.Take() : null;
    }

    /// <summary>For generated code: puts the frame into the pool of the thread of that number, unless the pool is full.</summary>
    /// <returns>The rest, as given.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static CoFrame? __Free<TFrame>(ref __Pool<TFrame>?[]? pools, TFrame frame, CoFrame? rest, int thread)
        where TFrame : CoFrame
    {
        var existing = pools;
        if (existing is null || (uint)thread >= (uint)existing.Length || existing[thread] is not { } pool)
            pool = __Pool<TFrame>.Make(ref pools, thread);
        pool.Add(frame);
        return rest;
    }

    /// <summary>For generated code: the free frames of one type on one thread.</summary>
    /// <typeparam name="TFrame">The type.</typeparam>
    protected sealed class __Pool<TFrame>
        where TFrame : CoFrame
    {
        private static readonly Lock s_making = new();

        private TFrame?[] _frames = new TFrame?[8];
        private int _count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal TFrame? Take()
        {
            var last = _count - 1;
            var frames = _frames;
            if ((uint)last >= (uint)frames.Length)
                return null;
            _count = last;
            var frame = frames[last];
            frames[last] = null;
            return frame;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(TFrame frame)
        {
            var frames = _frames;
            var count = _count;
            if ((uint)count >= (uint)frames.Length)
            {
                if (count == PoolCapacity)
                    return;
                frames = Extend();
            }
            frames[count] = frame;
            _count = count + 1;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private TFrame?[] Extend()
        {
            Array.Resize(ref _frames, _frames.Length * 2);
            return _frames;
        }

        // Threads may do so at the same time, and others read the array meanwhile, each its own element.
        [MethodImpl(MethodImplOptions.NoInlining)]
        internal static __Pool<TFrame> Make(ref __Pool<TFrame>?[]? pools, int thread)
        {
            lock (s_making)
            {
                var existing = pools ?? [];
                if (thread >= existing.Length)
                    Array.Resize(ref existing, Math.Max(4, thread * 2));
                var pool = existing[thread] ??= new();
                Volatile.Write(ref pools, existing);
                return pool;
            }
        }
    }
}
