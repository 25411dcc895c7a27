// C# 11. Names that are keywords only within queries, patterns and async functions, where the user's code stands elsewhere.
// Other stops: a clause of a query on several lines
namespace Conformance.Names.ContextualNames;

static partial class Program
{
    [CoTask]
    static async CoTask<int> Query(int from, int where, int select, int into, int let, int by, int on, int equals)
    {
        await Pause(from);
        var all =
            from x in new[] { @from, @where, @select }
            where x > @where - 1
            let y = x + @let
            join z in new[] { @into } on y % 2 equals z % 2 + @equals into zs
            orderby x + @by descending
            select x + y + zs.Count() + @select + @on;
        from++;
        return all.Sum() + from;
    }

    [CoTask]
    static async CoTask<string> Patterns(object o, int when, int var)
    {
        const int and = 1,
            or = 2,
            not = 3;
        await Pause(when);
        return o switch
        {
            @and or @or when when > 1 => "small" + await Point(and),
            int and @not => "not",
            int i when @when > i && await Point(@when) > var => "when",
            not @and => await Point(or, "other"),
            _ => "none",
        };
    }

    [CoTask]
    static async CoTask<int> Async(int @await)
    {
        var async = await Point(@await);
        Func<Task<int>> f = async () => await Task.FromResult(@await + async);
        @await++;
        @async += await f();
        return async + @await;
    }

    [CoTask]
    static async CoTask<string> Inferred(int from, int select)
    {
        var unnamed = new
        {
            from,
            select,
            on = await Point(3),
        };
        var tuple = (from, select, await Point(4));
        Func<int> captured = () => from + tuple.select;
        from += unnamed.on;
        return $"{unnamed} {tuple.from} {captured()} {nameof(from)} {nameof(@select)}";
    }

    [CoTask]
    static async CoTask<int> Functions(int group)
    {
        await Pause(group);
        return select(group) + await from(@group);

        int select(int let) => @let + group;

        [CoTask]
        async CoTask<int> from(int into) => await Point(into) + @group;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Query(1, 2, 3, 4, 5, 6, 7, 0));
        foreach (var o in new object[] { 1, 2, 3, 4, "s" })
            Log(await Patterns(o, 5, 2) + await Patterns(o, 1, 0));
        Log(await Async(2));
        Log(await Inferred(1, 2));
        Log(await Functions(2));
    }
}
