// C# 13. Spans that are declared without a value, found by out, a pattern, a deconstruction or a foreach, and set to other spans later.
namespace Conformance.Locals.SpansSetLater;

static partial class Program
{
    [CoTask]
    private static async CoTask<string> Split(string name)
    {
        await Point(1);
        var rest = name.AsSpan().Trim();
        var dot = rest.IndexOf('.');
        ReadOnlySpan<char> schema;
        if (dot >= 0)
        {
            schema = rest[..dot];
            rest = rest[(dot + 1)..];
        }
        else
            schema = "none";
        return string.Concat(schema, "/", rest);
    }

    [CoTask]
    private static async CoTask<string> Found(string name)
    {
        await Point(2);
        var rest = name.AsSpan();
        rest = rest.Trim();
        Take(rest, out var first);
        first = rest[1..];
        Take(rest, out ReadOnlySpan<char> second);
        second = first[1..];
        return string.Concat(first, "/", second);
    }

    [CoTask]
    private static async CoTask<string> InLoop(string name)
    {
        await Point(3);
        var all = name.AsSpan();
        ReadOnlySpan<char> last = default;
        ReadOnlySpan<char> longest;
        longest = last;
        foreach (var range in all.Split('.'))
        {
            last = all[range];
            if (last.Length > longest.Length)
                longest = last;
        }
        var found = string.Concat(longest, "/", last);
        return await Point(4, found);
    }

    [CoTask]
    private static async CoTask<int> Local(int[] values)
    {
        int kept = await Point(5);
        int other = 5;
        scoped Span<int> span;
        if (values.Length > 1)
            span = new(ref kept);
        else
            span = new(ref other);
        span[0]++;
        scoped Span<int> wide = values;
        wide = span;
        wide[0]++;
        var read = wide[0];
        return await Point(6, read) + kept;
    }

    // In blocks that are taken over as they stand.
    [CoTask]
    private static async CoTask<string> InBlocks(string name, bool twice)
    {
        await Point(7);
        var rest = name.AsSpan();
        rest = rest.Trim();
        if (twice)
        {
            ReadOnlySpan<char> first;
            var second = "none".AsSpan();
            first = rest[1..];
            second = first;
            Log(second.ToString());
            foreach (var item in new string[] { "x" })
            {
                var third = item.AsSpan();
                Log(third.Length);
                third = rest;
                Log(third.Length);
            }
        }
        Take("given", out var given);
        given = rest;
        Take("given", out ReadOnlySpan<char> again);
        again = rest;
        return string.Concat(given, "/", again);
    }

    private static void Take(ReadOnlySpan<char> all, out ReadOnlySpan<char> first) => first = all[..1];

    [CoTask]
    public static async CoTask Main()
    {
        Log(await Split(" a.b "));
        Log(await Split("plain"));
        Log(await Found(" xyz "));
        Log(await InLoop("a.ccc.bb"));
        Log(await InBlocks("ab", true));
        Log(await Local([1]));
        Log(await Local([1, 2]));
    }
}
