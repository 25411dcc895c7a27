// C# 8. DisposeAsync and GetAwaiter by pattern: not public, with optional parameters, explicit.
namespace Conformance.AwaitUsing.Patterns;

class A
{
    internal async ValueTask DisposeAsync()
    {
        await TaskPoint(1);
        Log("A disposed");
    }
}

class B
{
    public async Task DisposeAsync(int k = 3, params int[] more)
    {
        await TaskPoint(k);
        Log("B disposed " + more.Length);
    }
}

class C : IAsyncDisposable
{
    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Log("C disposed");
        return default;
    }
}

class Aw
{
    internal ForeignPoint<int>.Awaiter GetAwaiter() => Foreign(1).GetAwaiter();
}

class D
{
    public Aw DisposeAsync()
    {
        Log("D disposing");
        return new();
    }
}

class E
{
    public E GetAsyncEnumerator(int k = 0) => this;

    public int Current { get; private set; }

    public W MoveNextAsync(int d = 1)
    {
        Current += d;
        return new W(Current < 3);
    }

    public Aw DisposeAsync()
    {
        Log("E disposing");
        return new();
    }
}

class W(bool b)
{
    internal ForeignPoint<bool>.Awaiter GetAwaiter() => Foreign(7, b).GetAwaiter();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await using (var a = new A())
        {
            await Pause(1);
        }
        await using var b = new B();
        await Pause(2);
        await using (new C())
            Log("c");
        await foreach (var x in new E())
        {
            Log(x);
            await Pause(x);
        }
        await using (var d = new D())
            Log("d");
    }
}
