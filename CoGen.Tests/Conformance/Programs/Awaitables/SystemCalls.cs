// C# 5. Every system call without sockets, with and without results; user-defined calls; a retried call; calls kept in variables.
// No kill: several tasks
namespace Conformance.Awaitables.SystemCalls;

struct Countdown(int n) : ISystemCall<string>, IRetriedSystemCall
{
    private int _left = n;

    public CoStep Invoke(SystemCaller caller)
    {
        Log($"invoke {_left}");
        return _left-- > 0 ? CoStep.Yield : CoStep.Done;
    }

    public string GetResult() => $"left {_left}";

    public SystemCallAwaiter<Countdown, string> GetAwaiter() => new(this);
}

class ClassCall : ISystemCall<int>
{
    private int _calls;

    public CoStep Invoke(SystemCaller caller)
    {
        _calls++;
        return CoStep.Done;
    }

    public int GetResult() => _calls;

    public SystemCallAwaiter<ClassCall, int> GetAwaiter() => new(this);
}

struct Refused : ISystemCall
{
    public CoStep Invoke(SystemCaller caller) => throw new TestException("refused");

    public SystemCallAwaiter<Refused> GetAwaiter() => new(this);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await Sys.Yield();
        var tid = await Sys.GetTid();
        Log(tid == await Sys.GetTid());
        var child = await Sys.Spawn(Child(1));
        Log(await Sys.Wait(child));
        var handle = await Sys.Start(Result());
        Log(await handle);
        Log(await Sys.Kill(child) || await Sys.Kill(child, force: true));
        await Sys.Sleep(TimeSpan.FromMilliseconds(5));
        Log(await new Countdown(3));
        var call = new ClassCall();
        Log(await call + await call);
        var yield = Sys.Yield();
        await yield;
        await yield;
        try
        {
            await new Refused();
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        for (var i = 0; i < 2; i++)
            Log(await new Countdown(i));
        var never = await Sys.Spawn(Child(2));
        Log(await Sys.Kill(never));
        try
        {
            await Sys.Wait(tid);
        }
        catch (DeadlockException)
        {
            Log("waiting for oneself");
        }
    }

    [CoTask]
    static async CoTask Child(int n)
    {
        Log($"child {n}");
        await Pause(n);
        Log($"child {n} ends");
    }

    [CoTask]
    static async CoTask<string> Result()
    {
        await Pause(5);
        return "result";
    }
}
