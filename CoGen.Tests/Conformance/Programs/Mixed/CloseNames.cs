// C# 13. Names of types, aliases, members and parameters that stand close to what is generated.
using Frames = System.Collections.Generic.Dictionary<string, CoGen.CoTask<int>>;
using Job = CoGen.CoTask<int>;
using Mark = CoGen.CoTaskAttribute;
using Plain = CoGen.CoTask;

namespace Conformance.Mixed.CloseNames;

class Decoy;

class Exception2 : Exception;

class CoFrame<T>;

struct CoStep;

class Scheduler;

enum Awaiter
{
    Done,
    Wait,
}

class DecoratedAttribute : Attribute;

partial class Host<CoTask, TResult>(int CoTaskCount)
{
    private int Run__Count = 1,
        frame = 2,
        state = 3,
        rest = 4,
        kept = 5;
    public string Name => "name";
    public string Location => "here";
    public int Start => 6;

    public Plain Plain2() => Other(1);

    public static int Free = 7;

    [Mark]
    public async Job Run(CoTask first, TResult rest, int Run = 1, int frame = 2, int kept = 3, int @os = 4, int result = 5)
    {
        var run = await Point(Run);
        frame += run + this.frame + kept + this.kept + os + result + CoTaskCount++;
        await Pause(frame);
        return frame + Run__Count + state + this.rest + Start + Free + Name.Length + Location.Length + (first?.ToString() + rest).Length;
    }

    [Mark]
    public async Plain Other(int CoTask)
    {
        int Plain = await Point(CoTask),
            Job = 2;
        {
            string Mark = "m";
            await Pause(Plain + Job);
            Log(Mark);
        }
        Frames f = new() { ["a"] = Run(default!, default!) };
        Log(await f["a"]);
        foreach (var (Key, Value) in new Dictionary<int, string> { [await Point(3)] = "v" })
            Log($"{Key}{Value}{await Point(Key)}");
    }

    [Decorated]
    [Mark]
    public async Job @class(int @int, string @string = "s")
    {
        await Pause(@int);
        return @string.Length + @int;
    }

    [Mark]
    public async Job @Class(int ünïcode, long Ünïcode)
    {
        var \u00e4 = await Point(ünïcode);
        return ä + (int)Ünïcode;
    }

    public int CoTask3 { get; set; }

    public string Task(int n) => "task" + n;

    public string Of => "of";

    [Mark]
    public async Job Uses()
    {
        Log(Task(await Point(1)) + Of + CoTask3 + typeof(CoTask).Name);
        CoFrame<CoTask> a = new();
        CoStep b = default;
        Scheduler c = new();
        Awaiter d = Awaiter.Wait;
        await Pause(2);
        Log($"{a} {b} {c} {d}".Length);
        var e = new Decoy();
        var g = new Exception2();
        await Pause(3);
        return e.ToString()!.Length + g.Message.Length * 0;
    }
}

static partial class Program
{
    static string CoTask => "property";

    static int Pair<T>(T CoTask) => 1;

    [Mark]
    internal static async Plain Main()
    {
        var h = new Host<string, int>(9);
        Log(await h.Run("x", 1));
        Log(await h.Run("x", 1, frame: 7, Run: await Point(8)));
        await h.Other(1);
        await h.Plain2();
        Log(await h.@class(1) + await h.Class(2, 3) + await h.Uses());
        Log(CoTask + Pair(1) + await Same(CoTask: 3));
    }

    [Mark]
    static async Job Same(int CoTask) => CoTask + await Point(1) + Program.CoTask.Length;
}
