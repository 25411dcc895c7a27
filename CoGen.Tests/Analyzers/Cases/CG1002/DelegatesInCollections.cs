partial class DelegatesInCollections
{
    private readonly List<Action> _later = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, Func<string>> _makers = new();

    [CoTask]
    async CoTask Run(List<int> numbers, Action[] all)
    {
        _later.Add(() => Thread.Sleep(1));
        _later.Insert(0, () => Thread.Sleep(1));
        _later.Remove(Pause);
        _makers.TryAdd(1, () => File.ReadAllText("a"));
        _makers.GetOrAdd(2, () => File.ReadAllText("a"));
        _makers.GetOrAdd(3, _ => () => File.ReadAllText("a"));
        Array.Fill(all, () => Thread.Sleep(1));
        Array.IndexOf(all, Pause);
        numbers.ForEach(_ => Thread.Sleep(1)); // CG1002
        numbers.RemoveAll(Slow); // CG1002
        _makers.GetOrAdd(4, Make); // CG1002
        Array.ForEach(all, _ => Thread.Sleep(1)); // CG1002
        await Sys.Yield();
    }

    static void Pause() => Thread.Sleep(1);

    static bool Slow(int n)
    {
        Thread.Sleep(n);
        return true;
    }

    static Func<string> Make(int n)
    {
        var text = File.ReadAllText("a");
        return () => text;
    }

    [CoTask]
    async CoTask ByConstant(string name)
    {
        var commands = new Dictionary<string, Action> { ["quick"] = () => { }, ["slow"] = () => Thread.Sleep(1) };
        commands["quick"]();
        commands["slow"](); // CG1002
        commands[name](); // CG1002
        commands["slow"] = () => { };
        commands["slow"]();
        var array = new Action[2];
        array[0] = () => Thread.Sleep(1);
        array[1] = () => { };
        array[1]();
        array[0](); // CG1002
        await Sys.Yield();
    }
}
