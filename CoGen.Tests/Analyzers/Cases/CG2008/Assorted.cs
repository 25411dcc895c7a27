partial class Assorted2008
{
    static async void Fire() => await Task.Delay(1);

    static async void FireQuiet() => Console.WriteLine();

    static async Task Pause() => await Task.Delay(100);

    static async Task PauseTwice()
    {
        await Task.Delay(100).ConfigureAwait(false);
        await Task.Yield();
    }

    static async ValueTask PauseValue(int n)
    {
        for (var i = 0; i < n; i++)
            await Task.Delay(i);
    }

    static async Task<int> Read(Socket s, byte[] b) => await s.ReceiveAsync(b);

    static async Task<int> ReadAll(Socket s, byte[] b)
    {
        var sum = 0;
        while (await s.ReceiveAsync(b) is > 0 and var n)
            sum += n;
        return sum;
    }

    static async Task<Socket> Open(Socket s) => await s.AcceptAsync();

    static async Task<string> Load(HttpClientLike http) => await http.Get();

    static async Task Mixed(Task other)
    {
        await Task.Delay(1);
        await other;
    }

    static async Task Nothing() { }

    static Task NotAsync() => Task.Delay(1);

    static async Task Deep() => await Pause();

    sealed class HttpClientLike
    {
        public Task<string> Get() => Task.FromResult("");
    }

    event EventHandler? Done;

    [CoTask]
    async CoTask Run(Socket s, byte[] b, HttpClientLike http, Task other)
    {
        Fire(); // CG2008
        FireQuiet(); // CG2008
        await Pause(); // CG2008
        await Pause().ConfigureAwait(false); // CG2008
        await PauseTwice(); // CG2008
        await PauseValue(3); // CG2008
        Console.WriteLine(await Read(s, b)); // CG2008
        Console.WriteLine(await ReadAll(s, b)); // CG2008
        using var c = await Open(s); // CG2008
        Action a = async () => await Task.Delay(1); // CG2008
        a();
        new List<int>().ForEach(async n => await Task.Delay(n)); // CG2008
        await LocalPause(); // CG2008
        await Load(http);
        await Mixed(other);
        await Nothing();
        await NotAsync();
        await Task.Delay(1);
        await other;
        Func<Task> f = async () => await Task.Delay(1);
        await f();
        await Task.Run(async () => await Task.Delay(1));
        Done += async (_, _) => await Task.Delay(1);
        Done?.Invoke(this, EventArgs.Empty);
        await Sys.Yield();
        var later = Pause();
        Func<CoTask> task = async () => await Sys.Yield();
        await task();
        await Task.WhenAll(Pause(), Pause());
        await later;

        static async Task LocalPause() => await Task.Delay(1);
    }

    static async Task Outside()
    {
        Fire();
        await Pause();
        Action a = async () => await Task.Delay(1);
        a();
    }
}
