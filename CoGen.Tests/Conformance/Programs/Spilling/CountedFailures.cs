// C# 14. Awaits in indexes that are counted from the end, of arrays and strings that are not there.
namespace Conformance.Spilling.CountedFailures;

static partial class Program
{
    static T[]? Null<T>(T t)
    {
        Log("null");
        return null;
    }

    static string? NullS()
    {
        Log("nulls");
        return null;
    }

    [CoTask]
    static async CoTask Do(int k)
    {
        switch (k)
        {
            case 8:
                Log(Null(1)![^await Point(1)]);
                break;
            case 9:
                Null(1)![^await Point(1)] = 3;
                break;
            case 10:
                Null("")![^await Point(1)] += "x";
                break;
            case 11:
                Null("")![^await Point(1)] += await Point(1);
                break;
            case 12:
                Null("")![^await Point(1)] = await Point(1, "");
                break;
            case 13:
                Null("")![^await Point(1)] ??= await Point(1, "");
                break;
            case 14:
                Log(Null("")![..^await Point(1)]);
                break;
            case 15:
                Log(Null("")![await Point(1)..]);
                break;
            case 16:
                Log(Null("")![await Point(1)]);
                break;
            case 17:
                Log(NullS()![^await Point(1)]);
                break;
            case 18:
                Log(NullS()![..^await Point(1)]);
                break;
            case 19:
                Log(NullS()![await Point(1)..]);
                break;
            case 20:
                List<int> l = null!;
                l[^await Point(1)] = 4;
                break;
            case 21:
                List<int> l2 = null!;
                Log(l2[^await Point(1)]);
                break;
            case 22:
                Null(1)![^await Point(1)]++;
                break;
            case 25:
                Null(1)![^(await Point(1) + 1)].ToString();
                break;
            case 26:
                Index i = ^await Point(1);
                Null(1)![i] = 1;
                break;
            case 27:
                Null(1)![await Point(1, (Index)2)] = 1;
                break;
            case 34:
                ref var r = ref Null(1)![^Val(1)];
                break;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 35; k++)
        {
            Log($"-- {k}");
            try
            {
                await Do(k);
            }
            catch (Exception e) when (e is not TaskKilledException)
            {
                Log(e.GetType().Name);
            }
        }
    }
}
