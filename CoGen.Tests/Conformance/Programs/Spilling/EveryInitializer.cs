// C# 13. Initializers, arguments and built strings of every kind.
namespace Conformance.Spilling.EveryInitializer;

static partial class Program
{
    class N
    {
        public int A
        {
            get => Val("getA", _a);
            set => _a = Val("setA", value);
        }
        int _a;
        public N? Kid { get; set; }
        public List<int> L
        {
            get
            {
                Log("getL");
                return _l;
            }
        }
        List<int> _l = [];
        public Dictionary<string, N> D { get; } = [];
        public int this[int i, string s]
        {
            set => Log($"[{i},{s}]={value}");
        }

        public override string ToString() => $"N{_a} {Show(_l)} {Kid} {D.Count}";
    }

    class Col : System.Collections.IEnumerable
    {
        List<object> _l = [];

        public void Add(int a) => _l.Add(Val("add", a));

        public void Add(string k, int v)
        {
            _l.Add(k);
            _l.Add(Val("add2", v));
        }

        public System.Collections.IEnumerator GetEnumerator() => _l.GetEnumerator();
    }

    [CollectionBuilder(typeof(Built), "Create")]
    class Built(int[] a) : IEnumerable<int>
    {
        public static Built Create(ReadOnlySpan<int> s)
        {
            Log($"create {s.Length}");
            return new(s.ToArray());
        }

