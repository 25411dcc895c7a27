// C# 14. A switch expression tests the value itself, where a switch statement would test what its type converts to.
namespace Conformance.Spilling.UnconvertedSwitches;

readonly struct Named(string name)
{
    public static implicit operator string(Named named) => Val("converted", named.Name);

    public string Name => name;
}

class Number(int n)
{
    public static implicit operator int(Number number) => Val("converted", number.N);

    public int N => n;
}

sealed class Derived(int n) : Number(n);

static partial class Program
{
    [CoTask]
    static async CoTask<int> Struct(Named n) =>
        n switch
        {
            { Name: "a" } => await Point(1),
            { Name: var name } when name.Length > 1 => await Point(2),
            _ => await Point(3),
        };

    [CoTask]
    static async CoTask<int> Nullable(Named? n) =>
        n switch
        {
            null => await Point(1),
            { Name: "a" } => await Point(2),
            var other => await Point(other.Value.Name.Length),
        };

    [CoTask]
    static async CoTask<int> Class(Number? n) =>
        n switch
        {
            Derived { N: var m and > 1 } => await Point(m),
            { N: 1 } => await Point(1),
            null => await Point(2),
            _ => await Point(4),
        };

    [CoTask]
    static async CoTask<int> Generic<T>(T? n)
        where T : Number =>
        n switch
        {
            Derived d => await Point(d.N),
            { N: 1 } => await Point(1),
            _ => await Point(4),
        };

    [CoTask]
    static async CoTask<int> Statement(Number n)
    {
        switch (n)
        {
            case 1:
                return await Point(1);
            case > 1 and var m:
                return await Point(m);
            default:
                return await Point(9);
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        foreach (var name in new[] { "a", "b", "abc" })
        {
            Log(await Struct(new(name)));
            Log(await Nullable(new Named(name)));
        }
        Log(await Nullable(null));
        foreach (var n in new[] { new Number(1), new Number(2), new Derived(1), new Derived(3) })
        {
            Log(await Class(n));
            Log(await Generic(n));
            Log(await Statement(n));
        }
        Log(await Class(null));
        Log(await Generic<Derived>(null));
    }
}
