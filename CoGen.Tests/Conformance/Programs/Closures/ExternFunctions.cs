// C# 9. A local function that is implemented elsewhere, whose attribute sets members of its own, in an instance method.
using System.Runtime.InteropServices;

namespace Conformance.Closures.ExternFunctions;

partial class Worker(int start)
{
    [CoTask]
    public async CoTask<int> Run(int n)
    {
        await Pause(1);
        if (n > 100)
            n = NativeOf(n);
        await Pause(2);
        return n + start;

        [DllImport("none", CallingConvention = CallingConvention.StdCall, EntryPoint = "Of")]
        static extern int NativeOf(int n);
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Worker(2).Run(3));
    }
}
