partial class Scopes
{
    private readonly object _lock = new();
    private readonly ReaderWriterLockSlim _data = new();

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    sealed class Holder : IDisposable
    {
        private readonly object _held;

        public Holder(object held)
        {
            _held = held;
            Monitor.TryEnter(held);
        }

        public void Dispose() => Monitor.Exit(_held);
    }

    [CoTask]
    async CoTask OwnType()
    {
        using (new Holder(_lock))
            Console.WriteLine(1);
        await Work();
        using (new Holder(_lock))
            await Work(); // CG2004
        using var rest = new Holder(_lock);
        Console.WriteLine(2);
        await Work(); // CG2004
    }

    [CoTask]
    async CoTask MadeByAMethod()
    {
        using (_data.Read())
            Console.WriteLine(1);
        await Work();
        using (_data.Read())
            await Work(); // CG2004
    }
}

static class ReadScopes
{
    public static ReadScope Read(this ReaderWriterLockSlim data)
    {
        data.TryEnterReadLock(0);
        return new ReadScope(data);
    }
}

readonly struct ReadScope(ReaderWriterLockSlim data) : IDisposable
{
    public void Dispose() => data.ExitReadLock();
}
