namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>System calls that users wrote: a semaphore and a channel.</summary>
public static partial class SystemCallScenarios
{
    public static void ASemaphore()
    {
        using var os = Os.New();
        var gate = new Gate(os, 2);
        for (var i = 0; i < 5; i++)
            os.Spawn(Enter(gate, i));
        os.Run();
        Log.Write($"{os.TaskCount} left");
    }

    public static void AWaiterThatIsKilled()
    {
        using var os = Os.New();
        var gate = new Gate(os, 1);
        os.Spawn(Enter(gate, 0));
        var victim = os.Spawn(Enter(gate, 1));
        os.Spawn(Enter(gate, 2));
        os.Spawn(KillIt(victim));
        os.Run();
    }

    public static void AChannel()
    {
        using var os = Os.New();
        var channel = new Channel<int>(os);
        os.Spawn(Consume(channel, "a", 3));
        os.Spawn(Consume(channel, "b", 3));
        os.Spawn(Produce(channel, 6));
        os.Run();
    }

    public static void WakingWhatIsNotParked()
    {
        using var os = Os.New();
        var sleeper = os.Spawn(Sleep());
        os.Tick();
        Log.Write(os.Wake(sleeper));
        Log.Write(os.Wake(Tid.None));
        Log.Write(os.Wake(new Tid(99)));
        os.Run();
        Log.Write(os.Wake(sleeper));
    }

    public static void OneThatThrows() => Os.Run(CatchRefused());

    [CoTask]
    private static async CoTask Enter(Gate gate, int number)
    {
        await gate.Enter();
        try
        {
            Log.Write($"{number} in");
            await Sys.Yield();
            Log.Write($"{number} out");
        }
        finally
        {
            gate.Leave();
        }
    }

    [CoTask]
    private static async CoTask KillIt(Tid victim)
    {
        var wasAlive = await Sys.Kill(victim);
        Log.Write($"killed {wasAlive}");
    }

    [CoTask]
    private static async CoTask Produce(Channel<int> channel, int count)
    {
        for (var i = 0; i < count; i++)
        {
            channel.Send(i);
            await Sys.Yield();
        }
    }

    [CoTask]
    private static async CoTask Consume(Channel<int> channel, string name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var value = await channel.Receive();
            Log.Write($"{name} {value}");
        }
    }

    [CoTask]
    private static async CoTask Sleep()
    {
        await Sys.Sleep(Os.Hour);
    }

    [CoTask]
    private static async CoTask CatchRefused()
    {
        try
        {
            await new Refused();
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.Message);
        }
        try
        {
            var result = await new RefusedLater();
            Log.Write(result);
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.Message);
        }
    }
}
