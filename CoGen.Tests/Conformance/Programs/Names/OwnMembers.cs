// C# 5. Methods that use members of their own type named like the frame's, the task's and object's.
namespace Conformance.Names.OwnMembers;

partial class Weird
{
    private int State = 1;
    private static int Resume = 2;
    private string Task => "task";
    private int Current { get; set; } = 3;
    private int Caller = 4;
    private int Slot = 5;
    private int Version = 6;

    private string Result() => "result";

    private static string Scheduler = "scheduler";

    private new string GetType() => "my type";

    public override string ToString() => "weird";

    private string Equals(int n) => $"equals {n}";

    private new Weird MemberwiseClone() => new() { State = 99 };

    private int Invoke(int n) => n;

    private int MoveNext() => 8;

    private static int Start(int n) => n + 1;

    private string Release() => "release";

    private string Tid = "tid";
    private string CoTask = "cotask";

    [CoTask]
    public async CoTask<string> Run()
    {
        State++;
        Resume = 2;
        await Pause(State);
        Current += await Point(Resume);
        var clone = MemberwiseClone();
        return $"{State} {Resume} {Task} {Current} {Caller} {Slot} {Version} {Result()} {Scheduler} {GetType()} {ToString()} {Equals(5)} "
            + $"{clone.State} {Invoke(7)} {MoveNext()} {Start(1)} {Release()} {Tid} {CoTask} {this} {base.GetType().Name} {GetHashCode() == base.GetHashCode()}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => Log(await new Weird().Run());
}
