namespace CoGen.CompilerServices;

/// <summary>CoGen's awaitables awaited where no scheduler runs the method.</summary>
internal static class OutsideTask
{
    /// <summary>Goes on at once, so that the error is thrown at the await; thrown from here, .NET's async would end the process.</summary>
    internal static void Continue(Type awaited, Action continuation)
    {
        FallbackInterrupt.Set(Error(awaited));
        continuation();
    }

    internal static InvalidOperationException Error(Type awaited) =>
        new($"{awaited.Name} can be awaited only in a [CoTask] method. From other async code, await scheduler.RunAsync(task).");
}
