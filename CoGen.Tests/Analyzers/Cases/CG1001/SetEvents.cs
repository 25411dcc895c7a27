// An event that was seen to be set lets its waiters through, until somebody else may have reset it.
partial class SetEvents
{
    [CoTask]
    async CoTask Tested(ManualResetEventSlim ready)
    {
        await Sys.Yield();
        if (ready.IsSet)
            ready.Wait();
    }

    [CoTask]
    async CoTask WaitedFor(ManualResetEventSlim ready, CountdownEvent done)
    {
        while (!ready.IsSet || !done.IsSet)
            await Sys.Yield();
        ready.Wait();
        done.Wait();
    }

    [CoTask]
    async CoTask Left(CountdownEvent done)
    {
        if (!done.IsSet)
            return;
        done.Wait();
        await Sys.Yield();
        done.Wait(); // CG1001
    }

    [CoTask]
    async CoTask NotSet(ManualResetEventSlim ready)
    {
        await Sys.Yield();
        if (!ready.IsSet)
            ready.Wait(); // CG1001
    }

    [CoTask]
    async CoTask OtherOne(ManualResetEventSlim ready, ManualResetEventSlim other)
    {
        await Sys.Yield();
        if (ready.IsSet)
            other.Wait(); // CG1001
    }

    [CoTask]
    async CoTask ResetMeanwhile(ManualResetEventSlim ready)
    {
        await Sys.Yield();
        if (!ready.IsSet)
            return;
        ready.Reset();
        ready.Wait(); // CG1001
    }
}
