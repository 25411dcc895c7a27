// C# 8. Tasks called behind a question mark, with awaits among their arguments: they run on frames.
namespace Conformance.Async.ConditionalTasks;

partial class P
{
    public int V;

    [CoTask]
    public async CoTask<int> A(int k)
    {
        await Pause(k);
        return V + k;
    }

    [CoTask]
    public async CoTask<int> B(int k)
    {
        await Pause(k);
        return V + k;
    }

    [CoTask]
    public async CoTask<int> C(int k)
    {
        await Pause(k);
        return V + k;
    }
}

partial class N
{
    public int Z;
}

partial class Q : N
{
    [CoTask]
    public async CoTask<int> D(int k)
    {
        await Pause(k);
        return Z + k;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        P? p = new P();
        Log(await (p?.A(2) ?? new P().A(3)));
        var t = p?.B(await Point(4));
        if (t is { } task)
            Log(await task);
        Log(p is null ? 0 : await p.C(1));
        Q q = new();
        Log(await q.D(1));
    }
}
