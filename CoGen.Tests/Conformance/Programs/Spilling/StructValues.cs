// C# 8. What may be set on a struct that no variable holds: its events, and with a dynamic index its elements.
namespace Conformance.Spilling.StructValues;

readonly struct Bell(string name)
{
    public event Action<string> Rung
    {
        add => value(name + " added");
        remove => value(name + " removed");
    }

    public int this[int index]
    {
        get => Val("get " + index, index);
        set => Log($"set {index} = {value}");
    }
}

static partial class Program
{
    static Bell Make(string name) => new(Val("made", name));

    static Action<string> Ring(string name) => Val("ring " + name, (Action<string>)(what => Log(name + what)));

    [CoTask]
    static async CoTask Events()
    {
        (await Point(1, Make("a"))).Rung += Ring("1 ");
        Make("b").Rung += await Point(2, Ring("2 "));
        (await Point(3, Make("c"))).Rung -= await Point(4, Ring("3 "));
        new Bell("d").Rung -= await Point(5, Ring("4 "));
        default(Bell).Rung += await Point(6, Ring("5 "));
    }

    [CoTask]
    static async CoTask Elements(dynamic index)
    {
        Make("a")[index] = await Point(1);
        (await Point(2, Make("b")))[index + 1] = await Point(3);
        Make("c")[index] += await Point(4);
        Make("d")[await Point<dynamic>(5, 5)]++;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Events();
        await Elements(1);
    }
}
