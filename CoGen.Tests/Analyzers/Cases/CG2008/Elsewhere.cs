partial class Elsewhere
{
    private event Action? Changed;
    private readonly List<int> _list = [];

    static async void Fire() => await Task.Delay(1);

    static async void FireAndThrow()
    {
        await Task.Yield();
        throw new InvalidOperationException();
    }

    static async Task Pause() => await Task.Delay(1);

    static async Task<int> Nap(int n)
    {
        for (var i = 0; i < n; i++)
            await Task.Delay(i);
        return n;
    }

    static async ValueTask Breathe() => await Task.Yield();

    static async Task<int> Read(Socket s, byte[] b) => await s.ReceiveAsync(b);

    static async Task Talk(Socket s, byte[] b)
    {
        await s.ConnectAsync(IPAddress.Loopback, 1);
        await s.SendAsync(b);
    }

    static async Task<Socket> Take(Socket s) => await s.AcceptAsync().ConfigureAwait(false);

    static async Task<string> Load(HttpClientLike c) => await c.GetAsync();

    static async Task Mixed(Task t)
    {
        await Task.Delay(1);
        await t;
    }

    static async Task Empty()
    {
        await Task.CompletedTask;
    }

    static Task Plain() => Task.Delay(1);

    static async Task Both(Stream s, byte[] b)
    {
        await Task.Delay(1);
        await s.ReadAsync(b);
    }

    static async Task Calls()
    {
        await Task.Delay(1);
        await Calls2();
    }

    static async Task Calls2() => await Task.CompletedTask;

    [CoTask]
    static async CoTask Work() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));

    public class HttpClientLike
    {
        public Task<string> GetAsync() => Task.FromResult("");
    }

    [CoTask]
    async CoTask Flagged(Socket s, byte[] b)
    {
        Fire(); // CG2008
        FireAndThrow(); // CG2008
        await Pause(); // CG2008
        Console.WriteLine(await Nap(3)); // CG2008
        await Breathe(); // CG2008
        await Read(s, b); // CG2008
        await Talk(s, b); // CG2008
        using var c = await Take(s); // CG2008
        await Pause().ConfigureAwait(false); // CG2008
        await Inner(); // CG2008
        async Task Inner() => await Task.Delay(1);
        Action a = async () => await Task.Delay(1); // CG2008
        a();
        _list.ForEach(async x => await Task.Delay(x)); // CG2008
        new Timer(async _ => await Task.Delay(1)).Change(0, 0); // CG2008
    }

    [CoTask]
    async CoTask Silent(Socket s, byte[] b, Task given, HttpClientLike http, Stream stream)
    {
        await Work();
        await Load(http);
        await Mixed(given);
        await Empty();
        await Plain();
        await Both(stream, b);
        await Calls();
        await Task.Delay(1);
        await given;
        await Task.WhenAll(Pause(), Nap(1));
        await Task.WhenAny(given, Pause());
        var running = Pause();
        await Work();
        await running;
        await Task.Run(async () => await Pause());
        await Task.Run(() => Fire());
        await s.ReceiveAsync(b);
        await http.GetAsync();
        Changed += async () => await Task.Delay(1);
        Changed?.Invoke();
        Func<Task> f = async () => await Task.Delay(1);
        await f();
        Func<CoTask> g = async () => await Work();
        await g();
        await Inner();
        async CoTask Inner() => await Sys.Yield();
    }

    async Task Ordinary()
    {
        Fire();
        await Pause();
        Action a = async () => await Task.Delay(1);
        a();
    }

    void Sync() => Fire();
}
