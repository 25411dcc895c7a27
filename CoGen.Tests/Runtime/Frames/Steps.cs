using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Frames;

/// <summary>Things to await in a <see cref="GuardedFrame"/>, as generated code awaits them.</summary>
internal static class Steps
{
    public static CoStep Yield(Scheduler os, CoFrame frame) => Sys.Yield().Invoke(new SystemCaller(os, frame));

    public static CoStep SleepLong(Scheduler os, CoFrame frame) => Sys.Sleep(TimeSpan.FromHours(1)).Invoke(new SystemCaller(os, frame));

    public static CoStep Park(Scheduler os, CoFrame frame) => new SystemCaller(os, frame).Park();

    public static CoStep Throw(Scheduler os, CoFrame frame) => throw new InvalidDataException("bad");

    public static Func<Scheduler, CoFrame, CoStep> Kill(Func<Tid> tid, bool force = false) =>
        (os, frame) => Sys.Kill(tid(), force).Invoke(new SystemCaller(os, frame));

    public static Func<Scheduler, CoFrame, CoStep> Wait(Func<Tid> tid) =>
        (os, frame) => Sys.Wait(tid()).Invoke(new SystemCaller(os, frame));
}
