// C# 8. Struct resources, ref struct resources between awaits, casts in the head, mutation through a using variable's methods.
namespace Conformance.AwaitUsing.StructResources;

struct Token(int n) : IDisposable
{
    private int _n = n;

    public int Next() => ++_n;

    public void Dispose() => Log($"token {_n}");
}

ref struct Scope
{
    public void Dispose() => Log("scope");
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        using (var t = new Token(5))
        {
            Log(t.Next());
            await Pause(1);
            Log(t.Next());
        }
        using (new Scope())
            Log("in scope");
        await Pause(2);
        {
            using var s = new Scope();
            Log("in scope");
        }
        using IDisposable boxed = new Token(7);
        await Pause(3);
        Log(((Token)boxed).Next());
        using (boxed as IDisposable)
            await Pause(4);
    }
}
