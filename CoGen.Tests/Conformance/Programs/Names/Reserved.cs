// C# 5. Locals, parameters and members that have the very names of the generated code.
namespace Conformance.Names.Reserved;

static partial class Underscores
{
    private static int __result = 100;

    private static int __Free(int value) => value + __result;

    [CoTask]
    public static async CoTask<int> Run(int __slot, int __entry)
    {
        int __state = 6,
            __step = 7,
            state = 8,
            __1 = 9;
        await Pause(__state);
        try
        {
            await Pause(__step);
            __state += __Free(__entry);
            Func<int> add = () => __1 + __slot;
            await Pause(1);
            __1++;
            Log(add());
        }
        finally
        {
            Log(__state);
        }
        return __state + __step + state + __1 + __result;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main() => Log(await Underscores.Run(1, 2));
}
