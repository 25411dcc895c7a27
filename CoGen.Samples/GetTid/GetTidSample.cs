namespace CoGen.Samples.GetTid;

/// <summary>The first system call: a question to the scheduler, answered on the task's next turn.</summary>
internal static partial class GetTidSample
{
    internal static void Play()
    {
        var os = new Scheduler();
        os.Spawn(Work("doing the laundry", times: 5));
        os.Spawn(Work("cooking", times: 10));
        os.Run();
    }

    [CoTask]
    private static async CoTask Work(string what, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var tid = await Sys.GetTid();
            Console.WriteLine($"I am {what}, my tid is {tid}");
        }
    }
}
