// C# 7. ref and out arguments beside an await: variables stay variables.
namespace Conformance.Spilling.RefArguments;

class Box
{
    public int Field = 1;
    public int[] Array = [1, 2, 3];
}

static partial class Program
{
    static int s_static = 10;

    static int Change(ref int a, int b)
    {
        a += b;
        return Val("Change", a);
    }

    static bool Try(int n, out int result)
    {
        result = n * 2;
        return n > 0;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        s_static = 10;
        var local = 1;
        Log(Change(ref local, await Point(2)));
        Log(local);
        Change(ref s_static, await Point(3));
        Log(s_static);
        var box = new Box();
        Change(ref box.Field, await Point(4));
        Log(box.Field);
        var array = new[] { 1, 2, 3 };
        Change(ref array[Val(1)], await Point(5));
        Log(Show(array));
        Change(ref box.Array[await Point(2)], Val(6));
        Log(Show(box.Array));
        if (Try(await Point(7), out var result))
            Log(result);
        Log(Try(await Point(-1), out _));
        Log(Try(await Point(8), out local) && local == await Point(16));
        Log(local);
    }
}
