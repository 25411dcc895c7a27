// C# 2. Tasks of unsafe types, and unsafe tasks: those cannot await, but run and throw as others do.
namespace Conformance.Locals.UnsafeTypes;

unsafe partial class Raw
{
    private int _n = 3;

#pragma warning disable CS1998
    [CoTask]
    public async CoTask<int> Read()
    {
        fixed (int* p = &_n)
            return *p + sizeof(int);
    }
}

static partial class Program
{
    [CoTask]
    static unsafe async CoTask<int> Sum(int count)
    {
        var numbers = stackalloc int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = i;
        var sum = 0;
        for (var p = numbers; p < numbers + count; p++)
            sum += *p;
        return sum;
    }
#pragma warning restore CS1998

    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Raw().Read());
        await Pause(1);
        Log(await Sum(4));
    }
}