        public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)a).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => a.GetEnumerator();
    }

    static int P(string s, params int[] all)
    {
        Log($"P {s} {Show(all)}");
        return all.Length;
    }

    static int PS(string s, params ReadOnlySpan<int> all)
    {
        Log($"PS {s} {all.Length}");
        return all.Length;
    }

    static int Opt(
        int a = 1,
        [CallerMemberName] string m = "",
        [CallerLineNumber] int l = 0,
        [CallerArgumentExpression(nameof(a))] string x = ""
    )
    {
        Log($"{a} {m} {l > 0} {x}");
        return a;
    }

    static int In(in int a, in int b) => a * b;

    static int Ref(ref int a, out int b, int c)
    {
        a += c;
        b = a * 2;
        return a;
    }

    [CoTask]
    internal static async CoTask Main()
    {
        var n = new N
        {
            A = await Point(1),
            Kid = new() { A = await Point(2), L = { 1, await Point(3) } },
            L = { await Point(4), Val(5) },
            D =
            {
                ["x"] = new N { A = await Point(6) },
                [await Point(7, "y")] = new(),
            },
            [await Point(8), "s"] = await Point(9),
        };
        Log(n);
        try
        {
            n = new N { Kid = { A = await Point(1) }, A = 2 };
        }
        catch (NullReferenceException)
        {
            Log("nre");
        }
        await Rest();
    }

    [CoTask]
    internal static async CoTask Rest()
    {
        Log(Show(new Col { await Point(1), { await Point(2, "k"), await Point(3) }, 4 }));
        Log(
            Show(
                new Dictionary<int, int[]>
                {
                    [await Point(1)] = [1, await Point(2)],
                    [3] = [.. new[] { 1, 2 }, await Point(4), .. await Point(5, new List<int> { 7 })],
                }[3]
            )
        );
        Built b = [await Point(1), 2, .. await Point(3, new[] { 4, 5 })];
        Log(Show(b));
        int[,] g =
        {
            { await Point(1), 2 },
            { 3, await Point(4) },
        };
        Log(g[1, 1] + g[0, 0]);
        int[][] j =
        [
            [await Point(1)],
            [],
            [2, await Point(3)],
        ];
        Log(j[2][1]);
        var sized = new int[await Point(2), await Point(3)];
        Log(sized.Length);
        string[] ss = new[] { "a", await Point(1, "b"), null! };
        Log(Show(ss));
        Log(P("a", await Point(1), 2) + P("b") + P(await Point(2, "c"), await Point(3, new[] { 1, 2, 3 })));
        Log(PS("a", await Point(1), 2) + PS(await Point(2, "b"), 5));
        Log(Opt(await Point(3)) + Opt(l: await Point(4)) + Opt(m: await Point(5, "me"), a: Val(6)));
        var r = 5;
        Log(In(await Point(2), r) + In(r, await Point(3)) + Ref(ref r, out var o, await Point(4)) + o);
        var arr = new[] { 1, 2 };
        Log(Ref(ref arr[await Point(1)], out arr[0], await Point(5)));
        Log(Show(arr));
        Log($"{await Point(1)} {r, 5} {await Point(2, 1.5):F2} {{}} {(await Point(true ? 3 : 4)):X} {$"in {await Point(5)}"}");
        Log($"""raw {await Point(6)} "q" """ + @$"v\{await Point(7)}");
        FormattableString fs = $"{await Point(1)}-{Val(2)}";
        Log(fs.Format + fs.ArgumentCount);
        var t = (await Point(1), b: Val(2), c: (d: await Point(3), 4));
        Log(t.c.d + t.b + t.Item1);
        Log(t == (1, 2, (await Point(3), 4)));
        (var q, (int w, _)) = (await Point(1, "q"), (await Point(2), Val(3)));
        Log(q + w);
        (arr[0], arr[1]) = (arr[1], await Point(0));
        (r, o) = (o, r);
        Log(Show(arr) + r + o);
        object oo = await Point(1) + 0.5;
        Log(oo);
        long lg = await Point(3);
        decimal dc = await Point(4);
        Log(lg + dc);
        Log((byte)await Point(300) + (int)(await Point(1, 2.9)) + (await Point(1, (object)5) as int? ?? 0));
        Log(nameof(Rest) + typeof(int).Name + sizeof(int) + default(int) + await Point(1));
        Log(await Point(1) > 0 ? await Point(2) : throw new TestException("no"));
        Log(
            new
            {
                X = await Point(1),
                r,
                n = await Point(2, "s"),
                K = new { Y = await Point(3) },
            }
        );
        var an = new { A = await Point(4) };
        await Pause(1);
        Log(an with { A = await Point(5) });
        Log(an.A);
        Func<int, int> f = await Point<Func<int, int>>(1, x => x + 1);
        Log(f(await Point(2)) + (await Point<Func<int>>(3, () => 4))());
        Index ix = ^await Point(1);
        Range rg = await Point(0)..^await Point(1);
        Log(Show(arr[rg]) + arr[ix] + "hello"[await Point(1)..][..await Point(2)] + "abc"[^await Point(1)]);
        var lst = new List<int> { 1, 2, 3 };
        lst[await Point(0)] += lst[^await Point(1)]++;
        Log(Show(lst));
        var qy = from x in await Point(1, new[] { 3, 1, 2 }) let y = x * 2 where y > 2 orderby y descending select (x, y);
        Log(Show(qy));
        var jn = from x in await Point(2, new[] { 1, 2 }) join y in await Point(3, new[] { 2, 3 }) on x equals y select x + y;
        Log(Show(jn));
        Log(checked((byte)await Point(200)) + unchecked((byte)(await Point(300))));
        Log(!(await Point(1, true)) | await Point(1, true) ^ false);
        Log(-await Point(1) + ~await Point(2) + +await Point(3));
        Log(await Point(1, (string?)null) ?? await Point(2, (string?)null) ?? "dflt");
        Log((await Point(1, "x"))?.Length ?? 0);
        Log((await Point(1, (string?)null))?.Substring(await Point(2)).Length is null);
        n_ = new N();
        n_?.Kid?.L.Add(await Point(1));
        n_!.Kid = new();
        n_?.Kid?.L.Add(await Point(2));
        n_?.Kid.A += await Point(3);
        Log(n_);
        Log(
            (await Point(2)) switch
            {
                1 => "a",
                2 when await Point(1, true) => await Point(3, "b"),
                _ => throw new TestException("z"),
            }
        );
        await Point(5);
        _ = await Point(6);
        var (_, u_) = (await Point(1), 2);
        Log(u_);
    }

    static N? n_;
}
