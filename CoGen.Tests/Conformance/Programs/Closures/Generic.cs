// C# 7. Closures and local functions in generic methods of generic types, over type parameters and this.
namespace Conformance.Closures.Generic;

partial class Holder<T>(T first)
{
    private T _last = first;

    [CoTask]
    public async CoTask<string> Run<U>(U u, List<Func<string>> later)
        where U : notnull
    {
        foreach (var n in new[] { 1, 2 })
        {
            T copy = _last;
            later.Add(() => $"{copy} {u} {n} {typeof(U).Name} {_last}");
            await Pause(n);
        }
        _last = default!;
        Func<T?> read = () => _last;
        await Pause(3);
        return $"{read()} {Describe(u)} {Two(u, 5)}";

        string Describe<V>(V v) => $"{typeof(T).Name} {typeof(U).Name} {typeof(V).Name} {v} {_last}";
        static string Two<V, W>(V v, W w) => $"{v} {w}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var later = new List<Func<string>>();
        Log(await new Holder<int>(7).Run("u", later));
        Log(await new Holder<string>("s").Run(2.5, later));
        foreach (var f in later)
            Log(f());
    }
}
