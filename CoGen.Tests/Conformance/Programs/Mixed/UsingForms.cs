// C# 8. Using statements and declarations of every kind: null, structs, ref structs, several, conditional, by pattern and interface.
// Without a frame: Pa.DisposeAsync
namespace Conformance.Mixed.UsingForms;

struct Sd(string n) : IDisposable, IAsyncDisposable
{
    public int Calls;

    public void Dispose() => Log($"sd {n} {++Calls}");

    public ValueTask DisposeAsync()
    {
        Log($"sda {n} {++Calls}");
        return default;
    }
}

ref struct Rd(string n)
{
    public void Dispose() => Log($"rd {n}");
}

class Pa(string n)
{
    public async CoTask DisposeAsync(int extra = 3, params int[] more)
    {
        await Pause(extra);
        Log($"pa {n} {extra} {more.Length}");
    }
}

class Expl(string n) : IDisposable, IAsyncDisposable
{
    void IDisposable.Dispose() => Log($"expl {n}");

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Log($"expla {n}");
        return new(TaskPoint(1));
    }
}

sealed class Both(string n) : IAsyncDisposable
{
    public Task DisposeAsync()
    {
        Log($"task {n}");
        return TaskPoint(2);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Task.Yield();
        Log("never");
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask<int> Run(int k)
    {
        using Resource a = new("a"),
            b = new($"b{await Point(1)}"),
            c = k == 1 ? null! : new("c");
        await using AsyncResource d = new("d"),
            e = k == 2 ? throw new TestException("e") : new AsyncResource("e");
        using var f = new Sd("f");
        await using var g = new Sd("g");
        using (f)
        using (var h = f)
        {
            if (k == 3)
                return await Point(3);
            await Pause(4);
            Log(h.Calls);
        }
        Log(f.Calls + g.Calls);
        using (new Rd("r"))
            Log("ref struct");
        {
            using var r2 = new Rd("r2");
            Log("block");
        }
        await using (new Pa("p"))
            await Pause(5);
        using (IDisposable? none = null)
            await Pause(6);
        await using (IAsyncDisposable? none = k == 4 ? new AsyncResource("some") : null)
            await Pause(7);
        using (await Point<IDisposable>(8, new Expl("x")))
        await using (await Point<IAsyncDisposable>(9, new Expl("y")))
        await using (new Expl("z") as IAsyncDisposable)
        {
            if (k == 5)
                throw new TestException("body");
        }
        await using (new Both("w"))
            Log("both");
        await using (new AsyncResource("cfg").ConfigureAwait(false))
            await Pause(10);
        foreach (var i in new[] { 1, 2 })
        {
            using var s = new Resource($"s{i}");
            await using var t = i == 1 ? new AsyncResource("t") : null;
            if (k == 6)
                continue;
            if (k == 7 && i == 1)
                break;
            using var u = new Resource($"u{i}");
            await Pause(i);
        }
        switch (k)
        {
            case 8:
            {
                using var v = new Resource("v");
                goto case 9;
            }
            case 9:
                await using (var w = new AsyncResource("w"))
                    goto end;
        }
        Log("behind");
        end:
        using var last = new Resource(await Point(11, "last"));
        Func<string> show = () => last.ToString() + a + b;
        Log(show());
        return await Point(12);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 10; k++)
        {
            Log($"-- {k}");
            try
            {
                Log(await Run(k));
            }
            catch (TestException x)
            {
                Log(x.Message);
            }
        }
    }
}
