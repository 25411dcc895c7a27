// C# 2. Pointers to locals: to one that is used between two awaits only, and to one that is kept across an await.
// May fall back: Kept, OfParameter
// Without a frame: Program.Kept, Program.OfParameter
namespace Conformance.Locals.AddressOf;

struct Pair
{
    public int A;
    public int B;
}

static partial class Program
{
#pragma warning disable CS9123 // the locals are not kept while the pointers are used
    [CoTask]
    internal static async CoTask Main()
    {
        await Pause(1);
        unsafe
        {
            var n = 1;
            var pair = new Pair();
            Set(&n, 5);
            Set(&pair.B, n);
            Log(pair.B);
        }
        await Pause(2);
        Log(await Kept());
        Log(await OfParameter(3));
    }

    [CoTask]
    static async CoTask<int> Kept()
    {
        var n = 1;
        unsafe
        {
            Set(&n, 6);
        }
        await Pause(3);
        return n;
    }

    [CoTask]
    static async CoTask<int> OfParameter(int n)
    {
        unsafe
        {
            Set(&n, n * 2);
        }
        return n + await Point(4);
    }
#pragma warning restore CS9123

    static unsafe void Set(int* target, int value) => *target = value;
}
