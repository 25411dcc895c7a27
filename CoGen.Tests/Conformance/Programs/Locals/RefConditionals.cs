// C# 13. Ref conditionals and ref returns between awaits.
namespace Conformance.Locals.RefConditionals;

static partial class Program
{
    static ref int Get(int[] a)
    {
        Log("Get");
        return ref a[0];
    }

    static void Inc(ref int x) => x++;

    static ref int Max(ref int a, ref int b) => ref (a > b ? ref a : ref b);

    class S
    {
        int _x;

        public ref int R() => ref _x;
    }

    ref struct S2(ref int x)
    {
        ref int _x = ref x;

        public void Set(int y) => _x = y;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        int a = 1,
            b = 2;
        var arr = new[] { 1, 2 };
        bool c = await Point(1, true);
        {
            ref int r = ref (c ? ref a : ref b);
            r = 5;
        }
        Log(a + await Point(2));
        (c ? ref a : ref b) = 9;
        Log(a);
        Get(arr) += 3;
        Log(arr[0]);
        await Pause(1);
        Get(arr) = arr[1] + 1;
        Log(arr[0]);
        Get(arr)++;
        Log(Get(arr) + await Point(4));
        Inc(ref Get(arr));
        Log(arr[0]);
        ref readonly int ro = ref Get(arr);
        Log(ro);
        var s = new S();
        s.R() = 4;
        Log(s.R());
        await Pause(2);
        Log(Max(ref arr[await Point(0)], ref arr[await Point(1)]));
        arr[Val(0)] = Max(ref a, ref b) + await Point(3);
        Log(arr[0]);
        new S2(ref a).Set(8);
        Log(a);
        Span<int> sp = [1, 2];
        ref int z = ref sp[1];
        z++;
        Log(sp[1]);
        for (var i = 0; i < 2; i++)
        {
            ref var el = ref arr[i];
            el *= 2;
            await Pause(i);
        }
        Log(Show(arr));
    }
}
