// C# 5. Awaitables of anonymous types: system calls, tasks, CoTasks; anonymous temporaries beside awaits.
namespace Conformance.Names.AnonymousAwaited;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var a = await Point(1, new { N = 1 });
        Log(a);
        var b = await Echo(new { N = 2, T = "t" });
        Log(b.N + b.T);
        var c = await Foreign(3, new { N = a.N + b.N });
        Log(c);
        Log(Show(new[] { new { X = 1 }, new { X = await Point(4) }, new { X = 2 } }));
        Log(new { Y = Val(1) }.Y + await Point(5));
        Log((new { A = Val(2) }, await Point(6), new { B = Val(3) }));
        var d = a.N > 0 ? new { N = await Point(7) } : a;
        Log(d);
        Log((d with { N = 8 }).N + await Point(8));
        Log(await Point(9, d) is { N: > 5 and var n } ? n : -1);
        try
        {
            var e = new { N = 1 };
            await Pause(10);
            throw new TestException(e.ToString()!);
        }
        catch (TestException e) when (new { e.Message }.Message.Length > 0)
        {
            var f = new { e.Message };
            await Pause(11);
            Log(f);
        }
    }

    [CoTask]
    static async CoTask<T> Echo<T>(T value)
    {
        await Pause(2);
        return value;
    }
}
