// What is called on a field of a foreach or using variable changes a copy, which nobody sees; what is called on the variable, itself.
namespace Conformance.Locals.ReadOnlyVariables;

struct Outer
{
    public Inner Inner;
    public int N;

    public int Next() => ++N;

    public int Count => ++N;
}

struct Inner
{
    public int Field;
    public Deep Deep;

    public int Set(int value) => Field = value;

    public readonly int Get() => Field;

    public int Grown => ++Field;

    public int this[int by] => Field += by;

    public override string ToString() => $"{++Field}";
}

struct Deep
{
    public int N;

    public int Next() => ++N;
}

struct Resource : IDisposable
{
    public Outer Outer;
    public int N;

    public int Next() => ++N;

    public void Dispose() => Log($"disposed {N} {Outer.N} {Outer.Inner.Field}");
}

struct LateResource : IAsyncDisposable
{
    public Inner Inner;

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Log($"disposed late {Inner.Field}");
    }
}

struct Of<T>
{
    public T Value;
}

static partial class Program
{
    [CoTask]
    static async CoTask Walk(Outer[] outers)
    {
        foreach (var outer in outers)
        {
            Log($"{outer.Inner.Set(5)} {outer.Inner.Field}");
            Log($"{outer.Inner.Deep.Next()} {outer.Inner.Deep.N}");
            Log($"{outer.Inner.Grown} {outer.Inner[2]} {outer.Inner.Get()} {outer.Inner}");
            Log($"{outer.Inner.ToString()} {(outer.Inner).Set(3)} {outer.Inner!.Set(4)}");
            Log($"{outer.Next()} {outer.Count} {outer.N}");
            await Pause(1);
            Log($"{outer.Inner.Set(6)} {outer.Inner.Field} {outer.N}");
            Log($"{outer.Inner.Set(await Point(7))} {outer.Inner.Field}");
            Log($"{outer.Inner[await Point(8)] + outer.Inner.Deep.Next()} {outer.Inner.Field}");
            Func<int> later = () => outer.Inner.Set(9) + outer.Inner.Field + outer.Next();
            Log(later() + later());
            await Pause(2);
            Log(later() + outer.N);
        }
    }

    [CoTask]
    static async CoTask WalkPairs(List<(Inner One, Outer Two)> pairs)
    {
        foreach (var (one, two) in pairs)
        {
            Log($"{one.Deep.Next()} {one.Deep.N} {two.Inner.Set(3)} {two.Inner.Field}");
            await Pause(3);
            Log($"{one.Deep.Next()} {one.Deep.N} {one.Set(4)} {one.Field}");
        }
        foreach (var pair in pairs)
        {
            await Pause(4);
            Log($"{pair.One.Set(5)} {pair.One.Field} {pair.Two.Inner.Set(6)} {pair.Two.Inner.Field}");
        }
    }

    [CoTask]
    static async CoTask Use()
    {
        using (var resource = new Resource())
        {
            Log($"{resource.Outer.Next()} {resource.Outer.N} {resource.Next()} {resource.N}");
            await Pause(5);
            Log($"{resource.Outer.Inner.Set(3)} {resource.Outer.Inner.Field} {resource.N}");
        }
        using var other = new Resource();
        Log($"{other.Outer.Next()} {other.Outer.N} {other.Next()} {other.N}");
        await using var late = new LateResource();
        Log($"{late.Inner.Set(4)} {late.Inner.Field}");
        await Pause(6);
        Log($"{late.Inner.Set(5)} {late.Inner.Field} {other.Outer.Count} {other.Outer.N}");
    }

    [CoTask]
    static async CoTask WalkGeneric<T>(Of<T>[] values, Func<int, T> make)
        where T : IEnumerator<int>
    {
        foreach (var value in values)
        {
            Log($"{value.Value.MoveNext()} {value.Value.Current}");
            await Pause(7);
            Log($"{value.Value.MoveNext()} {value.Value.Current} {make(1).MoveNext()}");
        }
    }

    [CoTask]
    static async CoTask WalkReferences(Outer[] outers)
    {
        foreach (ref var outer in outers.AsSpan())
            Log($"{outer.Inner.Set(7)} {outer.Inner.Field}");
        await Pause(8);
        foreach (var outer in outers)
            Log($"{outer.Inner.Set(8)} {outer.Inner.Field}");
        for (var outer = outers[0]; outer.N < 2; outer.N++)
        {
            Log($"{outer.Inner.Set(await Point(9))} {outer.Inner.Field}");
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await Walk([default, new() { N = 3 }]);
        await WalkPairs([default, (new() { Field = 1 }, new() { N = 2 })]);
        await Use();
        await WalkGeneric([new Of<List<int>.Enumerator> { Value = new List<int> { 1, 2, 3 }.GetEnumerator() }], _ => default);
        await WalkGeneric(
            [new Of<IEnumerator<int>> { Value = new List<int> { 1, 2, 3 }.GetEnumerator() }],
            i => new List<int> { i }.GetEnumerator()
        );
        await WalkReferences([default, default]);
    }
}
