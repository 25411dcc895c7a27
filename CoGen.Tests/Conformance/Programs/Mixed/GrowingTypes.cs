// C# 8. Recursion of generic tasks whose type grows, and tasks that call each other with other type arguments.
namespace Conformance.Mixed.GrowingTypes;

partial class Tree<T>
{
    public T Value = default!;
    public Tree<T>? Left,
        Right;

    [CoTask]
    public async CoTask<string> Walk<U>(Func<T, U> f, int depth)
    {
        var left = Left is null ? "" : await Left.Walk(f, depth + 1);
        await Pause(depth);
        var right = Right is { } r ? await r.Walk<List<U>>(x => [f(x)], depth + 1) : "";
        return $"({left}{Show(f(Value))}{right})";
    }

    [CoTask]
    public static async CoTask<int> Depth<V>(Tree<T>? t, V v)
    {
        if (t == null)
            return await Point(0);
        return 1 + Math.Max(await Depth(t.Left, (v, 1)), await Tree<T>.Depth(t.Right, new[] { v }));
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<string> Grow<T>(T t, int n)
    {
        await Pause(n);
        if (n == 0)
            return typeof(T).Name;
        var inner = await Grow(new List<T> { t }, n - 1);
        return inner + (n == 2 ? await Grow((t, t), 0) : "");
    }

    [CoTask]
    static async CoTask<int> Both<A, B>(A a, B b, int n)
        where A : IComparable<A>
        where B : IComparable<B>
    {
        if (n == 0)
            return a.CompareTo(a) + b.CompareTo(b) + 1;
        var x = await Both(b, a, n - 1);
        var y = await Both<string, A>(a.ToString()!, a, n - 1);
        return x + y + await Point(n);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var t = new Tree<int>
        {
            Value = 1,
            Left = new()
            {
                Value = 2,
                Right = new() { Value = 3 },
            },
            Right = new()
            {
                Value = 4,
                Left = new() { Value = 5 },
            },
        };
        Log(await t.Walk(x => x * 1.5, 0));
        Log(await Tree<int>.Depth(t, "s"));
        Log(await Grow(1, 4));
        Log(await Both(1, "x", 3));
    }
}
