// C# 12. References and spans that are set again: first to what is kept across an await, then to what is not.
namespace Conformance.Locals.RefsSetAgain;

partial class Program
{
    private static int s_field = 7;

    [CoTask]
    private static async CoTask<int> Pick(bool second, int given)
    {
        int first = await Point(1);
        int other = await Point(2);
        ref int chosen = ref first;
        if (second)
            chosen = ref other;
        chosen += 10;
        ref var parameter = ref given;
        parameter = ref chosen;
        parameter++;
        var sum = await Point(3, chosen);
        return sum + first + given;
    }

    [CoTask]
    private static async CoTask<int> Spans(int given)
    {
        int first = await Point(4);
        int other = 5;
        Span<int> span = new(ref first);
        span = new(ref other);
        span[0]++;
        ref readonly var last = ref given;
        last = ref span[0];
        ref int wide = ref s_field;
        wide = ref new int[] { last }[0];
        var read = wide + last;
        return await Point(6, read) + first;
    }

    [CoTask]
    private static async CoTask<int> InLoops(int[] values)
    {
        var best = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var former = best;
            var local = i;
            ref var most = ref former;
            if (values[i] > most)
                most = ref local;
            most += values[i];
            best = Math.Max(best, await Point(7, most));
        }
        return best;
    }

    [CoTask]
    public static async CoTask Main()
    {
        Log(await Pick(false, 3));
        Log(await Pick(true, 3));
        Log(await Spans(9));
        Log(await InLoops([3, 1, 4]));
    }
}
