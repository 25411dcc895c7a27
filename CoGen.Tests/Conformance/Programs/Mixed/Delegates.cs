// C# 8. Events, delegates and method groups as targets and values across awaits.
// Without a frame: Main__Frame.__Resume, Program.Call
namespace Conformance.Mixed.Delegates;

class Source
{
    public event Action<int>? Changed;
    public static event Func<int>? Asked;
    public Action<int>? Plain;

    public void Raise(int n) => Changed?.Invoke(n);

    public static int Ask() => Asked?.Invoke() ?? -1;

    public static void Clear() => Asked = null;

    public Action<int> this[int i]
    {
        get
        {
            Log($"get {i}");
            return x => Log($"indexed {i} {x}");
        }
        set => Log($"set {i}");
    }
}

static partial class Program
{
    static void Show(int n) => Log($"show {n}");

    static Source Make(Source s)
    {
        Log("make");
        return s;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var s = new Source();
        Make(s).Changed += await Point(1, (Action<int>)Show);
        s.Changed += await Point(2) > 1 ? Show : x => Log($"lambda {x}");
        Make(s).Plain += await Point(3, (Action<int>)(x => Log($"plain {x} {s.Plain is null}")));
        s.Plain -= await Point(4, (Action<int>)Show);
        s.Raise(await Point(5));
        s.Plain!(await Point(6));
        s.Plain?.Invoke(await Point(7));
        s.Changed -= Show;
        s.Raise(8);
        Source.Asked += await Point(9, () => 42);
        Log(Source.Ask());
        Source.Clear();
        Make(s)[await Point(1)] += await Point(10, (Action<int>)Show);
        Make(s)[await Point(2)](await Point(11));
        Action<int> group = s.Raise;
        group += await Point(12, (Action<int>)Show);
        group(await Point(13));
        Func<int, Func<int, int>> curry = a => b => a * b + s.GetHashCode() * 0;
        Log(curry(await Point(2))(await Point(3)));
        Log(new Func<int, int>(x => x + 1)(await Point(4)) + ((Func<int>)(() => 5))());
        var f = (int x = 3, params int[] rest) => x + rest.Length;
        Log(f() + f(await Point(1), 2, await Point(3)));
        Delegate d = Show;
        d.DynamicInvoke(await Point(14));
        Func<Task<int>> async = async () =>
        {
            await System.Threading.Tasks.Task.CompletedTask;
            return s is null ? 0 : 15;
        };
        Log(await async());
        Func<CoTask<int>> co = async () => await Point(16) + 1;
        Log(await co() + await co.Invoke());
        var list = new List<Func<CoTask<int>>>();
        for (var i = 0; i < 2; i++)
            list.Add(async () => i + await Point(i));
        foreach (var g in list)
            Log(await g());
        var t = Call(17);
        Func<int, CoTask<int>> h = Call;
        Log(await h(await t) + await (await Point(0) == 0 ? h : Call)(18));
        Log(await Higher(Call, await Point(19)));
    }

    [CoTask]
    static async CoTask<int> Call(int n)
    {
        await Pause(n);
        return n + 1;
    }

    [CoTask]
    static async CoTask<R> Higher<T, R>(Func<T, CoTask<R>> f, T t) => await f(t);
}
