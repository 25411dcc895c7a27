using CoGen.Tests.Runtime.Frames;
using CoGen.Tests.Runtime.Scenarios;

namespace CoGen.Tests.Runtime;

public sealed class ProcessTableTest : IDisposable
{
    private readonly Scheduler _os = new(new SchedulerOptions { Time = new VirtualTime() });

    public void Dispose() => _os.Dispose();

    private string[] Lines => [.. _os.Tasks.Select(task => task.ToString())];

    [Fact]
    public void ListsWhatEachTaskIsAndWaitsFor()
    {
        _os.Spawn(Parent());
        _os.Spawn(WaitFor(new Tid(1)));
        _os.Spawn(Foreign(new TaskCompletionSource().Task));
        Assert.Equal(
            [
                "1 ProcessTableTest.Parent, ready, at ProcessTableTest.Parent",
                "2 ProcessTableTest.WaitFor, ready, at ProcessTableTest.WaitFor",
                "3 ProcessTableTest.Foreign, ready, at ProcessTableTest.Foreign",
            ],
            Lines
        );
        for (var i = 0; i < 3; i++)
            _os.Tick();
        Assert.Equal(
            [
                "1 ProcessTableTest.Parent, waiting for a system call, at ProcessTableTest.Inner",
                "2 ProcessTableTest.WaitFor, waiting for task 1, at ProcessTableTest.WaitFor",
                "3 ProcessTableTest.Foreign, waiting for a .NET awaitable, at ProcessTableTest.Foreign",
                "4 ProcessTableTest.Sleep, parent 1, waiting for a timer, at ProcessTableTest.Sleep",
            ],
            Lines
        );
        Assert.Equal([WaitReason.SystemCall, WaitReason.Task, WaitReason.Foreign, WaitReason.Timer], _os.Tasks.Select(task => task.Reason));
        _os.Kill(new Tid(3), force: true);
    }

    [Fact]
    public void AShellReadsItFromWithinATask()
    {
        IReadOnlyList<TaskInfo> seen = [];
        _os.Run(Look());
        var self = Assert.Single(seen);
        Assert.Equal((TaskState.Running, "", WaitReason.None), (self.State, self.WaitsFor, self.Reason));

        async CoTask Look()
        {
            await Sys.Yield();
            seen = _os.Tasks;
        }
    }

    [Fact]
    public void OfARunningTaskTheFrameThatRunsIsShown()
    {
        var seen = new List<string>();
        _os.Run(Caller(seen));
        Assert.Equal(
            [
                "1 ProcessTableTest.Caller, running, at ProcessTableTest.Callee",
                "1 ProcessTableTest.Caller, running, at ProcessTableTest.Caller",
            ],
            seen
        );
    }

    [CoTask]
    private async CoTask Caller(List<string> seen)
    {
        await Callee(seen);
        seen.AddRange(Lines);
    }

    [CoTask]
    private async CoTask Callee(List<string> seen)
    {
        await Sys.Yield();
        seen.AddRange(Lines);
    }

    [Fact]
    public void AKilledTaskIsClosingUntilItsCleanupIsOver()
    {
        var trace = new List<string>();
        var frame = new GuardedFrame("victim", trace) { Begin = Steps.Park, Cleanup = Steps.SleepLong };
        var tid = _os.Spawn(frame.ToTask());
        _os.Tick();
        _os.Kill(tid);
        Assert.Equal(["1 Test.victim, closing, waiting for a timer, at Test.victim"], Lines);
        _os.Run();
        Assert.Empty(Lines);
    }

    [Fact]
    public void NamesTasksMadeFromLambdasAndLocalFunctions()
    {
        Func<CoTask> lambda = async () => await Sys.Yield();
        _os.Spawn(lambda());
        _os.Spawn(Local());
        Assert.All(_os.Tasks, task => Assert.StartsWith("ProcessTableTest.", task.Name, StringComparison.Ordinal));
        Assert.Equal("ProcessTableTest.Local", _os.Tasks[1].Name);
        _os.Run();

        static async CoTask Local() => await Sys.Yield();
    }

    [Fact]
    public void TidsCountUpAndAreOrdered()
    {
        var first = _os.Spawn(Sleep());
        _os.Run();
        var second = _os.Spawn(Sleep());
        Assert.True(first < second && second > first && first <= second && second >= first && first != second);
        Assert.Equal(new Tid(2), second);
        Assert.Equal("2", second.ToString());
        Assert.Equal([first, second], new[] { second, first }.Order());
        _os.Run();
    }

    private static async CoTask Parent()
    {
        await Sys.Spawn(Sleep());
        await Inner();
    }

    private static async CoTask Inner() => await new Park();

    private static async CoTask Sleep() => await Sys.Sleep(TimeSpan.FromHours(1));

    private static async CoTask WaitFor(Tid tid) => await Sys.Wait(tid);

    private static async CoTask Foreign(Task task) => await task;
}
