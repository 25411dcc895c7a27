// C# 8. Awaits beside and in ref, in and out arguments.
namespace Conformance.Spilling.PlacesOfArguments;

static partial class Program
{
    static void F(ref int x, int y)
    {
        Log($"F{x},{y}");
        x += y;
    }

    static int G(in int x, int y) => x * 10 + y;

    static void Tr(out int a, out int b, int c)
    {
        a = c;
        b = c + 1;
    }

    struct S
    {
        public int X;

        public void Mut(int y) => X += y;
    }

    class H
    {
        public S S;
        public S[] Arr = new S[2];
        public int[] A = [1, 2];

        public int[] Get()
        {
            Log("Get");
            return A;
        }
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var a = new[] { 1, 2, 3 };
        var h = new H();
        var i = 0;
        F(ref a[i], i = await Point(1));
        Log(Show(a));
        F(ref a[await Point(1)], await Point(5));
        Log(Show(a));
        F(ref h.S.X, await Point(6));
        Log(h.S.X);
        F(ref (await Point(1, h)).S.X, await Point(2));
        Log(h.S.X);
        F(ref h.Arr[await Point(0)].X, await Point(7));
        Log(h.Arr[0].X);
        Log(G(in a[0], await Point(3)) + G(a[1], await Point(4)) + G(await Point(1), await Point(2)));
        Tr(out a[0], out h.S.X, await Point(8));
        Log(a[0] + h.S.X);
        int loc = 1;
        F(ref loc, loc + await Point(2));
        Log(loc);
        Func<int> cap = () => loc;
        F(ref loc, await Point(3));
        Log(cap());
        h.S.Mut(await Point(4));
        h.Arr[1].Mut(await Point(5));
        Log(h.S.X + h.Arr[1].X);
        (h.S, i) = (new S { X = await Point(1) }, await Point(2));
        Log(h.S.X + i);
        h.S.X += h.S.X++ + await Point(3);
        Log(h.S.X);
        h.Get()[await Point(0)] += await Point(4);
        Log(Show(h.A));
        h.A[^await Point(1)] = h.A[await Point(0)] + await Point(2);
        Log(Show(h.A));
        a[i = await Point(1)] = i + await Point(2);
        Log(Show(a));
        int[,] m = new int[2, 2];
        m[await Point(1), await Point(0)] += await Point(3);
        m[0, 0]++;
        Log(Show(m));
        int[][] j =
        [
            [1],
            [2],
        ];
        j[await Point(1)][await Point(0)] *= await Point(4);
        Log(j[1][0]);
        var d = new Dictionary<string, int> { ["a"] = 1 };
        d["a"] += await Point(5);
        d[await Point(1, "b")] = await Point(6);
        Log(d["a"] + d["b"]);
        var l = new List<S> { new() };
        l[await Point(0)] = l[0] with { X = await Point(7) };
        Log(l[0].X);
    }
}
