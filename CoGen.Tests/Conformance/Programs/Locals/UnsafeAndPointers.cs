// C# 8. unsafe blocks, stackalloc, fixed, function pointers and sizeof between awaits.
namespace Conformance.Locals.UnsafeAndPointers;

static unsafe partial class Native
{
    public static int Add(int a, int b) => a + b;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var numbers = new[] { 1, 2, 3 };
        await Pause(1);
        unsafe
        {
            int* stack = stackalloc int[3];
            for (var i = 0; i < 3; i++)
                stack[i] = numbers[i] * 2;
            fixed (int* p = numbers)
            {
                *p = stack[2];
                p[1]++;
            }
            delegate* <int, int, int> add = &Native.Add;
            numbers[2] = add(numbers[0], numbers[1]);
        }
        await Pause(2);
        Log(Show(numbers));
        unsafe
        {
            fixed (char* c = "text")
                Log(c[1]);
            Log(sizeof(long) + sizeof(Guid));
        }
        await Pause(3);
        nint address = 5;
        Log(address + await Point(4));
    }
}
