// C# 8. Readonly tasks of structs that are not readonly: what they call cannot change their this.
namespace Conformance.Generics.ReadonlyMethods;

partial struct Counter(int n)
{
    public int N = n;
    private int _calls = n * 10;

    public int Next() => ++N;

    public readonly int Peek() => N;

    [CoTask]
    public readonly async CoTask<int> Read(int k)
    {
        await Pause(k);
        Log(Peek());
        var copy = this;
        copy.Next();
        return N + copy.N + _calls + await Peek(k);
    }

    [CoTask]
    public readonly async CoTask<int> Try()
    {
        var first = Next();
        await Pause(2);
        var second = Next();
        return first * 100 + second * 10 + N;
    }

    [CoTask]
    private readonly async CoTask<int> Peek(int k) => N + await Point(k);

    [CoTask]
    public async CoTask<int> Change()
    {
        await Pause(1);
        Next();
        return N + await Read(3);
    }
}

readonly partial struct Fixed(int n)
{
    public int N { get; } = n;

    [CoTask]
    public async CoTask<int> Read() => N + await Point(4);
}

partial record struct Point2(int X, int Y)
{
    [CoTask]
    public readonly async CoTask<int> Sum()
    {
        await Pause(X);
        return X + Y;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new Counter(1);
        Log(await c.Read(1));
        Log(await c.Try());
        Log(await c.Change());
        Log(c.N);
        Log(await new Fixed(2).Read());
        Log(await new Point2(3, 4).Sum());
    }
}
