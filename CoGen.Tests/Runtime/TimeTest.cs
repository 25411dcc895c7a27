using System.Diagnostics;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public class TimeTest
{
    [Fact]
    public void VirtualTimeJumpsFromDeadlineToDeadline()
    {
        var time = new VirtualTime();
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var woke = new List<TimeSpan>();
        foreach (var hours in new[] { 3, 1, 2, 1 })
            os.Spawn(SleepAndNote(TimeSpan.FromHours(hours), () => woke.Add(time.Elapsed)));
        var clock = Stopwatch.StartNew();
        os.Run();
        Assert.Equal([1, 1, 2, 3], woke.Select(elapsed => elapsed.TotalHours));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void EqualDeadlinesWakeInTheOrderOfGoingToSleep()
    {
        var os = new Scheduler(new SchedulerOptions { Time = new VirtualTime() });
        var woke = new List<int>();
        for (var i = 0; i < 50; i++)
        {
            var number = i;
            os.Spawn(SleepAndNote(TimeSpan.FromDays(3), () => woke.Add(number)));
        }
        os.Run();
        Assert.Equal(Enumerable.Range(0, 50), woke);
    }

    [Fact]
    public void ASchedulerMadeLateInVirtualTimeSleepsFromThen()
    {
        var time = new VirtualTime();
        time.Advance(TimeSpan.FromDays(400));
        var os = new Scheduler(new SchedulerOptions { Time = time });
        os.Run(SleepAndNote(TimeSpan.FromMinutes(1), () => { }));
        Assert.Equal(TimeSpan.FromDays(400) + TimeSpan.FromMinutes(1), time.Elapsed);
    }

    [Fact]
    public void SleepingForeverIsADeadlockAtTheEndOfTime()
    {
        var os = new Scheduler(new SchedulerOptions { Time = new VirtualTime() });
        var thrown = Assert.Throws<DeadlockException>(() => os.Run(SleepAndNote(TimeSpan.MaxValue, () => { })));
        Assert.Equal("a timer", Assert.Single(thrown.Tasks).WaitsFor);
    }

    [Fact]
    public void ASleepingTaskDoesNotDelayTheReadyOnes()
    {
        var time = new VirtualTime();
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var turns = 0;
        os.Spawn(SleepAndNote(TimeSpan.FromSeconds(1), () => Assert.Equal(100, turns)));
        os.Spawn(Turns());
        os.Run();
        Assert.Equal(TimeSpan.FromSeconds(1), time.Elapsed);

        async CoTask Turns()
        {
            for (turns = 0; turns < 100; turns++)
            {
                Assert.Equal(TimeSpan.Zero, time.Elapsed);
                await Sys.Yield();
            }
        }
    }

    [Fact]
    public void ZeroOnlyYieldsAndLessIsRefused()
    {
        var time = new VirtualTime();
        new Scheduler(new SchedulerOptions { Time = time }).Run(SleepAndNote(TimeSpan.Zero, () => { }));
        Assert.Equal(TimeSpan.Zero, time.Elapsed);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sys.Sleep(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => time.Advance(TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void TheSystemsClockIsNotEarly()
    {
        var clock = Stopwatch.StartNew();
        new Scheduler().Run(SleepAndNote(TimeSpan.FromMilliseconds(20), () => { }));
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public async Task AClockThatIsMovedByHandWakesTheSchedulerThatSleepsByIt()
    {
        var time = new ManualTime();
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var woke = new List<int>();
        os.Spawn(SleepAndNote(TimeSpan.FromHours(1), () => woke.Add(1)));
        os.Spawn(SleepAndNote(TimeSpan.FromHours(2), () => woke.Add(2)));
        var run = Task.Run(os.Run, TestContext.Current.CancellationToken);
        // Moved at moments that have nothing to do with what the scheduler does then.
        while (!run.IsCompleted)
        {
            time.Advance(TimeSpan.FromMinutes(7));
            await Task.Yield();
        }
        await run;
        Assert.Equal([1, 2], woke);
        Assert.Equal(0, time.AlarmCount);
    }

    [Fact]
    public void AClockThatMovesWithEachReadingWakesToo()
    {
        var time = new RestlessTime(TimeSpan.FromSeconds(1));
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var woke = false;
        os.Run(SleepAndNote(TimeSpan.FromHours(1), () => woke = true));
        Assert.True(woke);
    }

    [Fact]
    public void AClockThatGoesBackwardsDelaysSleepersAndLosesNone()
    {
        var time = new RestlessTime(TimeSpan.FromSeconds(-1));
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var woke = false;
        os.Spawn(SleepAndNote(TimeSpan.FromMinutes(1), () => woke = true));
        for (var i = 0; i < 10; i++)
            Assert.True(os.Tick());
        time.Step = TimeSpan.FromSeconds(1);
        os.Run();
        Assert.True(woke);
    }

    [Fact]
    public void ATickNeverMovesVirtualTime()
    {
        var time = new VirtualTime();
        var os = new Scheduler(new SchedulerOptions { Time = time });
        var woke = false;
        os.Spawn(SleepAndNote(TimeSpan.FromSeconds(1), () => woke = true));
        for (var i = 0; i < 5; i++)
            Assert.True(os.Tick());
        Assert.False(woke);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(os.Tick());
        Assert.True(woke);
    }

    private static async CoTask SleepAndNote(TimeSpan time, Action note)
    {
        await Sys.Sleep(time);
        note();
    }
}
