// C# 8. Assignments of every kind to every kind of target.
namespace Conformance.Spilling.EveryTarget;

static partial class Program
{
    struct In
    {
        public int X;
        public int[] A;
        public int this[int i]
        {
            readonly get => Val("geti", A[i]);
            set => A[i] = Val("seti", value);
        }
    }

    struct Out
    {
        public In I;
        public int P
        {
            readonly get => Val("getP", I.X);
            set => I.X = Val("setP", value);
        }
    }

    class H
    {
        public Out O;
        public Out[] Os = [new() { I = new() { A = [1, 2] } }, new() { I = new() { A = [3, 4] } }];

        public ref Out R(int i)
        {
            Log($"R{i}");
            return ref Os[i];
        }

        public int? N;
        public string? S;
        public event Action<int>? E;

        public void Fire(int i) => E?.Invoke(i);

        public async CoTask Sub()
        {
            E += await Point<Action<int>>(1, x => Log($"e{x}"));
            E -= await Point<Action<int>?>(2, null);
        }
    }

    static H Get(H h)
    {
        Log("Get");
        return h;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var h = new H();
        h.O.I.A = [7, 8, 9];
        Get(h).O.I.X += await Point(3);
        Get(h).O.P += await Point(4) * Get(h).O.P++;
        Get(h).O.I[Val(1)] -= await Point(5);
        Get(h).Os[Val(1)].I.A[await Point(0)] ^= Val(6) + await Point(7);
        Get(h).Os[await Point(0)].P = await Point(8);
        h.R(0).I.X = 5;
        Get(h).N ??= await Point(9);
        Get(h).N ??= await Point(10);
        Get(h).S ??= await Point(11, "s");
        Get(h).S += await Point(12, "t") + Get(h).S;
        h.E += x => Log($"first {x}");
        h.Fire(await Point(1));
        (Get(h).O.I.X, Get(h).Os[await Point(1)].P, var z) = (await Point(5), Val(3), await Point(6));
        Log(z);
        ((h.O.I.X, h.O.P), _) = ((await Point(1), 2), await Point(3));
        checked
        {
            h.O.I.X += await Point(int.MaxValue - 3);
        }
        Log(h.O.I.X);
        try
        {
            checked
            {
                h.O.I.X += await Point(int.MaxValue - 3);
            }
        }
        catch (OverflowException)
        {
            Log("over");
        }
        unchecked
        {
            h.O.I.X += await Point(int.MaxValue - 3);
        }
        Log(h.O.I.X);
        int? n = null;
        n += await Point(4);
        Log(n is null);
        n = await Point(4);
        n <<= await Point(2);
        Log(n);
        var sh = (byte)1;
        sh += (byte)await Point(255);
        sh >>>= await Point(0);
        Log(sh);
        var arr = new int[2, 3];
        arr[await Point(1), await Point(2)] += await Point(3);
        arr[1, 2]++;
        Log(arr[1, 2]);
        var jag = new[] { new[] { 1, 2 }, new[] { 3 } };
        jag[await Point(0)][^await Point(1)] *= await Point(5);
        Log(Show(jag[0]));
        Log(Show(jag[0][await Point(0)..await Point(2)]));
    }
}
