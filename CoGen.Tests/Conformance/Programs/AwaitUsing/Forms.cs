// C# 8. await using: patterns, ConfigureAwait, extension awaiters, struct and nullable resources, type parameters, switch sections.
// Without a frame: Patterned.DisposeAsync
namespace Conformance.AwaitUsing.Forms;

class Patterned(string name)
{
    public async CoTask DisposeAsync()
    {
        await Pause(name.Length);
        Log("disposed " + name);
    }
}

class Valued
{
    public CoTask<int> DisposeAsync() => Program.Value();
}

class Odd : IAsyncDisposable
{
    ValueTask IAsyncDisposable.DisposeAsync()
    {
        Log("explicitly");
        return new(TaskPoint(30));
    }
}

struct Str(int n) : IAsyncDisposable
{
    public int N = n;

    public async ValueTask DisposeAsync()
    {
        Log($"struct {N}");
        await TaskPoint(N);
    }
}

class ViaExtension
{
    public Ticket DisposeAsync() => new(5);
}

record Ticket(int N);

static class TicketExtensions
{
    public static TaskAwaiter<int> GetAwaiter(this Ticket t) => TaskPoint(t.N).GetAwaiter();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask<int> Value()
    {
        Log("value");
        return await Point(40);
    }

    [CoTask]
    static async CoTask<int> Generic<T>(T resource)
        where T : IAsyncDisposable
    {
        await using (resource)
            return await Point(1);
    }

    [CoTask]
    static async CoTask<int> Plain<T>(T resource)
        where T : IDisposable
    {
        using var copy = resource;
        return await Point(1);
    }

    [CoTask]
    internal static async CoTask Main()
    {
        await using (new Patterned("a"))
            Log("body");
        await using var b = new Patterned("bb");
        await using (var c = new AsyncResource("c").ConfigureAwait(false))
            await Pause(3);
        await using (var d = new Valued())
            Log("d");
        await using (IAsyncDisposable e = new Odd())
            await Pause(4);
        await using (var e = new Odd())
            Log("e");
        await using (var s = new Str(6))
            Log(s.N);
        Str? none = null;
        await using (none)
            Log("none");
        await using (var v = new ViaExtension())
            Log("v");
        Log(await Generic(new Str(8)));
        Log(await Generic<AsyncResource?>(null!));
        Log(await Plain(new Resource("p")));
        for (var i = 0; i < 3; i++)
            await Sections(i);
        await using AsyncResource x = new("x"),
            y = new("y");
        try
        {
            await using var z = new AsyncResource("z");
            throw new TestException("in z");
        }
        catch (TestException e) when (e.Message.Length > 2)
        {
            Log(e.Message);
        }
    }

    [CoTask]
    static async CoTask Sections(int n)
    {
        switch (n)
        {
            case 0:
            {
                using var r = new Resource("zero");
                await Pause(n);
                break;
            }
            case 1:
            {
                await using var r = new AsyncResource("one");
                goto case 0;
            }
            default:
            {
                using var r = new Resource("other");
                {
                    using var q = new Resource("inner");
                    await Pause(n);
                }
                await Pause(n + 1);
                goto case 1;
            }
        }
        Log("end of sections");
    }
}
