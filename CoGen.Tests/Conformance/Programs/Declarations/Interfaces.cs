// C# 11. Static tasks of interfaces, also of generic ones; static abstract tasks; private and protected ones.
// Without a frame: IShape`1.Kind, Square.Create
namespace Conformance.Declarations.Interfaces;

partial interface IShape<TSelf>
    where TSelf : IShape<TSelf>
{
    static abstract CoTask<TSelf> Create(int n);

    static virtual async CoTask<string> Kind(int n)
    {
        await Pause(n);
        return typeof(TSelf).Name;
    }

    [CoTask]
    static async CoTask<List<TSelf>> Many(int n)
    {
        var all = new List<TSelf>();
        for (var i = 0; i < n; i++)
            all.Add(await TSelf.Create(i));
        return all;
    }

    [CoTask]
    private static async CoTask<int> Hidden(int n) => await Point(n);

    [CoTask]
    public static async CoTask<int> Sum(int n) => n == 0 ? 0 : await Hidden(n) + await Sum(n - 1);
}

partial record Square(int Side) : IShape<Square>
{
    [CoTask]
    public static async CoTask<Square> Create(int n)
    {
        await Pause(n);
        return new Square(n);
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Of<T>()
        where T : IShape<T>
    {
        var one = await T.Create(await Point(3));
        return $"{one} {await T.Kind(4)}";
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(Show(await IShape<Square>.Many(2)));
        Log(await IShape<Square>.Sum(3));
        Log(await Of<Square>());
    }
}
