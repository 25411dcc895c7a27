// C# 5. Keyword identifiers everywhere: types, methods, type parameters, parameters, locals, labels, members.
namespace Conformance.Names.Keywords;

partial class @class<@int>
{
    public int @event = 1;

    [CoTask]
    public async CoTask<string> @void<@string>(@int @in, @string @ref, int @params = 3)
    {
        var @for = await Point(@params);
        foreach (var @foreach in new[] { 1, 2 })
            @for += @foreach;
        await Pause(@event);
        Func<int> @delegate = () => @for + @event;
        if (@for > 0)
            goto @goto;
        return "";
        @goto:
        await Pause(2);
        var anonymous = new { @for, @event };
        return $"{@in} {@ref} {@delegate()} {nameof(@for)} {nameof(@event)} {anonymous} {typeof(@string).Name}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new @class<int>().@void(1, "r"));
        Log(await @await(5));
    }

    [CoTask]
    static async CoTask<int> @await(int @async)
    {
        var var = 1;
        var dynamic = 2;
        var nameof = 3;
        var value = 4;
        var field = 5;
        var record = 6;
        var when = 7;
        var from = 8;
        var yield = 9;
        await Pause(@async);
        int add(int get) => get + value;
        return var + dynamic + nameof + field + record + when + from + yield + @async + add(await Point(1));
    }
}
