using System.Runtime.CompilerServices;
using CoGen.CompilerServices;

namespace CoGen.Kernel;

/// <summary>
/// Helps the processor to guess which frame's code comes next. It guesses the target of a virtual call from the branches taken before,
/// and tasks of several types in turn all take the same ones. With a profile the compiler adds a comparison with the commonest type,
/// which is clue enough; without one, this does: 14 to 4 ns a switch for eight types in turn.
/// </summary>
internal struct BranchHistory
{
    // A type that fewer than one frame in so many are of tells little.
    private const int Common = 16;

    // Whether the compiler has no profile: ahead of time, and where the runtime was told not to gather one.
    private static readonly bool s_isUnprofiled = IsOff("TieredPGO") || IsOff("TieredCompilation");

    private long _type;
    private int _seen;

    private static bool IsNeeded
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => !RuntimeFeature.IsDynamicCodeCompiled || s_isUnprofiled;
    }

    /// <summary>Looks for a common type, unless the one of the last round was common.</summary>
    /// <param name="ready">A round of frames.</param>
    /// <param name="round">Its number: rounds look in different places.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void BeginRound(ref readonly ReadyQueue ready, int round)
    {
        if (!IsNeeded)
            return;
        var count = ready.RoundCount;
        if (_seen * Common < count)
            _type = TypeOf(ready[(int)((uint)round % (uint)count)]);
        _seen = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Mark(CoFrame next)
    {
        // The store keeps the branch one.
        if (IsNeeded && TypeOf(next) == _type)
            _seen++;
    }

    // The address of the object's type, which stands before its fields.
    private static long TypeOf(CoFrame frame) => Unsafe.Add(ref Unsafe.As<byte, nint>(ref Unsafe.As<Fields>(frame).First), -1);

    private static bool IsOff(string setting) =>
        Environment.GetEnvironmentVariable("DOTNET_" + setting) == "0"
        || AppContext.TryGetSwitch("System.Runtime." + setting, out var isOn) && !isOn;

    private sealed class Fields
    {
        internal byte First;
    }
}
