// C# 8. Structs, references and spans beside awaits.
namespace Conformance.Locals.StructsAndReferences;

static partial class Program
{
    struct Cnt
    {
        public int N;

        public int Inc(int by) => N += by;

        public readonly int Get() => N;

        public Cnt With(int n)
        {
            N = n;
            return this;
        }
    }

    class Hold
    {
        public Cnt C;
        public readonly Cnt RO = new() { N = 5 };
        public Cnt[] A = new Cnt[2];
        public Cnt Prop { get; set; }
        public ref Cnt Ref => ref A[1];
        public ref readonly Cnt RRef => ref A[0];
        public List<Cnt> L = [new(), new()];
    }

    static int M(ref int a, in int b, out int c, int d)
    {
        a += b;
        c = d;
        return a + b + c;
    }

    static ref int At(int[] a, int i)
    {
        Log($"At {i}");
        return ref a[i];
    }

    static Span<int> Sp(int[] a)
    {
        Log("Sp");
        return a;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var h = new Hold();
        Cnt loc = default;
        Log(loc.Inc(await Point(1)) + loc.Inc(await Point(2)));
        Log(h.C.Inc(await Point(3)) + h.C.N);
        Log(h.A[await Point(1)].Inc(await Point(4)));
        Log(h.A[1].N);
        Log(h.RO.Inc(await Point(6)) + h.RO.N);
        Log(h.Prop.Inc(await Point(7)) + h.Prop.N);
        Log(h.RRef.Get() + await Point(1));
        Log(h.L[0].Inc(await Point(1)) + h.L[0].N);
        Log(loc.With(await Point(9)).Inc(await Point(1)) + loc.N);
        Log((await Point(1, loc)).Inc(await Point(2)) + loc.N);
        var a = new[] { 1, 2, 3 };
        int x = 1;
        At(a, await Point(1)) += 3;
        At(a, 2) += 2;
        Log(Show(a));
        Log(M(ref x, 5, out var y, await Point(3)) + x + y);
        Log(M(ref a[await Point(0)], in x, out a[1], await Point(7)));
        Log(Show(a));
        M(d: await Point(1), a: ref x, c: out _, b: 2);
        Log(x);
        Span<int> s = a;
        s[0] = 9;
        Log(s.Length + a[0]);
        await Pause(1);
        s = Sp(a)[1..];
        s[0]++;
        Log(Show(s.ToArray()));
        foreach (ref var r in a.AsSpan())
            r *= 2;
        await Pause(2);
        foreach (ref readonly var r in a.AsSpan())
            Log(r);
        {
            ref var q = ref a[1];
            q = 77;
        }
        await Pause(3);
        Log(a[1]);
        ReadOnlySpan<char> cs = await Point(1, "hello");
        Log(cs[1..3].ToString());
        Log(await Point(1) + Sp(a)[2]);
        Sp(a).CopyTo(new int[3]);
        Log(MemoryExtensions.IndexOf(Sp(await Point(1, a)), 77));
        ref int pick = ref (await Point(1, true) ? ref a[0] : ref a[1]);
        pick = 3;
        Log(a[0]);
        (x, a[2]) = (a[2], x);
        Log(x + a[2]);
        var t = (1, new Cnt());
        t.Item2.Inc(await Point(4));
        t.Item1 += await Point(1);
        Log(t.Item2.N + t.Item1);
        (int k, Cnt c)[] ts = new (int, Cnt)[1];
        ts[0].c.N += await Point(2);
        ts[0].k++;
        Log(ts[0].c.Inc(await Point(1)) + ts[0].k);
        Nullable<Cnt> nc = new Cnt { N = 2 };
        Log(nc.Value.Inc(await Point(3)) + nc.Value.N);
        Log(nc?.Inc(await Point(1)));
        int? ni = null;
        Log(ni.GetValueOrDefault(await Point(5)) + (ni ?? await Point(1)));
        Log(new Cnt { N = await Point(2) }.Inc(await Point(1)));
        Log(default(Cnt).Inc(await Point(2)));
        using var en = new List<int> { 1, 2 }.GetEnumerator() is var ee ? new Resource("en") : null;
        var e2 = new List<int> { 1, 2 }.GetEnumerator();
        while (e2.MoveNext())
        {
            await Pause(e2.Current);
            Log(e2.Current);
        }
        DateTime dt = new(2020, await Point(1), 2);
        dt = dt.AddDays(await Point(1));
        Log(dt.Day);
        System.Threading.CancellationToken ct = default;
        Log(ct.IsCancellationRequested || await Point(1, true));
        var sb = new System.Text.StringBuilder();
        sb.Append(await Point(1)).Append(sb.Length).Append(await Point(2, "x"))[0] = 'q';
        Log(sb);
        Log(sb[await Point(1)]);
        h.L[await Point(0)] = h.L[1] with { N = await Point(8) };
        Log(h.L[0].N);
        (h.C, h.Prop) = (h.Prop, await Point(1, new Cnt { N = 6 }));
        Log(h.C.N + h.Prop.N);
        fixedBuf(a);
        unsafe
        {
            fixed (int* p = a)
            {
                p[0] = 4;
            }
            int z = 3;
            int* pz = &z;
            Log(*pz + a[0]);
        }
        var id = await Point(2);
        id = id++ + ++id * id-- - await Point(id) + id;
        Log(id);
        var arr2 = new int[3];
        var ix = 0;
        arr2[ix++] = ix++ + await Point(ix);
        arr2[ix--] += ix;
        Log(Show(arr2) + ix);
    }

    static unsafe void fixedBuf(int[] a)
    {
        fixed (int* p = &a[1])
            *p = 12;
    }
}
