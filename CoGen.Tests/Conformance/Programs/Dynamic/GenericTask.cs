// C# 5. A generic task is called with a dynamic argument: its type argument is known only at run time.
namespace Conformance.Dynamic.GenericTask;

static partial class Program
{
    [CoTask]
    static async CoTask<T> Id<T>(T value)
    {
        await Sys.Yield();
        return value;
    }

    class W
    {
        public Task Write(object o, int n)
        {
            Log("w" + o + n);
            return Task.CompletedTask;
        }
    }

    [CoTask]
    static async CoTask<int> M(string s)
    {
        dynamic w = new W();
        await w.Write((await Id(s)), 1);
        await (await Id(w)).Write(s, 2);
        return 1;
    }

    [CoTask]
    static async CoTask<Task> N(string s)
    {
        dynamic w = new W();
        return (await Id(w.Write(s, 1)));
    }

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await M("a"));
        await await N("b");
    }
}
