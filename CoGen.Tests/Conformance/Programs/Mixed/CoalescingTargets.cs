// C# 8. Null-coalescing assignment to every kind of target, nested, as a value and in conditions.
namespace Conformance.Mixed.CoalescingTargets;

struct S
{
    public string? T;
    public int? N;
    public Inner? I;
    public string? P
    {
        get
        {
            Log("get P");
            return T;
        }
        set
        {
            Log($"set P {value}");
            T = value;
        }
    }
}

struct Inner
{
    public int? M;
    public string? Q;
}

class C
{
    public S S;
    public S[] A = new S[2];
    public C? Next;
    public int? N;
    private readonly Dictionary<string, string?> _d = [];
    public string? this[string k]
    {
        get
        {
            Log($"get {k}");
            return _d.GetValueOrDefault(k);
        }
        set
        {
            Log($"set {k} {value}");
            _d[k] = value;
        }
    }
    public static C? Shared;
    public C Me
    {
        get
        {
            Log("me");
            return this;
        }
    }
    public int?[] Ns = new int?[2];
    public dynamic? D;
    public (int? A, string? B) T;
    public Func<int>? F;
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var c = new C();
        C.Shared = null;
        for (var round = 0; round < 2; round++)
        {
            c.Me.S.T ??= await Point(1, "t");
            c.Me.S.N ??= await Point(2);
            c.Me.S.P ??= await Point(3, "p");
            c.A[await Point(1)].N ??= await Point(4);
            c.A[await Point(0)].P ??= await Point(5, (string?)null) ?? await Point(6, "deep");
            c.Me.Next ??= new C { Next = await Point(7, (C?)null) };
            (c.Me.Next.Next ??= await Point(8, new C())).N ??= await Point(9);
            c[await Point(10, "k")] ??= await Point(11, "v");
            c["x"] ??= c["y"] ??= await Point(12, "z");
            (C.Shared ??= await Point(13, c)).N ??= c.N ?? await Point(14);
            c.Ns[await Point(1)] ??= c.Ns[0] ??= await Point(15);
            c.D ??= await Point(16, "dyn");
            c.T.A ??= await Point(17);
            c.T.B ??= $"{await Point(18)}";
            c.F ??= await Point(19, () => round);
            int n = c.N ??= await Point(20);
            int? local = round == 0 ? null : 5;
            if ((local ??= await Point(21)) > 10 && (c.S.I ??= await Point(22, new Inner { M = 1 })).M is var m)
                Log(m);
            var copy = c.S.I ?? default;
            copy.Q ??= await Point(23, "q");
            copy.M ??= await Point(24);
            string? nothing = null;
            nothing ??= await Point(25, (string?)null);
            var len = (nothing ??= await Point(26, "abc")).Length + (local ?? await Point(27));
            Log($"{n} {local} {len} {copy.Q} {c.F()} {c.D} {c.T} {c.Ns[1]} {C.Shared.N}");
            try
            {
                c.Next.Next.Next ??= await Fail<C>(28, new TestException("no"));
            }
            catch (TestException e)
            {
                Log(e.Message);
            }
            C? none = null;
            try
            {
                none!.N ??= await Point(29);
            }
            catch (NullReferenceException)
            {
                Log("null");
            }
            none?.N ??= await Point(30);
            c?.Next?.N ??= await Point(31);
            Log(c!.Next!.N);
        }
    }
}
