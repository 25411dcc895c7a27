// C# 7. Switch statements: awaits in the value, in sections, in loops around; patterns, guards, goto case, default in the middle.
namespace Conformance.Async.Switches;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        for (var i = 0; i < 6; i++)
            Log(await OnInt(i));
        foreach (var o in new object?[] { 1, 20, "s", "long string", null, 2.5, (1, 2) })
            Log(await OnType(o));
        await Jumps(0);
        await Jumps(1);
        await Jumps(2);
    }

    [CoTask]
    static async CoTask<string> OnInt(int n)
    {
        switch (await Point(n))
        {
            case 0:
            case 1:
                await Pause(n);
                return "low";
            default:
                await Pause(n);
                break;
            case 3:
                var text = await Point(n, "three");
                return text;
            case 4:
                return "four";
        }
        return "other";
    }

    [CoTask]
    static async CoTask<string> OnType(object? o)
    {
        switch (o)
        {
            case int n when n > 10:
                await Pause(1);
                return $"big {n}";
            case int n:
                return $"int {n + await Point(n)}";
            case string { Length: > 3 } s:
                await Pause(2);
                return $"long {s}";
            case string s:
                return $"short {s + await Point(0, "!")}";
            case null:
                return await Point(3, "null");
            case (int a, int b):
                return $"{a} {b} {await Point(4)}";
            default:
                await Pause(5);
                return "default";
        }
    }

    [CoTask]
    static async CoTask Jumps(int n)
    {
        for (var i = 0; i < 3; i++)
        {
            switch (n)
            {
                case 0:
                    Log($"case 0 {i}");
                    await Pause(0);
                    if (i == 1)
                        goto case 2;
                    goto default;
                case 1:
                    await Pause(1);
                    continue;
                case 2:
                    Log($"case 2 {i}");
                    await Pause(2);
                    break;
                default:
                    Log($"default {i}");
                    break;
            }
            Log($"after {i}");
        }
    }
}
