partial class Assorted2010
{
    static readonly AsyncLocal<int> Id = new();
    static readonly AsyncLocal<string?> Name = new(_ => { });
    static readonly ThreadLocal<int> Thread1 = new();
    readonly Lazy<int> _lazy = new(() => Id.Value);

    static int Current => Id.Value;

    static void Set(int n) => Id.Value = n;

    [CoTask]
    async CoTask Ambient(AsyncLocal<int> given, bool b)
    {
        Id.Value = 1; // CG2010
        Console.WriteLine(Id.Value); // CG2010
        Id.Value++; // CG2010
        Id.Value += 2; // CG2010
        Name.Value ??= ""; // CG2010
        var n = given.Value; // CG2010
        if (b && Id.Value > n) // CG2010
            return;
        await Sys.Sleep(TimeSpan.FromSeconds(Id.Value)); // CG2010
        (Id.Value, var c) = (1, 2); // CG2010
        Console.WriteLine($"{Name.Value}{c}"); // CG2010
        var local = new AsyncLocal<int> { Value = 3 }; // CG2010
        Func<CoTask> f = async () => Console.WriteLine(local.Value); // CG2010
        await f();
        Local();
        await Inner();

        void Local() => Console.WriteLine(Id.Value); // CG2010
        async CoTask Inner()
        {
            await Sys.Yield();
            Id.Value = 2; // CG2010
        }
    }

    [CoTask]
    async CoTask Quiet(AsyncLocal<int>? maybe)
    {
        Console.WriteLine(Current);
        Set(1);
        Console.WriteLine(nameof(Id.Value));
        Console.WriteLine(Thread1.IsValueCreated);
        Console.WriteLine(_lazy.Value);
        int? n = 3;
        Console.WriteLine(n.Value);
        Console.WriteLine(Id);
        Use(Id);
        var kept = Id;
        Console.WriteLine(kept);
        await Task.Run(() => Id.Value = 3);
        await Sys.Yield();
        KeyValuePair<int, int> pair = new(1, 2);
        Console.WriteLine(pair.Value);
        Func<int> read = () => Id.Value;
        Console.WriteLine(read);
        maybe = null;
        Console.WriteLine(maybe);
        var fresh = new AsyncLocal<int>();
        Use(fresh);
        Console.WriteLine(System.Globalization.CultureInfo.CurrentCulture);
    }

    static void Use(AsyncLocal<int> local) => Console.WriteLine(local);

    static async Task Ordinary()
    {
        Id.Value = 1;
        await Task.Yield();
        Console.WriteLine(Id.Value);
    }

    static int Plain() => Id.Value;
}
