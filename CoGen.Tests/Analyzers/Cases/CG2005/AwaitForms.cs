partial class AwaitFormsCases
{
    private readonly object _gate = new();
    private bool _done;

    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    static async CoTask<int> Number()
    {
        await Sys.Yield();
        return 1;
    }

    static void Process(int n) => Console.WriteLine(n);

    sealed class Closing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => default;
    }

    static async CoTask Fallback(IAsyncEnumerable<int> stream)
    {
        try
        {
            await foreach (var x in stream)
                Process(x);
        }
        catch (Exception) // CG2005
        { }
        try
        {
            await using var x = new Closing();
        }
        catch (Exception) // CG2005
        { }
        try
        {
            Process(1);
            await Work();
        }
        catch (Exception e) when (Log(e)) { }
    }

    static bool Log(Exception e) => true;

    [CoTask]
    static async CoTask Rewritten()
    {
        await Inner();
        [CoTask]
        async CoTask Inner()
        {
            try
            {
                await Work();
            }
            catch (Exception) { }
        }
    }
}
