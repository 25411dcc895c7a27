// C# 14. Enumerators from extension methods and extension blocks, with optional parameters, over awaited values.
namespace Conformance.AwaitForeach.ExtensionSources;

using System.Runtime.CompilerServices;

class Plain
{
    public int N;
}

class Numbered
{
    public int N;
}

static class Extensions
{
    public static IAsyncEnumerator<int> GetAsyncEnumerator(this Plain e, int step = 7, [CallerArgumentExpression(nameof(e))] string x = "")
    {
        Log($"get {step} {x}");
        return Go(step);
    }

    extension(Numbered e)
    {
        public IAsyncEnumerator<int> GetAsyncEnumerator(
            int step = 6,
            [CallerArgumentExpression(nameof(e))] string x = "",
            [CallerMemberName] string m = ""
        )
        {
            Log($"get {step} {x} {m}");
            return Go(step + e.N);
        }

        public IEnumerator<int> GetEnumerator(int step = 6, [CallerMemberName] string m = "")
        {
            Log($"get {step} {m}");
            return new List<int> { step, e.N }.GetEnumerator();
        }
    }
    extension<T>((T, T) e)
    {
        public IEnumerator<T> GetEnumerator()
        {
            yield return e.Item1;
            yield return e.Item2;
        }

        public async IAsyncEnumerator<T> GetAsyncEnumerator()
        {
            yield return e.Item1;
            await Task.Yield();
            yield return e.Item2;
        }

        public void Deconstruct(out string a, out int b)
        {
            a = e.Item1!.ToString()!;
            b = 3;
        }
    }

    static async IAsyncEnumerator<int> Go(int n)
    {
        yield return n;
        await TaskPoint(1);
        yield return n + 1;
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<T> A<T>(T x)
    {
        await Pause(40);
        return x;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await foreach (var x in await A(new Plain()))
            Log(x);
        await foreach (var x in await A(new Numbered { N = 3 }))
            Log(x);
        foreach (var x in await A(new Numbered { N = 3 }))
            Log(x);
        foreach (var x in await A(new Numbered { N = 3 }))
            Log(await A(x));
        foreach (var x in (1, await Point(2)))
            Log(await A(x));
        foreach (var x in (1, await Point(2)))
            Log(x);
        await foreach (var x in ("a", await Point(2, "b")))
            Log(await A(x));
        foreach (var (k, v) in new[] { ((1, 2), (3, 4)) })
            Log(k.Item1 + v.Item2 + await A(1));
    }
}
