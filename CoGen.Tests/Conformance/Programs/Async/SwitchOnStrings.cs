// C# 8. Switches over strings, enums, tuples, types and nullables; goto case with strings; empty and shared sections.
namespace Conformance.Async.SwitchOnStrings;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var s in new[] { "a", "b", "c", "", null })
            Log(await OnString(s));
        foreach (var d in new DayOfWeek?[] { DayOfWeek.Monday, DayOfWeek.Sunday, null, DayOfWeek.Friday })
            Log(await OnEnum(d));
        Log(await OnTuple(1, "x") + await OnTuple(2, "x") + await OnTuple(3, "y"));
    }

    [CoTask]
    static async CoTask<string> OnString(string? s)
    {
        switch (s)
        {
            case "a":
                await Pause(1);
                goto case "b";
            case "b":
                return $"{s} b {await Point(2)}";
            case null:
                goto default;
            case { Length: 0 }:
                return await Point(3, "empty");
            default:
                await Pause(4);
                return s ?? "null";
        }
    }

    [CoTask]
    static async CoTask<int> OnEnum(DayOfWeek? d)
    {
        switch (d)
        {
            case DayOfWeek.Saturday:
            case DayOfWeek.Sunday:
                return await Point(5);
            case null:
                break;
            case DayOfWeek.Monday or DayOfWeek.Tuesday:
                return await Point(6) + 1;
            case var other:
                return (int)other.Value * await Point(7);
        }
        return -1;
    }

    [CoTask]
    static async CoTask<string> OnTuple(int n, string s)
    {
        switch (await Point(n), s)
        {
            case (1, var t):
                return t + await Point(8);
            case (> 1, "x"):
                await Pause(9);
                return "x";
        }
        return "none";
    }
}
