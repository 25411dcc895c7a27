partial class Ambient
{
    private static readonly AsyncLocal<string?> _name = new();
    private readonly AsyncLocal<int> _number = new();
    private static readonly ThreadLocal<int> _thread = new();
    private readonly Lazy<int> _lazy = new(() => 1);

    private static string? Name
    {
        get => _name.Value;
        set => _name.Value = value;
    }

    [CoTask]
    async CoTask Flagged(AsyncLocal<int> given)
    {
        _name.Value = "x"; // CG2010
        Console.WriteLine(_name.Value); // CG2010
        _number.Value++; // CG2010
        this._number.Value = 3; // CG2010
        given.Value += 1; // CG2010
        var alias = _name;
        Console.WriteLine(alias.Value); // CG2010
        await Sys.Yield();
        if (_name.Value is { } name) // CG2010
            Console.WriteLine(name);
        var own = new AsyncLocal<int> { Value = 3 }; // CG2010
        Console.WriteLine(own);
        await Inner();
        async CoTask Inner()
        {
            _name.Value = null; // CG2010
            await Sys.Yield();
        }
        Func<CoTask> f = async () =>
        {
            _name.Value = null; // CG2010
            await Sys.Yield();
        };
        await f();
    }

    async CoTask Unmarked()
    {
        _name.Value = "y"; // CG2010
        await Sys.Yield();
    }

    [CoTask]
    async CoTask Silent(int? maybe, KeyValuePair<int, int> pair, Box box)
    {
        Console.WriteLine(_thread.Value);
        Console.WriteLine(_lazy.Value);
        Console.WriteLine(maybe!.Value);
        Console.WriteLine(pair.Value);
        Console.WriteLine(box.Value);
        Console.WriteLine(nameof(_name.Value));
        Console.WriteLine(_name);
        await Task.Run(() => _name.Value = "z");
        await Task.Run(() => Console.WriteLine(_name.Value));
        await Sys.Yield();
    }

    public class Box
    {
        public int Value { get; set; }
    }

    void Plain() => _name.Value = "x";

    async Task Ordinary()
    {
        _name.Value = "x";
        await Task.Yield();
        Console.WriteLine(_name.Value);
    }
}
