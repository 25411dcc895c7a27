using CoGen.Tests.Runtime.Frames;

namespace CoGen.Tests.Runtime;

/// <summary>The protocol between the scheduler and rewritten frames, calls and exceptions: on frames written by hand.</summary>
public sealed class FrameProtocolTest : IDisposable
{
    private readonly Scheduler _os = new(new SchedulerOptions { Time = new VirtualTime() });
    private readonly List<string> _trace = [];

    public void Dispose() => _os.Dispose();

    private string Trace => string.Join(", ", _trace);

    [Fact]
    public void AnExceptionIsThrownInAtTheCallersAwait()
    {
        var bottom = new ThrowingFrame(afterYield: true);
        _os.Spawn(GuardedFrame.Calling("caller", _trace, bottom.ToTask()).ToTask());
        _os.Run();
        Assert.Equal("caller in, caller caught bad, caller closes, caller closed, caller done", Trace);
        Assert.Equal(1, bottom.Recycled);
    }

    [Fact]
    public void AnExceptionOfTheFirstStepComesThroughTheCall()
    {
        _os.Spawn(GuardedFrame.Calling("caller", _trace, new ThrowingFrame(afterYield: false).ToTask()).ToTask());
        _os.Run();
        Assert.Equal("caller in, caller caught bad, caller closes, caller closed, caller done", Trace);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    public void CallsPastTheDepthLimitReturnInTheSameOrder(int depth)
    {
        var task = new GuardedFrame("f0", _trace) { Begin = Steps.Yield }.ToTask();
        for (var i = 1; i <= depth; i++)
            task = GuardedFrame.Calling($"f{i}", _trace, task).ToTask();
        _os.Spawn(task);
        _os.Run();
        Assert.Equal(Enumerable.Range(0, depth + 1).Reverse().Select(i => $"f{i} in"), _trace.Take(depth + 1));
        Assert.Equal(
            Enumerable.Range(0, depth + 1).Select(i => $"f{i} done"),
            _trace.Where(line => line.EndsWith(" done", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void AFrameUsedAgainIsAnotherTask()
    {
        var frame = new GuardedFrame("frame", _trace) { Begin = Steps.Yield };
        var first = frame.ToTask();
        _os.Run(first);
        Assert.Equal(1, frame.Recycled);
        var second = frame.ToTask();
        // The stale token must not start what the second one stands for.
        Assert.Throws<InvalidOperationException>(() => _os.Spawn(first));
        _os.Run(second);
        Assert.Throws<InvalidOperationException>(() => _os.Spawn(second));
        Assert.Equal(2, frame.Recycled);
    }

    [Fact]
    public void AWakeOfAnEndedTaskReachesNoOtherInItsSlot()
    {
        var first = _os.Spawn(new GuardedFrame("first", _trace) { Begin = Steps.Park }.ToTask());
        _os.Tick();
        _os.Kill(first);
        var second = _os.Spawn(new GuardedFrame("second", _trace) { Begin = Steps.Park }.ToTask());
        _os.Tick();
        Assert.False(_os.Wake(first));
        Assert.False(_os.Kill(first));
        Assert.True(_os.Wake(second));
        Assert.False(_os.Wake(second));
        _os.Run();
        Assert.EndsWith("second done", Trace, StringComparison.Ordinal);
    }

    [Fact]
    public void AKilledTasksTimerWakesNobody()
    {
        var first = _os.Spawn(new GuardedFrame("first", _trace) { Begin = Steps.SleepLong }.ToTask());
        _os.Tick();
        _os.Kill(first);
        _os.Spawn(new GuardedFrame("second", _trace) { Begin = Steps.Park }.ToTask());
        Assert.Throws<DeadlockException>(_os.Run);
    }
}
