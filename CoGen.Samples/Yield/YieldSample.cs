namespace CoGen.Samples.Yield;

/// <summary>Cooking and the laundry: two tasks on one thread, each letting the other go on.</summary>
internal static partial class YieldSample
{
    internal static void Play()
    {
        var os = new Scheduler();
        os.Spawn(Cook());
        os.Spawn(DoLaundry());
        os.Run();
    }

    [CoTask]
    private static async CoTask Cook()
    {
        for (var i = 0; i < 10; i++)
        {
            await Sys.Yield();
            Console.WriteLine("I am cooking");
        }
    }

    [CoTask]
    private static async CoTask DoLaundry()
    {
        for (var i = 0; i < 5; i++)
        {
            await Sys.Yield();
            Console.WriteLine("I am doing the laundry");
        }
    }
}
