// C# 7. Order among many: fields, properties, statics and calls around an await, in one expression.
namespace Conformance.Spilling.Evaluation;

static partial class Program
{
    static int s_n;

    static int Next => Val("Next", ++s_n);

    static int Bump(int by) => Val("Bump", s_n += by);

    [CoTask]
    internal static async CoTask Main()
    {
        s_n = 0;
        Log(s_n + Next + await Point(1) + s_n + Next);
        Log(Next * await Change(100) - s_n);
        Log(Mix(s_n, Next, await Change(5), s_n, Bump(2), await Point(2), s_n));
        Log($"{s_n} {Next} {await Change(7)} {s_n}");
        int[] a = [s_n, Next, await Change(1), s_n];
        Log(Show(a));
        var t = (s_n, Next, await Change(2), s_n);
        Log(t);
        s_n = s_n + await Change(50) + s_n;
        Log(s_n);
        s_n += await Change(50) + s_n;
        Log(s_n);
    }

    static string Mix(params int[] all) => Show(all);

    [CoTask]
    static async CoTask<int> Change(int to)
    {
        await Pause(to);
        s_n = to;
        return to;
    }
}
