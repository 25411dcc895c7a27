using CoGen.CompilerServices;
using CoGen.Tests.Runtime.Frames;

namespace CoGen.Tests.Runtime;

/// <summary>The protocol between the scheduler and rewritten frames, kills: on frames written by hand.</summary>
public sealed class FrameKillTest : IDisposable
{
    private readonly Scheduler _os = new(new SchedulerOptions { Time = new VirtualTime() });
    private readonly List<string> _trace = [];

    public void Dispose() => _os.Dispose();

    private string Trace => string.Join(", ", _trace);

    private GuardedFrame Frame(
        string name,
        Func<Scheduler, CoFrame, CoStep>? begin = null,
        Func<Scheduler, CoFrame, CoStep>? cleanup = null
    ) => new(name, _trace) { Begin = begin, Cleanup = cleanup };

    private Tid Spawn(GuardedFrame frame) => _os.Spawn(frame.ToTask());

    private void SpawnKiller(Tid victim, bool force = false) => Spawn(Frame("killer", Steps.Kill(() => victim, force)));

    [Fact]
    public void EveryFrameClosesFromTheInnermostAndNoCatchSeesIt()
    {
        var inner = Frame("inner", Steps.SleepLong);
        var middle = GuardedFrame.Calling("middle", _trace, inner.ToTask());
        var outer = GuardedFrame.Calling("outer", _trace, middle.ToTask());
        SpawnKiller(Spawn(outer));
        _os.Run();
        Assert.Equal(
            "outer in, middle in, inner in, killer in, "
                + "inner closes, inner closed, middle closes, middle closed, outer closes, outer closed, "
                + "killer on, killer closes, killer closed, killer done",
            Trace
        );
        Assert.Equal([1, 1, 1], [inner.Recycled, middle.Recycled, outer.Recycled]);
    }

    [Fact]
    public void AReadyTaskIsClosedInTheCallAndItsTurnPassesByUnseen()
    {
        var victim = Frame("victim", Steps.Yield);
        SpawnKiller(Spawn(victim));
        _os.Run();
        Assert.Equal("victim in, killer in, victim closes, victim closed, killer on, killer closes, killer closed, killer done", Trace);
        Assert.Equal(1, victim.Recycled);
    }

    [Fact]
    public void AKilledFrameThatIsQueuedIsNotRecycledBeforeItsTurn()
    {
        var victim = Frame("victim", Steps.Yield);
        var tid = Spawn(victim);
        Assert.True(_os.Tick());
        Assert.True(_os.Kill(tid));
        Assert.Equal(0, victim.Recycled);
        Assert.Equal(0, _os.TaskCount);
        _os.Run();
        Assert.Equal(1, victim.Recycled);
    }

    [Fact]
    public void TasksThatOnlyYieldedAreFoundAlsoAmongTheDead()
    {
        var frames = Enumerable.Range(0, 5).Select(i => Frame($"{i}", Steps.Yield)).ToArray();
        var tids = Array.ConvertAll(frames, Spawn);
        Assert.True(_os.Tick());
        _trace.Clear();
        Assert.True(_os.Kill(tids[1]));
        Assert.True(_os.Kill(tids[3]));
        var late = Spawn(Frame("late", Steps.Yield));
        Assert.True(_os.Kill(late));
        Assert.True(_os.Kill(tids[0]));
        Assert.Equal("1 closes, 1 closed, 3 closes, 3 closed, 0 closes, 0 closed", Trace);
        Assert.Equal([tids[2], tids[4]], _os.Tasks.Select(task => task.Tid));
        _os.Run();
        Assert.All(frames, frame => Assert.Equal(1, frame.Recycled));
    }

    [Fact]
    public void AnUnstartedTaskNeverRuns()
    {
        var victim = Frame("victim");
        Assert.True(_os.Kill(Spawn(victim)));
        _os.Run();
        Assert.Equal("", Trace);
        Assert.Equal(1, victim.Recycled);
    }

    [Fact]
    public void ATaskKillsItselfFromWithinACall()
    {
        Tid self = default;
        var inner = Frame("inner", Steps.Kill(() => self));
        self = Spawn(GuardedFrame.Calling("outer", _trace, inner.ToTask()));
        _os.Run();
        Assert.Equal("outer in, inner in, inner closes, inner closed, outer closes, outer closed", Trace);
    }

    [Fact]
    public void AnAwaitInCleanupGoesOnInItsOwnTurns()
    {
        var victim = Spawn(Frame("victim", Steps.SleepLong, Steps.Yield));
        SpawnKiller(victim);
        Spawn(Frame("waiter", Steps.Wait(() => victim)));
        _os.Run();
        Assert.Equal(
            "victim in, killer in, victim closes, waiter in, victim closed, killer on, killer closes, killer closed, killer done, "
                + "waiter on, waiter closes, waiter closed, waiter done",
            Trace
        );
    }

