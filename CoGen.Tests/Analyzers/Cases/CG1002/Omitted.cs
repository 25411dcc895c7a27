#define OWN
using System.Diagnostics;

partial class Omitted
{
    [Conditional("NEVER")]
    static void Never(int n) => Thread.Sleep(10);

    [Conditional("OWN")]
    static void Own() => Thread.Sleep(10);

    [Conditional("NEVER"), Conditional("OWN")]
    static void Either() => Thread.Sleep(10);

    [CoTask]
    async CoTask Calls(Task<int> task)
    {
        Never(3);
        Never(task.Result);
        Own(); // CG1002
        Either(); // CG1002
        await Sys.Yield();
    }
}
