// C# 11. Switches over values of many types.
namespace Conformance.Spilling.SwitchesOnEverything;

static partial class Program
{
    [CoTask]
    static async CoTask<string> S(object? o)
    {
        switch (o)
        {
            case int i when i > await Point(3):
                await Pause(i);
                return "big" + i;
            case int and < 3:
                await Pause(1);
                goto case null;
            case string { Length: > 1 and var len } s:
                await Pause(len);
                return s;
            case string:
                goto default;
            case null:
                await Pause(2);
                return "null";
            case (int a, string b):
            {
                await Pause(a);
                return b;
            }
            case int[] and [var f, .. var rest]:
                await Pause(f);
                return "arr" + rest.Length;
            case P { X: var x } p when x == p.X:
            {
                Func<int> c = () => x;
                await Pause(3);
                return "P" + c();
            }
            case DayOfWeek.Friday:
                await Pause(4);
                return "fri";
            case char or long:
                return await Point(5, "cl");
            default:
                await Pause(6);
                return "def";
        }
    }

    [CoTask]
    static async CoTask<string> X(object? o) =>
        o switch
        {
            int i and > 3 => "i" + await Point(i),
            int => await Point(1, "int"),
            string { Length: var l } when l > await Point(1) => await Point(l, "long"),
            string => "s",
            null => "n" + await Point(2),
            double d => d.ToString(System.Globalization.CultureInfo.InvariantCulture) + await Point(3),
            (var a, var b) => await Point(1, $"{a}{b}"),
            int[] and [.., var last] => "l" + await Point(last),
            P(1, var y) => "y" + await Point(y),
            IEnumerable<int> e => e.Sum() + "" + await Point(4),
            DayOfWeek d => d switch
            {
                DayOfWeek.Friday => await Point(5, "F"),
                _ => "x",
            },
            var other => other.GetType().Name + await Point(6),
        };

    [CoTask]
    static async CoTask<int> Str(string? s)
    {
        var n = 0;
        switch (s)
        {
            case "a":
                n = await Point(1);
                goto case "bb";
            case "bb":
                n += await Point(2);
                if (n < 6)
                    goto case "a";
                break;
            case "ccc" when await Point(1, true):
                return 33;
            case null:
                return -1;
            default:
                for (; ; )
                {
                    n++;
                    if (n > 3)
                        break;
                    await Pause(n);
                    continue;
                }
                break;
        }
        return n;
    }

    [CoTask]
    static async CoTask<int> Num(int i)
    {
        try
        {
            switch (i)
            {
                case 0:
                    return 0;
                case 1:
                case 2:
                    await Pause(1);
                    break;
                case > 3 and < 6:
                    throw new TestException("n");
                case 6:
                {
                    using var r = new Resource("r");
                    await Pause(6);
                    goto done;
                }
            }
        }
        catch (TestException) when (i == 4)
        {
            await Pause(4);
            return 44;
        }
        catch
        {
            return await Point(55);
        }
        finally
        {
            await Pause(9);
        }
        return i;
        done:
        return 66;
    }

    record P(int X, int Y);

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (
            object? o in new object?[]
            {
                1,
                5,
                "a",
                "bcd",
                null,
                3.5,
                (1, "t"),
                new[] { 1, 2 },
                new P(1, 2),
                DayOfWeek.Friday,
                'c',
                7L,
                new List<int> { 9 },
            }
        )
        {
            Log(await S(o));
            Log(await X(o));
        }
        foreach (var s in new[] { "a", "bb", "ccc", null, "d" })
            Log(await Str(s));
        foreach (var i in Enumerable.Range(0, 7))
            Log(await Num(i));
    }
}
