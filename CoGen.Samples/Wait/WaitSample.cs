namespace CoGen.Samples.Wait;

/// <summary>A task waits until another has ended; waiting again finds nobody to wait for.</summary>
internal static partial class WaitSample
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
        var foo = await Sys.Spawn(Foo());
        Console.WriteLine($"created task {foo}");
        await Sys.Yield();
        Console.WriteLine($"waited {await Sys.Wait(foo)}");
        Console.WriteLine($"waited again {await Sys.Wait(foo)}");
        Console.WriteLine("stop bar");
    }
}
