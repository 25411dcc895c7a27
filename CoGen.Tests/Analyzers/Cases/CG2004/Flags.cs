partial class HeldByFlag
{
    readonly SemaphoreSlim _gate = new(1);

    [CoTask]
    async CoTask PassedOn(bool async)
    {
        if (async)
            await _gate.WaitAsync();
        else
            _gate.Wait(); // CG1001
        try
        {
            await Load(async).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    [CoTask]
    async CoTask NotPassedOn(bool async)
    {
        if (async)
            await _gate.WaitAsync();
        else
            _gate.Wait(); // CG1001
        await Load(true); // CG2004
        _gate.Release();
    }

    [CoTask]
    async CoTask Chosen(bool async)
    {
        var taken = async ? await _gate.WaitAsync(100) : _gate.Wait(100); // CG1001
        if (!taken)
            return;
        await Load(async);
        _gate.Release();
    }

    [CoTask]
    async CoTask NoChoice(bool async)
    {
        if (async)
            _gate.Wait(); // CG1001
        await Load(async); // CG2004
        _gate.Release();
    }

    static Task Load(bool async) => async ? Task.Delay(1) : Task.CompletedTask;
}
