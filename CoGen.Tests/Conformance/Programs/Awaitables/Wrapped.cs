// C# 5. Types of the user that are awaited through the awaiter of a system call or of a task.
namespace Conformance.Awaitables.Wrapped;

struct W1
{
    public SystemCallAwaiter<PauseCall> GetAwaiter()
    {
        Log("w1");
        return Pause(1).GetAwaiter();
    }
}

class W2(int n)
{
    public SystemCallAwaiter<PointCall<int>, int> GetAwaiter() => Point(n).GetAwaiter();
}

struct W3(CoTask t)
{
    public CoTaskAwaiter GetAwaiter() => t.GetAwaiter();
}

struct W4(CoTask<int> t)
{
    public CoTaskAwaiter<int> GetAwaiter() => t.GetAwaiter();
}

static class X
{
    public static SystemCallAwaiter<PauseCall> GetAwaiter(this int n) => Pause(n).GetAwaiter();

    public static SystemCallAwaiter<PointCall<int>, int> GetAwaiter(this string n) => Point(n.Length).GetAwaiter();
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        await new W1();
        Log(await new W2(5));
        await new W3(Sub(3));
        Log(await new W4(SubR(4)));
        await 7;
        Log(await "abc");
        Log(await (await new W4(SubR(6)) > 3 ? new W2(1) : new W2(2)));
    }

    [CoTask]
    static async CoTask Sub(int n)
    {
        await Pause(n);
        Log("sub");
    }

    [CoTask]
    static async CoTask<int> SubR(int n)
    {
        await Pause(n);
        return n * 2;
    }
}
