// C# 7. Async lambdas and async local functions within a task, of Task and of CoTask; iterators as local functions.
// May fall back: Twice, Local
// No kill: what a lambda runs is not rewritten
// Without a frame: Main__Frame.__Resume, __Scope1.Local
namespace Conformance.Closures.AsyncInside;

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var n = await Point(1);
        Func<Task<int>> task = async () =>
        {
            await TaskPoint(2);
            return n++;
        };
        Log(await task());
        Func<int, CoTask<int>> cotask = async k =>
        {
            await Pause(k);
            return k + n;
        };
        Log(await cotask(3));
        Log(await Local(4));
        Log(Show(Iterate(3)));
        await Twice();

        async CoTask<int> Local(int k)
        {
            await Pause(k);
            n += k;
            return n;
        }
        IEnumerable<int> Iterate(int count)
        {
            for (var i = 0; i < count; i++)
                yield return i * n;
        }
        async CoTask Twice()
        {
            await Local(1);
            await Local(2);
            Log(n);
        }
    }
}
