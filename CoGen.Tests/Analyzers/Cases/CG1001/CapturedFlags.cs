partial class CapturedFlags
{
    static ValueTask Flush(bool async, CancellationToken token)
    {
        if (async)
            return new(Task.Delay(1, token));
        return new();
    }

    static async ValueTask Write(bool async, int depth, CancellationToken token)
    {
        await Flush(async, token).ConfigureAwait(false);
        await WriteCore(depth).ConfigureAwait(false);

        async Task WriteCore(int n)
        {
            await Flush(async, token).ConfigureAwait(false);
            if (async)
                await Task.Delay(1, token);
            if (n > 0)
                await WriteCore(n - 1).ConfigureAwait(false);
        }
    }

    static async ValueTask WriteAnyway(bool async, CancellationToken token)
    {
        await WriteCore().ConfigureAwait(false);

        async Task WriteCore() => await Flush(true, token).ConfigureAwait(false);
    }

    static async ValueTask WriteOther(bool async, bool other)
    {
        await Outer();

        async Task Outer()
        {
            await Inner();
            async Task Inner() => await Flush(other, default);
        }
    }

    static async ValueTask WriteChanged(bool async)
    {
        async = true;
        await Core();
        async Task Core() => await Flush(async, default);
    }

    static async ValueTask WriteChangedInside(bool async)
    {
        await Core();
        async Task Core()
        {
            async = true;
            await Flush(async, default);
        }
    }

    [CoTask]
    async CoTask Writes()
    {
        Write(async: false, 3, default).GetAwaiter().GetResult();
        Write(async: true, 3, default).GetAwaiter().GetResult(); // CG1001
        WriteAnyway(false, default).GetAwaiter().GetResult(); // CG1001
        WriteOther(true, false).GetAwaiter().GetResult();
        WriteOther(false, true).GetAwaiter().GetResult(); // CG1001
        WriteChanged(false).GetAwaiter().GetResult(); // CG1001
        WriteChangedInside(false).GetAwaiter().GetResult(); // CG1001
        await Sys.Yield();
    }
}
