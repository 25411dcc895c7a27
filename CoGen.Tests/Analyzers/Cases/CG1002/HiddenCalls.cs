partial class HiddenCalls
{
    class Config
    {
        public override string ToString() => File.ReadAllText("config");
    }

    class Plain
    {
        public override string ToString() => "plain";
    }

    struct Sleepy
    {
        public override string ToString()
        {
            Thread.Sleep(10);
            return "";
        }
    }

    [CoTask]
    async CoTask Text(Config config, Plain plain, Sleepy sleepy, int n)
    {
        await Sys.Yield();
        Console.WriteLine($"{config}"); // CG1002
        Console.WriteLine($"{plain} {n}");
        Console.WriteLine($"{sleepy}"); // CG1002
        var s = "a" + sleepy; // CG1002
        s += config; // CG1002
        s += plain;
        Console.WriteLine(s + $"{n:X}" + plain);
        Console.WriteLine($"{sleepy, 10}"); // CG1002
        Console.WriteLine($"{nameof(config)}");
    }

    readonly Dictionary<string, Action> _commands = new() { ["sleep"] = () => Thread.Sleep(10), ["none"] = () => { } };
    readonly Dictionary<string, Action> _quiet = new() { ["none"] = () => { } };
    static readonly Dictionary<string, Func<int>> Functions = new() { { "read", Console.Read }, { "one", () => 1 } };

    [CoTask]
    async CoTask Table(string name)
    {
        await Sys.Yield();
        _commands[name](); // CG1002
        _quiet[name]();
        Functions[name](); // CG1002
        if (_commands.TryGetValue(name, out var command))
            command(); // CG1002
        if (_quiet.TryGetValue(name, out var quiet))
            quiet();
        var local = new Dictionary<int, Action> { [1] = () => Thread.Sleep(1) };
        local[1](); // CG1002
        var list = new List<Action> { () => Thread.Sleep(1) };
        foreach (var action in list)
            action(); // CG1002
        foreach (var (_, action) in _commands)
            action(); // CG1002
        foreach (var action in _quiet.Values)
            action();
        var other = new Dictionary<int, Action>();
        other[1] = () => Thread.Sleep(1);
        other[1](); // CG1002
        Action[] array = [() => Thread.Sleep(1), () => { }];
        array[0](); // CG1002
        array[1]();
    }

    IEnumerable<string> Lines()
    {
        Thread.Sleep(1);
        yield return "a";
    }

    IEnumerable<string> QuietLines()
    {
        yield return "a";
    }

    [CoTask]
    async CoTask Join()
    {
        await Sys.Yield();
        Console.WriteLine(string.Join(",", Lines())); // CG1002
        Console.WriteLine(string.Join(',', QuietLines()));
        Console.WriteLine(string.Concat(Lines())); // CG1002
        var list = new List<string>(Lines()); // CG1002
        list.AddRange(Lines()); // CG1002
        list.AddRange(QuietLines());
        var set = new HashSet<string>(Lines()); // CG1002
        set.UnionWith(Lines()); // CG1002
        var queue = new Queue<string>(Lines()); // CG1002
        list.InsertRange(0, QuietLines());
        var lazy = Lines();
        var selected = lazy.Select(l => l.Length);
        Console.WriteLine(string.Join(",", selected)); // CG1002
    }

    async Task Completed()
    {
        await Task.CompletedTask;
        Thread.Sleep(10);
    }

    async Task Later()
    {
        await Task.Yield();
        Thread.Sleep(10);
    }

    async Task<int> FromResult()
    {
        var n = await Task.FromResult(1);
        Thread.Sleep(n);
        return n;
    }

    async ValueTask Value()
    {
        await default(ValueTask);
        Thread.Sleep(10);
    }

    Task Nothing() => Task.CompletedTask;

    async Task AfterNothing()
    {
        await Nothing().ConfigureAwait(false);
        Thread.Sleep(10);
    }

    async Task AfterDelay()
    {
        await Task.Delay(1);
        Thread.Sleep(10);
    }

    [CoTask]
    async CoTask Awaits()
    {
        await Completed(); // CG1002
        await Later(); // CG2008
        await FromResult(); // CG1002
        await Value(); // CG1002
        await AfterNothing(); // CG1002
        await AfterDelay(); // CG2008
    }

    void WaitFor(params Task[] tasks) => Task.WaitAll(tasks);

    void WaitForOne(Task task) => Task.WaitAll(task);

    static void WaitBoth(Task a, Task b) => Task.WaitAll(a, b);

    [CoTask]
    async CoTask WaitAll(Task a, Task b, Task c, Task d, Task[] tasks)
    {
        await a;
        WaitForOne(a);
        WaitForOne(b); // CG1002
        WaitBoth(a, b);
        WaitFor(a, b);
        WaitBoth(a, c); // CG1002
        WaitFor(a, d); // CG1002
        await b;
        WaitFor(a, b);
        WaitFor(a);
        WaitFor();
        WaitBoth(a, b);
        WaitFor(tasks); // CG1002
        await Task.WhenAll(tasks);
        WaitFor(tasks);
        Task.WaitAll(tasks);
        Task.WaitAll([a, b]);
        Task.WaitAny(a, Task.Delay(1));
    }
}