    [Fact]
    public void ASecondKillChangesNothing()
    {
        var victim = Spawn(Frame("victim", Steps.SleepLong, Steps.Yield));
        _os.Tick();
        Assert.True(_os.Kill(victim));
        Assert.True(_os.Kill(victim));
        Assert.Equal(TaskState.Closing, Assert.Single(_os.Tasks).State);
        _os.Run();
        Assert.Equal("victim in, victim closes, victim closed", Trace);
        Assert.False(_os.Kill(victim));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AForcedKillAbandonsTheCleanup(bool cleanupIsReady)
    {
        var victim = Spawn(Frame("victim", Steps.SleepLong, cleanupIsReady ? Steps.Yield : Steps.Park));
        Spawn(Frame("waiter", Steps.Wait(() => victim)));
        _os.Tick();
        _os.Kill(victim);
        Assert.True(_os.Kill(victim, force: true));
        _os.Run();
        Assert.Equal("victim in, waiter in, victim closes, waiter on, waiter closes, waiter closed, waiter done", Trace);
    }

    [Fact]
    public void AForcedFirstKillRunsTheCleanupUpToItsFirstAwait()
    {
        SpawnKiller(Spawn(Frame("victim", Steps.SleepLong, Steps.Park)), force: true);
        _os.Run();
        Assert.Equal("victim in, killer in, victim closes, killer on, killer closes, killer closed, killer done", Trace);
    }

    [Fact]
    public void WhatACleanupCallsEndsLikeAnyOtherCall()
    {
        var flush = Frame("flush", Steps.Yield, Steps.Yield).ToTask();
        var victim = new GuardedFrame("victim", _trace)
        {
            Begin = Steps.SleepLong,
            Cleanup = (os, me) => flush.__Start(os, me),
            EndCleanup = () => flush.__End(),
        };
        var outer = GuardedFrame.Calling("outer", _trace, victim.ToTask());
        var tid = Spawn(outer);
        _os.Tick();
        _os.Kill(tid);
        _os.Run();
        Assert.Equal(
            "outer in, victim in, victim closes, flush in, flush on, flush closes, flush closed, flush done, victim closed, "
                + "outer closes, outer closed",
            Trace
        );
    }

    [Fact]
    public void WhatACleanupThrowsIsTheTasksFailureAndTheOuterFramesStillClose()
    {
        var outer = GuardedFrame.Calling("outer", _trace, Frame("inner", Steps.SleepLong, Steps.Throw).ToTask());
        var handle = _os.Start(outer.ToTask());
        _os.Tick();
        Assert.True(_os.Kill(handle.Tid));
        Assert.True(handle.IsCompleted);
        Assert.Equal("outer in, inner in, inner closes, outer closes, outer closed", Trace);
        Assert.Equal("bad", Assert.Throws<InvalidDataException>(_os.Run).Message);
    }

    [Fact]
    public void AHandleCompletesOnlyWhenTheWholeCleanupIsOver()
    {
        var outer = new GuardedFrame("outer", _trace)
        {
            Begin = (os, me) => Frame("inner", Steps.SleepLong, Steps.Throw).ToTask().__Start(os, me),
            Cleanup = Steps.Yield,
        };
        var handle = _os.Start(outer.ToTask());
        _os.Tick();
        _os.Kill(handle.Tid);
        Assert.False(handle.IsCompleted);
        Assert.Throws<InvalidDataException>(_os.Run);
        Assert.True(handle.IsCompleted);
        Assert.IsType<InvalidDataException>(handle.Failure);
    }

    [Fact]
    public void ACleanupThatWaitsAfterItsFrameWasReadyLeavesTheReadyQueue()
    {
        var victim = Spawn(Frame("victim", Steps.Yield, Steps.SleepLong));
        SpawnKiller(victim);
        _os.Run();
        Assert.Equal("victim in, killer in, victim closes, killer on, killer closes, killer closed, killer done, victim closed", Trace);
    }

    [Fact]
    public void AKillWithinACleanupWaitsForTheEndOfTheRound()
    {
        var second = Spawn(Frame("second", Steps.Park));
        var first = Spawn(Frame("first", Steps.Park, Steps.Kill(() => second)));
        SpawnKiller(first);
        _os.Run();
        Assert.Equal(
            "second in, first in, killer in, first closes, second closes, second closed, first closed, "
                + "killer on, killer closes, killer closed, killer done",
            Trace
        );
    }

    [Fact]
    public void ATaskKilledByWhatItsVictimCleansUpStillEnds()
    {
        Tid killer = default;
        var victim = Spawn(Frame("victim", Steps.Park, Steps.Kill(() => killer)));
        killer = Spawn(Frame("killer", Steps.Kill(() => victim)));
        _os.Run();
        Assert.Equal("victim in, killer in, victim closes, killer closes, killer closed, victim closed", Trace);
    }

    [Fact]
    public void DeepChainsCloseWithoutRecursion()
    {
        const int depth = 10_000;
        var task = Frame("bottom", Steps.Park).ToTask();
        for (var i = 0; i < depth; i++)
            task = GuardedFrame.Calling("frame", _trace, task).ToTask();
        var tid = _os.Spawn(task);
        _os.Tick();
        _os.Kill(tid);
        Assert.Equal(depth + 1, _trace.Count(line => line.EndsWith(" closed", StringComparison.Ordinal)));
        Assert.DoesNotContain(_trace, line => line.Contains("caught", StringComparison.Ordinal));
        Assert.Equal(0, _os.TaskCount);
    }
}
