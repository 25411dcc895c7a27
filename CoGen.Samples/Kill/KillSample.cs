namespace CoGen.Samples.Kill;

/// <summary>A task kills another; killing it again finds nobody.</summary>
internal static partial class KillSample
{
    internal static void Play()
    {
        var os = new Scheduler();
        os.Spawn(Bar());
        os.Run();
    }

    [CoTask]
    private static async CoTask Foo()
    {
        for (var i = 0; i < 5; i++)
        {
            var tid = await Sys.GetTid();
            Console.WriteLine($"I am foo, my tid is {tid}");
        }
    }

    [CoTask]
    private static async CoTask Bar()
    {
        for (var i = 0; i < 2; i++)
        {
            var tid = await Sys.GetTid();
            Console.WriteLine($"I am bar, my tid is {tid}");
        }
        var foo = await Sys.Spawn(Foo());
        Console.WriteLine($"created task {foo}");
        await Sys.Yield();
        Console.WriteLine($"killed {await Sys.Kill(foo)}");
        Console.WriteLine($"killed again {await Sys.Kill(foo)}");
    }
}
