// C# 8. Null receivers, missing elements and failing parts: what was done before the failure, and what was not.
namespace Conformance.Mixed.FailureOrder;

class N
{
    public N? Next;
    public int[]? A;
    public int V;
    public string? S;
    public N this[int i]
    {
        get
        {
            Log($"[{i}]");
            return i > 5 ? throw new TestException("index") : this;
        }
        set => Log($"[{i}] = ");
    }
    public int Prop
    {
        get
        {
            Log("get Prop");
            return V;
        }
        set
        {
            Log($"set Prop {value}");
            if (value < 0)
                throw new TestException("neg");
            V = value;
        }
    }

    public N M(int a, int b = 0)
    {
        Log($"M {a} {b}");
        return a > 3 ? null! : this;
    }

    public static N operator +(N a, int b)
    {
        Log($"+ {b}");
        return b > 4 ? throw new TestException("plus") : a;
    }

    public event Action E
    {
        add { Log("add"); }
        remove { Log("remove"); }
    }
}

static partial class Program
{
    static N? Null()
    {
        Log("Null");
        return null;
    }

    [CoTask]
    static async CoTask Step(int k, N n)
    {
        switch (k)
        {
            case 0:
                Null()!.V = await Point(1);
                break;
            case 1:
                Null()!.V += await Point(1);
                break;
            case 2:
                Null()!.Prop = await Point(1);
                break;
            case 3:
                Null()!.Prop += await Point(1);
                break;
            case 4:
                Null()!.M(await Point(1));
                break;
            case 5:
                Null()![await Point(1)] = n;
                break;
            case 6:
                Null()!.A![await Point(1)] = await Point(2);
                break;
            case 7:
                n.A![await Point(1)] = await Point(2);
                break;
            case 8:
                (await Point(1, n)).A![0] += await Point(2);
                break;
            case 9:
                n.Next!.A![await Point(3)]++;
                break;
            case 10:
                n.A = [1, 2];
                n.A[await Point(2)] = await Point(3);
                break;
            case 11:
                n.A = [1, 2];
                n.A[2] += await Point(3);
                break;
            case 12:
                n.A = [1, 2];
                n.A[Val(-1)] = n.A[0] = await Point(4);
                break;
            case 13:
                n.M(await Point(4)).M(await Point(5));
                break;
            case 14:
                n.M(1).M(await Point(5), await Point(6)).V = await Point(7);
                break;
            case 15:
                n[await Point(6)].V = await Point(7);
                break;
            case 16:
                n[1][2].Prop = -await Point(7);
                break;
            case 17:
                n += await Point(5);
                break;
            case 18:
                n = n + await Point(1) + await Point(9) + await Point(2);
                break;
            case 19:
                n.E += await Fail<Action>(1, new TestException("value"));
                break;
            case 20:
                Null()!.E += await Point(1, () => { });
                break;
            case 21:
                n.S += n.S!.Length + await Point(1);
                break;
            case 22:
                _ = (n.S ?? await Fail<string>(2, new TestException("coal"))).Length;
                break;
            case 23:
                n.Next ??= (await Point(3, n)).M(9).M(1);
                break;
            case 24:
                (n.V, Null()!.V, n.Prop) = (await Point(1), await Point(2), await Point(3));
                break;
            case 25:
                (n.Prop, n.A![0]) = (await Point(1), await Point(2));
                break;
            case 26:
                _ = new N { V = await Point(1), Next = { V = await Point(2) } };
                break;
            case 27:
                _ = new N { Prop = -await Point(1), V = await Point(2) };
                break;
            case 28:
                _ = new[] { await Point(1), await Fail(2), await Point(3) };
                break;
            case 29:
                _ = $"{await Point(1)} {Null()!.V} {await Point(2)}";
                break;
            case 30:
                Log(checked(int.MaxValue + await Point(1)) + await Point(2));
                break;
            case 31:
                Log(Val(1) / await Point(0) + await Point(2));
                break;
            case 32:
                _ = (string)await Point(1, (object)5) + await Point(2);
                break;
            case 33:
                object[] o = new string[1];
                o[await Point(0)] = await Point(5, new object());
                break;
            case 34:
                foreach (var x in Null()!.A!)
                    await Pause(x);
                break;
            case 35:
                await Null()!.Slow(Null()!.V);
                break;
            case 36:
                await (Task)null!;
                break;
            case 37:
                throw null!;
            case 38:
                lock (Null()!) { }
                break;
            case 39:
                throw await Point<Exception>(1, null!);
            case 40:
                await using (await Point<AsyncResource>(1, null!))
                    Log("body");
                break;
            case 41:
                _ = await Point(1, (int?)null) is { } v ? v : (int)await Point(2, (int?)null)!;
                break;
            case 42:
                (n.M(4) ?? Null())!.V++;
                break;
            case 43:
                n.A![await Point(1)] = await Fail(2);
                break;
            case 44:
                Null()![await Fail(1)] = n;
                break;
            case 45:
                _ = n.A?[await Point(1)] ?? n.Next?.A![await Point(2)] ?? throw await Point(3, new TestException("thrown"));
                break;
            case 46:
                int[] big = new int[await Point(3)];
                big[^await Point(4)] = await Point(5);
                break;
            case 47:
                _ = "abc"[await Point(1)..await Point(9)];
                break;
            default:
                Log(await n.Slow(await Point(1)));
                break;
        }
    }

    [CoTask]
    static async CoTask<int> Slow(this N n, int k)
    {
        await Pause(k);
        return n.V;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        for (var k = 0; k < 50; k++)
        {
            Log($"-- {k}");
            try
            {
                await Step(k, new N());
            }
            catch (Exception e) when (e is not TaskKilledException)
            {
                Log($"{e.GetType().Name} {(e is TestException ? e.Message : "")} {Where(e)}");
            }
        }
    }
}
