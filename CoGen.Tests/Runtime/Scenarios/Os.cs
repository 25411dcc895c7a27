namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>What most scenarios begin with.</summary>
internal static class Os
{
    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static Scheduler New(Action<Tid, Exception>? onFailure = null) =>
        new(new SchedulerOptions { Time = new VirtualTime(), OnFailure = onFailure });

    public static void Run(params CoTask[] tasks)
    {
        using var os = New();
        foreach (var task in tasks)
            os.Spawn(task);
        os.Run();
        Log.Write($"{os.TaskCount} left");
    }
}
