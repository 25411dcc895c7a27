using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CoGen.Kernel;

/// <summary>Asks the processor for memory that is needed soon. What tasks go on together may lie anywhere; of 100,000 little is in a cache.</summary>
internal static unsafe class Cache
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Prefetch<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    /// <summary>What a reference leads to. The collector may move it meanwhile, which does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void PrefetchObject<T>(ref T? reference, int at = 0)
        where T : class
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(*(byte**)Unsafe.AsPointer(ref reference) + at);
    }
}
