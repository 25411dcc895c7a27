namespace CoGen.CompilerServices;

/// <summary>The error of awaiting CoGen's awaitables where no scheduler runs the method.</summary>
internal static class OutsideTask
{
    internal static InvalidOperationException Error(Type awaited) =>
        new($"{awaited.Name} can be awaited only in a [CoTask] method. From other async code, await scheduler.RunAsync(task).");
}
