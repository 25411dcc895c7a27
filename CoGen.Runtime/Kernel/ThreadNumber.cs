using System.Runtime.CompilerServices;

namespace CoGen.Kernel;

/// <summary>A small number for each thread that ends tasks, from 1 on, by which it finds what is its own in an array.</summary>
internal static class ThreadNumber
{
    // The only static of its class: so the compiler finds it with one look.
    [ThreadStatic]
    private static int t_number;

    /// <summary>This thread's number, or 0 where it has none yet.</summary>
    internal static int Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => t_number;
    }

    /// <summary>This thread's number, which is given to it if it has none yet.</summary>
    internal static int Assigned
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => t_number is not 0 and var number ? number : Assign();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Assign() => t_number = ThreadNumberOwner.OfThisThread();
}
