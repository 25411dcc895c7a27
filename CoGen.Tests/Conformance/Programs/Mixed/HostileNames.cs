// C# 8. Names that a frame might take for its own: keywords, members of its base, of object, equal names everywhere.
namespace Conformance.Mixed.HostileNames;

class Base
{
    protected string Resume() => "base resume";

    protected int state = 3;
    public virtual string Caller => "base caller";
}

partial class Program2<T> : Base
{
    private int Done = 1,
        Wait = 2,
        Frame = 3,
        Step = 4;
    public static string __Frame => "static";
    public override string Caller => "own " + base.Caller;
    private string Main__Frame = "field";

    private static int Start(int a) => a + 1;

    private string End => "end";

    public new string ToString() => "tostring";

    public new int GetHashCode() => 42;

    private class CoFrame
    {
        public int V = 5;
    }

    private enum CoStep
    {
        Done = 9,
    }

    private struct Scheduler
    {
        public int N;
    }

    private int @this = 8;

    [CoTask]
    public async CoTask<string> Run(int os, int state, T value, int frame = 5)
    {
        int step = await Point(os),
            entry = step + 1,
            suspended = 2;
        var @await = await Point(state);
        var yield = @await + Done + Wait;
        var async = await Point(yield);
        string var = "v",
            dynamic = "d",
            record = "r",
            field = "f",
            when = "w",
            nameof = "n",
            global = "g",
            partial = "p",
            where = "q",
            get = "x",
            scoped = "s",
            file = "ff",
            required = "rq",
            extension = "ex",
            allows = "al";
        int @class = await Point(1),
            @int = 2,
            @return = 3,
            @goto = 4,
            @switch = 5;
        @class += await Point(2) + @int + @return + @goto + @switch;
        await Pause(@class);
        CoFrame CoFrame = new();
        Scheduler Scheduler = new() { N = await Point(3) };
        var CoStep = Program2<T>.CoStep.Done;
        var Sys = await Point(4);
        var CoGen = "cogen";
        var System = "system";
        var global2 = global::System.Math.Abs(-1);
        int Kept = 1,
            Call = 2,
            Await = 3,
            Interrupted = 4,
            Request = 5;
        Func<string> f = () => base.Caller + this.Caller + state + this.state + Kept + System;
        string Local(int this2) => f() + this2 + ToString() + base.ToString()!.Length * 0;
        await Pause(Call + Await + Interrupted + Request);
        label1:
        @await++;
        if (@await < 0)
            goto label1;
        return $"{step} {entry} {suspended} {@await} {async} {var}{dynamic}{record}{field}{when}{nameof}{global}{partial}{where}{get}{scoped}{file}{required}{extension}{allows} {@class} {CoFrame.V} {Scheduler.N} {(int)CoStep} {Sys} {CoGen} {global2} {Local(1)} {Resume()} {Main__Frame} {__Frame} {Start(2)} {End} {GetHashCode()} {this.GetType().Name.Length} {Frame + Step} {frame} {value} {@this} {MemberwiseClone() is Program2<T>}";
    }
}

static partial class Program
{
    static int T1 = 1;
    const string Nowhere = "n";

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Program2<int>().Run(1, 2, 7));
        Log(await new Program2<string>().Run(os: 3, value: "val", state: 4));
        Log(await Generic<int, string>(5, "TT"));
        Log(await Same(1) + await Same("x") + await Same(1.5) + await Same(1, 2));
    }

    [CoTask]
    static async CoTask<string> Generic<TResult, T>(TResult value, T result)
    {
        TResult TResult2 = await Point(1, value);
        T Item1 = await Point(2, result);
        var (a, b) = (await Point(3), T1);
        {
            var value1 = a;
            var value2 = value1 + 1;
            await Pause(value2);
            Log(value1);
        }
        {
            var value1 = "s";
            await Pause(4);
            Log(value1);
        }
        {
            int result1 = await Point(5),
                end1 = 2,
                case1 = 3;
            string next1 = "n";
            Log(result1 + end1 + case1 + next1 + await Point(6));
        }
        return $"{TResult2} {Item1} {a} {b} {Nowhere} {typeof(T).Name}";
    }

    [CoTask]
    static async CoTask<int> Same(int x) => x + await Point(1);

    [CoTask]
    static async CoTask<int> Same(string x) => x.Length + await Point(2);

    [CoTask]
    static async CoTask<int> Same<T>(T x) => await Point(3);

    [CoTask]
    static async CoTask<int> Same(int x, int y)
    {
        {
            int z = await Point(x);
            Log(z);
        }
        {
            long z = await Point(y);
            Log(z);
        }
        return x;
    }
}
