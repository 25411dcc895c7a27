using System.Runtime.CompilerServices;
using System.Threading;

namespace CoGen.Tests.Runtime.Scenarios;

/// <summary>.NET's awaitables in tasks.</summary>
public static partial class ForeignScenarios
{
    public static void TasksAndValueTasks() => Os.Run(AwaitEach());

    public static void StaysOnItsThread() => Os.Run(HopAround(Environment.CurrentManagedThreadId));

    public static void CompletedByAnotherTask()
    {
        var source = new TaskCompletionSource<string>();
        Os.Run(Await(source.Task), Complete(source));
    }

    public static void Failing() => Os.Run(CatchForeign());

    public static void AnAwaiterThatThrows() => Os.Run(AwaitBroken());

    public static void AnAwaiterThatCallsBackAtOnce() => Os.Run(AwaitAtOnce());

    public static void YieldingAsATask()
    {
        using var os = Os.New();
        os.Spawn(CountTurns("a"));
        os.Spawn(CountTurns("b"));
        // All of it in the scheduler's own rounds, none of which waits for anything.
        while (os.Tick())
            Log.Write("round");
    }

    public static void AContinuationAfterAKillIsDropped()
    {
        var late = new Late();
        using var os = Os.New();
        var first = os.Spawn(Await(late));
        os.Tick();
        os.Kill(first, force: true);
        var second = os.Spawn(Await(new Late()));
        os.Tick();
        // Had they been mixed up, this would wake the second task, which has the first one's slot.
        late.CallBack();
        os.Tick();
        Log.Write(os.Tasks[0].WaitsFor);
        os.Kill(second, force: true);
    }

    [CoTask]
    private static async CoTask AwaitEach()
    {
        await Task.CompletedTask;
        var one = await Task.FromResult(1);
        var two = await new ValueTask<int>(2);
        var three = await Task.Run(() => 3);
        await Task.Yield();
        await Task.Delay(1).ConfigureAwait(false);
        Log.Write($"{one} {two} {three}");
    }

    [CoTask]
    private static async CoTask CountTurns(string name)
    {
        for (var i = 0; i < 2; i++)
        {
            Log.Write($"{name}{i}");
            await Task.Yield();
        }
    }

    [CoTask]
    private static async CoTask HopAround(int thread)
    {
        await Task.Delay(1).ConfigureAwait(false);
        Log.Write(Environment.CurrentManagedThreadId == thread);
        await Task.Run(() => { });
        Log.Write(Environment.CurrentManagedThreadId == thread);
    }

    [CoTask]
    private static async CoTask Await(Task<string> task)
    {
        Log.Write("awaits");
        var value = await task;
        Log.Write(value);
    }

    [CoTask]
    private static async CoTask Complete(TaskCompletionSource<string> source)
    {
        await Sys.Yield();
        source.SetResult("value");
        Log.Write("completed");
    }

    [CoTask]
    private static async CoTask CatchForeign()
    {
        try
        {
            await Task.Run(() => throw new InvalidDataException("from a thread"));
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.Message);
        }
    }

    [CoTask]
    private static async CoTask Await(Late late)
    {
        await late;
        Log.Write("never");
    }

    [CoTask]
    private static async CoTask AwaitBroken()
    {
        try
        {
            await new Broken();
        }
        catch (InvalidDataException e)
        {
            Log.Write(e.Message);
        }
        await Sys.Yield();
        Log.Write("goes on");
    }

    [CoTask]
    private static async CoTask AwaitAtOnce()
    {
        for (var i = 0; i < 3; i++)
        {
            var turn = await new AtOnce(i);
            Log.Write($"turn {turn}");
        }
    }

    /// <summary>Calls back when told.</summary>
    private sealed class Late : INotifyCompletion
    {
        private Action? _continuation;

        public bool IsCompleted => false;

        public Late GetAwaiter() => this;

        public void OnCompleted(Action continuation) => _continuation = continuation;

        public void GetResult() { }

        public void CallBack() => _continuation!();
    }

    private sealed class Broken : INotifyCompletion
    {
        public bool IsCompleted => false;

        public Broken GetAwaiter() => this;

        public void OnCompleted(Action continuation) => throw new InvalidDataException("no continuation");

        public void GetResult() { }
    }

    private sealed class AtOnce(int value) : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;

        public AtOnce GetAwaiter() => this;

        public void OnCompleted(Action continuation) => continuation();

        public void UnsafeOnCompleted(Action continuation) => continuation();

        public int GetResult() => value;
    }
}
