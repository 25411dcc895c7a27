using System.Collections.Concurrent;
using CoGen.Tests.Runtime.Scenarios;

namespace CoGen.Tests.Runtime;

/// <summary>What other threads may do, what they may not, and what a scheduler is when nobody runs it.</summary>
public class ThreadTest
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostsRunInOrderOnTheSchedulersThread()
    {
        var os = new Scheduler();
        var hold = os.Hold();
        var run = Task.Run(() => os.Run(), Cancellation);
        var seen = new List<int>();
        var threads = new ConcurrentDictionary<int, bool>();
        for (var i = 0; i < 1_000; i++)
        {
            var number = i;
            os.Post(() =>
            {
                seen.Add(number);
                threads[Environment.CurrentManagedThreadId] = true;
            });
        }
        hold.Dispose();
        await run.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Equal(Enumerable.Range(0, 1_000), seen);
        Assert.Single(threads);
    }

    [Fact]
    public async Task AReleasedHoldAlwaysEndsTheRun()
    {
        // The release races with the scheduler's look before it sleeps.
        for (var i = 0; i < 2_000; i++)
        {
            var os = new Scheduler();
            var hold = os.Hold();
            var run = Task.Run(() => os.Run(), Cancellation);
            Thread.SpinWait(i % 200);
            hold.Dispose();
            hold.Dispose();
            await run.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        }
    }

    [Fact]
    public async Task RunAsyncServesManyThreads()
    {
        var os = new Scheduler();
        using var hold = os.Hold();
        var run = Task.Run(() => os.Run(), Cancellation);
        var sums = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => os.RunAsync(Double(i)), Cancellation)))
            .WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => 2 * i), sums);
        await Assert.ThrowsAsync<InvalidDataException>(() => os.RunAsync(Fail()));
        var killed = os.RunAsync(KillItself());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => killed);
        Assert.True(killed.IsCanceled);
        hold.Dispose();
        await run.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public async Task RunAsyncBeforeRunWaitsForIt()
    {
        var os = new Scheduler();
        var task = os.RunAsync(Double(21));
        Assert.False(task.IsCompleted);
        os.Run();
        Assert.Equal(42, await task);
        await Assert.ThrowsAsync<InvalidOperationException>(() => os.RunAsync(default(CoTask)));
    }

    [Fact]
    public async Task EverythingElseThrowsOnAnotherThread()
    {
        var os = new Scheduler();
        var hold = os.Hold();
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        os.Post(running.SetResult);
        var run = Task.Run(() => os.Run(), Cancellation);
        await running.Task;
        Action[] calls =
        [
            () => os.Spawn(Double(1)),
            () => os.Start(Double(1)),
            () => os.Kill(new Tid(1)),
            () => os.KillAll(),
            () => os.Wake(new Tid(1)),
            () => _ = os.Tasks,
            () => os.Run(),
            () => os.Run(Double(1)),
            () => os.Tick(),
            () => os.Dispose(),
        ];
        Assert.All(calls, call => Assert.Throws<InvalidOperationException>(call));
        hold.Dispose();
        await run.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
        Assert.Equal(0, os.TaskCount);
    }

    [Fact]
    public void RunWithinARunIsRefusedAndStartsNothing()
    {
        var os = new Scheduler();
        var messages = new List<string>();
        os.Run(Nest());
        Assert.Equal(3, messages.Count);
        Assert.All(messages, message => Assert.StartsWith("The scheduler", message, StringComparison.Ordinal));

        async CoTask Nest()
        {
            await Sys.Yield();
            foreach (var call in (Action[])[() => os.Run(), () => os.Run(Double(1)), () => os.Dispose()])
                messages.Add(Assert.Throws<InvalidOperationException>(call).Message);
            Assert.Equal(1, os.TaskCount);
        }
    }

    [Fact]
    public void ASchedulerRunsWithinATaskOfAnother()
    {
        var result = 0;
        new Scheduler().Run(Outer());
        Assert.Equal(42, result);

        async CoTask Outer()
        {
            await Sys.Yield();
            result = new Scheduler().Run(Double(21));
            await Sys.Yield();
        }
    }

    [Fact]
    public void WhatAPostThrowsRunThrowsAndTheRestStays()
    {
        var os = new Scheduler();
        var ran = false;
        os.Post(() => throw new InvalidDataException("post"));
        os.Post(() => ran = true);
        os.Spawn(Double(1));
        Assert.Throws<InvalidDataException>(() => os.Run());
        Assert.False(ran);
        os.Run();
        Assert.True(ran);
        Assert.Throws<ArgumentNullException>(() => os.Post(null!));
    }

    [Fact]
    public async Task AsyncCodeOutsideATaskGetsAClearErrorAtTheAwait()
    {
        var errors = new[] { Try(async () => await Sys.Yield()), Try(async () => await Sys.GetTid()), Try(async () => await Double(1)) };
        foreach (var message in await Task.WhenAll(errors))
            Assert.EndsWith("can be awaited only in a [CoTask] method. From other async code, await scheduler.RunAsync(task).", message);
        Assert.Throws<InvalidOperationException>(() => Double(1).GetAwaiter().GetResult());
        Assert.Throws<InvalidOperationException>(() => Sys.GetTid().GetAwaiter().GetResult());

        static async Task<string> Try(Func<Task> code) => (await Assert.ThrowsAsync<InvalidOperationException>(code)).Message;
    }

    [Fact]
    public void DisposeKillsEveryTaskAlsoFromAnotherThread()
    {
        var os = new Scheduler();
        var closed = 0;
        for (var i = 0; i < 10; i++)
            os.Spawn(Guarded());
        os.Tick();
        var thread = new Thread(os.Dispose);
        thread.Start();
        thread.Join();
        Assert.Equal(10, closed);
        Assert.Equal(0, os.TaskCount);
        os.Dispose();

        async CoTask Guarded()
        {
            try
            {
                await new Park();
            }
            finally
            {
                closed++;
            }
        }
    }

    private static async CoTask Respawning(Scheduler os)
    {
        try
        {
            await new Park();
        }
        finally
        {
            os.Spawn(Double(1));
        }
    }

    [Fact]
    public void DisposeKillsWhatACleanupSpawns()
    {
        var os = new Scheduler();
        os.Spawn(Respawning(os));
        os.Tick();
        os.Dispose();
        Assert.Equal(0, os.TaskCount);
    }

    [Fact]
    public void WhatACleanupSpawnsOutsideRunIsItsTasksChild()
    {
        using var os = new Scheduler();
        var parent = os.Spawn(Respawning(os));
        os.Tick();
        Assert.True(os.Kill(parent));
        Assert.Equal(parent, Assert.Single(os.Tasks).Parent);
    }

    [Fact]
    public async Task DisposeCancelsWhatRunAsyncHasNotBegun()
    {
        var os = new Scheduler();
        var ran = false;
        var task = os.RunAsync(Double(1));
        os.Post(() => ran = true);
        os.Dispose();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation));
        Assert.False(ran);
        os.Run();
        Assert.True(ran);
    }

    [Fact]
    public async Task ARunOnATaskSchedulerDoesNotWaitForItself()
    {
        // Continuations of what is awaited there would queue up behind the Run.
        var one = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;
        var os = new Scheduler();
        os.Spawn(AwaitForeign());
        var run = Task.Factory.StartNew(os.Run, Cancellation, TaskCreationOptions.None, one);
        await run.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        static async CoTask AwaitForeign() => await Task.Run(() => { });
    }

    [Fact]
    public void ATaskMadeOnOneThreadRunsOnAnother()
    {
        var os = new Scheduler();
        for (var i = 0; i < 100; i++)
            os.Spawn(Double(i));
        var thread = new Thread(os.Run);
        thread.Start();
        thread.Join();
        Assert.Equal(0, os.TaskCount);
    }

    private static async CoTask<int> Double(int value)
    {
        await Sys.Yield();
        return 2 * value;
    }

    private static async CoTask Fail()
    {
        await Sys.Yield();
        throw new InvalidDataException("bad");
    }

    private static async CoTask KillItself()
    {
        var self = await Sys.GetTid();
        await Sys.Kill(self);
    }
}
