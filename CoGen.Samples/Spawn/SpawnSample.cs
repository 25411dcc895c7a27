namespace CoGen.Samples.Spawn;

/// <summary>A task makes another, which runs beside it.</summary>
internal static partial class SpawnSample
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
            Console.WriteLine($"I am foo, my tid is {await Sys.GetTid()}");
    }

    [CoTask]
    private static async CoTask Bar()
    {
        for (var i = 0; i < 10; i++)
            Console.WriteLine($"I am bar, my tid is {await Sys.GetTid()}");
        var foo = await Sys.Spawn(Foo());
        Console.WriteLine($"created task {foo}");
    }
}
