// C# 8. Switch statements on strings, longs, nullables, tuples and enums; defaults in the middle; sections that share locals.
namespace Conformance.Mixed.SwitchKinds;

enum E : ulong
{
    A = 1,
    B = 2,
    Big = ulong.MaxValue,
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Strings(string? s)
    {
        var r = "";
        switch (s)
        {
            default:
                r += "default";
                if (r.Length < 10)
                    goto case "b";
                break;
            case "a":
                int shared = await Point(1);
                r += shared;
                goto case "b";
            case "b":
                shared = 2;
                r += await Point(2) + shared;
                break;
            case null:
                shared = await Point(3);
                Func<int> f = () => shared++;
                f();
                r += f();
                break;
            case "":
            case { Length: > 5 }:
                r += "long";
                goto default;
        }
        return r;
    }

    [CoTask]
    static async CoTask<int> Longs(long? x)
    {
        switch (x)
        {
            case long.MinValue:
                return await Point(1);
            case 0:
            case 1 when await Point(2) == 2:
                return 2;
            case > 100 and < 200 or 300:
            {
                var y = await Point(3);
                return y;
            }
            case null:
                goto case 0;
            case -1:
                break;
            case var z when z % 2 == await Point(0):
                return -2;
        }
        return 0;
    }

    [CoTask]
    static async CoTask<string> Tuples(int a, string b, E e)
    {
        switch (a, await Point(1, b), e)
        {
            case (1, "x", E.A):
                return "1xA";
            case (1, _, not E.A) when await Point(2) > 1:
                return "1_notA";
            case (_, null, _):
                return await Point(3, "null");
            case (> 5, { Length: 1 } t, E.Big):
                return t;
        }
        switch (e)
        {
            case E.A:
                await Pause(4);
                goto case E.B;
            case E.B:
                return "B" + await Point(5);
            case (E)7:
                return "seven";
            case E.Big:
                break;
            default:
                throw new TestException(e.ToString());
        }
        switch (await Point(6))
        {
            case 6:
                switch (a)
                {
                    case 0:
                        goto end;
                    case 9:
                        break;
                    default:
                        return "inner " + await Point(7);
                }
                break;
        }
        return "after";
        end:
        return "end";
    }

    [CoTask]
    static async CoTask Loops()
    {
        for (var i = 0; i < 6; i++)
        {
            switch (i)
            {
                case 0:
                    continue;
                case 1:
                    while (true)
                    {
                        switch (await Point(i))
                        {
                            case 1:
                                i++;
                                break;
                            default:
                                goto next;
                        }
                        break;
                    }
                    break;
                case 3 when i == 3:
                    try
                    {
                        if (i == 3)
                            break;
                    }
                    finally
                    {
                        await Pause(3);
                    }
                    Log("never");
                    break;
                case 4:
                    try
                    {
                        goto case 5;
                    }
                    finally
                    {
                        await Pause(4);
                    }
                case 5:
                    Log("five");
                    return;
            }
            next:
            Log(i);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var s in new[] { "a", "b", "c", "", null, "longer text" })
            Log(await Strings(s));
        foreach (var x in new long?[] { long.MinValue, 0, 1, 150, 300, null, -1, 4, 5 })
            Log(await Longs(x));
        foreach (
            var (a, b, e) in new[]
            {
                (1, "x", E.A),
                (1, "y", E.B),
                (2, null!, E.A),
                (7, "q", E.Big),
                (0, "z", E.A),
                (0, "z", E.Big),
                (9, "zz", E.Big),
                (3, "zz", E.Big),
                (3, "a", (E)7),
                (3, "a", (E)8),
            }
        )
        {
            try
            {
                Log(await Tuples(a, b, e));
            }
            catch (TestException x)
            {
                Log(x.Message);
            }
        }
        await Loops();
    }
}
