// C# 5. Awaits of dynamic values: CoTasks, system calls, tasks, own awaiters; results used and dropped; failures.
namespace Conformance.Dynamic.Awaited;

class Holder
{
    public CoTask<int> Get(int n) => Program.Sum(n, 1);

    public CoTask<int> Get(string s) => Program.Sum(s.Length, 10);
}

class Slow(int number)
{
    public ForeignPoint<int> Wait() => Foreign(number);
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        dynamic d = Sum(1, 2);
        Log(await d);
        dynamic pause = Pause(3);
        await pause;
        int n = await (dynamic)Point(4);
        Log(n);
        dynamic holder = new Holder();
        Log(await holder.Get(5) + await holder.Get("three"));
        dynamic slow = new Slow(6);
        Log(await slow.Wait());
        dynamic task = Task.FromResult("done");
        Log((await task).Length);
        dynamic no = Nothing(7);
        await no;
        try
        {
            await (dynamic)Broken(8);
        }
        catch (TestException e)
        {
            Log(e.Message);
        }
        try
        {
            dynamic five = 5;
            await five;
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException e)
        {
            Log(e.Message);
        }
        try
        {
            dynamic? none = null;
            await none!;
        }
        catch (Microsoft.CSharp.RuntimeBinder.RuntimeBinderException)
        {
            Log("null");
        }
        var all = new List<dynamic> { Sum(1, 1), Sum(2, 2) };
        foreach (var one in all)
            Log(await one);
        Log(await Result(10));
        Log((await Result(11)).Length);
        var x = await Text(12);
        x += "!";
        Log(x);
    }

    [CoTask]
    internal static async CoTask<int> Sum(int a, int b) => a + await Point(b);

    [CoTask]
    static async CoTask Nothing(int n) => await Pause(n);

    [CoTask]
    static async CoTask Broken(int n)
    {
        await Pause(n);
        throw new TestException("broken");
    }

    [CoTask]
    static async CoTask<dynamic> Result(int n)
    {
        await Pause(n);
        return n > 10 ? "text" : n;
    }

    [CoTask]
    static async CoTask<dynamic> Text(int n) => $"{await Point(n)}";
}
