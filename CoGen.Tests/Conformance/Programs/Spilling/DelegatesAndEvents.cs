// C# 5. Delegate calls, events, multicast, method groups and lambdas as arguments beside awaits.
namespace Conformance.Spilling.DelegatesAndEvents;

class Source
{
    public event Action<string>? Changed;
    private Action? _custom;
    public event Action Custom
    {
        add
        {
            Log("add");
            _custom += value;
        }
        remove
        {
            Log("remove");
            _custom -= value;
        }
    }

    public void Raise(string s)
    {
        Changed?.Invoke(s);
        _custom?.Invoke();
    }
}

static partial class Program
{
    static int Twice(int n) => n * 2;

    static int Apply(Func<int, int> f, int n) => Val("Apply", f(n));

    [CoTask]
    internal static async CoTask Main()
    {
        Log(Apply(Twice, await Point(1)));
        Log(Apply(x => x + 1, await Point(2)));
        Func<int, int> f = Twice;
        Log(f(await Point(3)) + f.Invoke(await Point(4)));
        f += x => x * 100;
        Log(f(await Point(5)));
        Log((await Point(6, f))(await Point(7)));
        var source = new Source();
        Action<string> handler = s => Log($"handler {s}");
        source.Changed += handler;
        source.Changed += await Point(8, (Action<string>)(s => Log($"second {s}")));
        source.Custom += await Point(9, (Action)(() => Log("custom")));
        source.Raise(await Point(10, "one"));
        source.Changed -= handler;
        source.Raise("two");
        Func<int, Func<int, int>> curried = a => b => a * 10 + b;
        Log(curried(await Point(1))(await Point(2)));
        Action<int> log = n => Log(n);
        log(await Point(11));
        Log(new Func<int>(() => 12)() + await Point(13));
        Predicate<int> p = n => n > 5;
        Log(Array.Exists(new[] { 1, 6 }, p) && await Point(14, true));
    }
}
