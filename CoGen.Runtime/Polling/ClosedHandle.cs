using System.Runtime.InteropServices;

namespace CoGen.Polling;

/// <summary>What is thrown at an await whose descriptor is closed.</summary>
internal static class ClosedHandle
{
    // Another thread may close a descriptor while all tasks sleep. Nothing tells, so sleepers look from time to time.
    internal const int LongestSleep = 1000;

    internal static ObjectDisposedException Error(SafeHandle handle) => new(handle.GetType().Name, "The descriptor is closed.");

    internal static ObjectDisposedException ErrorWhileWaiting(SafeHandle handle) =>
        new(handle.GetType().Name, "The descriptor was closed while this task waited for it.");
}
