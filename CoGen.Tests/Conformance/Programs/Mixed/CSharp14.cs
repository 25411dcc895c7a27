// C# 14. Extension members, null-conditional assignment, compound operators, the field keyword and partial members beside awaits.
namespace Conformance.Mixed.CSharp14;

class Node
{
    public int V;
    public Node? Next;
    public int[]? A;
    public string? S
    {
        get => field ?? "unset";
        set => field = value?.Trim();
    }
    public int this[int i]
    {
        get => A![i];
        set
        {
            Log($"set {i} {value}");
            A![i] = value;
        }
    }
    public event Action? E;

    public void Fire() => E?.Invoke();
}

struct Money(int n)
{
    public int N = n;

    public void operator +=(int x)
    {
        Log($"+= {x}");
        N += x;
    }

    public void operator -=(Money m)
    {
        Log($"-= {m.N}");
        N -= m.N;
    }

    public void operator ++()
    {
        Log("++");
        N++;
    }

    public static Money operator +(Money a, Money b) => new(a.N + b.N);

    public void operator checked +=(int x)
    {
        Log($"checked += {x}");
        N += x;
    }
}

class Acc
{
    public int N;

    public void operator +=(int x)
    {
        Log($"acc += {x}");
        N += x;
    }

    public void operator *=(string s)
    {
        Log($"acc *= {s}");
        N *= s.Length;
    }

    public void operator --() => N--;
}

static partial class Ext
{
    extension(string s)
    {
        public int Vowels
        {
            get
            {
                Log("vowels");
                return s.Count(c => "aeiou".Contains(c));
            }
        }

        public static string Make(int n) => new('x', n);

        public static string operator *(string a, int n) => string.Concat(Enumerable.Repeat(a, n));

        [CoTask]
        public async CoTask<int> Slow(int k)
        {
            await Pause(k);
            return s.Vowels + k;
        }

        [CoTask]
        public static async CoTask<string> SlowMake(int k) => string.Make(await Point(k));
    }

    extension(Node n)
    {
        public Node Last
        {
            get
            {
                while (n.Next is { } m)
                    n = m;
                return n;
            }
            set => n.Last.Next = value;
        }
    }

    extension<T>(IEnumerable<T> all)
    {
        public bool IsEmpty => !all.Any();

        [CoTask]
        public async CoTask<T?> FirstWhere(Func<T, bool> f)
        {
            foreach (var x in all)
            {
                await Pause(1);
                if (f(x))
                    return x;
            }
            return default;
        }
    }

    extension(ref Money m)
    {
        public void Double() => m.N *= 2;
    }
}

static partial class Program
{
    [CoTask]
    static async CoTask Conditional()
    {
        Node? n = new Node { A = new int[3] },
            none = null;
        n?.V = await Point(1);
        none?.V = await Point(2);
        n?.Next?.V = await Point(3);
        n?.V += await Point(4);
        n?[await Point(1)] = await Point(5);
        n?[2] += await Point(6);
        none?[await Point(1)] = await Point(7);
        n?.S = await Point(8, " s ");
        n?.Next ??= await Point(9, new Node());
        n?.Next?.V -= await Point(10);
        (await Point(1, n))?.Next?.A = [await Point(11)];
        Log(n?.V = await Point(12));
        Log(none?.V = await Point(13));
        n?.E += await Point(14, () => Log("fired"));
        n?.Fire();
        n.Last = new Node { V = await Point(15) };
        Log(n.Last.V + n.Next.V);
        Log(n.S);
        n?.A?[0] = await Point(16) + n.A[1];
        Log(string.Join(",", n!.A!));
    }

    static Money[] _m = new Money[2];
    static Money M { get; set; } = new(1);

    [CoTask]
    static async CoTask Compound()
    {
        var m = new Money(1);
        m += await Point(2);
        m -= await Point(3, new Money(1));
        ++m;
        m++;
        Log(m.N);
        _m[await Point(1)] += await Point(4);
        _m[await Point(1)]++;
        ++_m[await Point(0)];
        Log($"{_m[0].N} {_m[1].N}");
        M = M + await Point(1, m);
        checked
        {
            m += await Point(5);
        }
        m.Double();
        Log(m.N);
        var a = new Acc();
        a += await Point(6);
        var b = a += await Point(7);
        a *= await Point(8, "ab");
        (b ?? a).N += await Point(1);
        a--;
        Log(a.N);
        Log((a += await Point(1)).N + (a *= "xyz").N);
        var accs = new List<Acc> { a, new() };
        accs[await Point(1)].N += await Point(9);
        Log(accs[1].N);
    }

    [CoTask]
    static async CoTask Extensions()
    {
        Log((await Point(1, "education")).Vowels + await "aei".Slow(2));
        Log(string.Make(await Point(3)) * await Point(2));
        Log(await string.SlowMake(await Point(4)));
        Log((await Point(1, new[] { 1 })).IsEmpty);
        Log(await new[] { 1, 2, 3 }.FirstWhere(x => x > 1));
        Log(await new[] { "a" }.FirstWhere(x => x.Vowels > await1()));
        static int await1() => 1;
        var s = "abc";
        s *= await Point(2);
        Log(s);
        Log(nameof(List<>) + nameof(Dictionary<,>.Keys) + await Point(1));
        TryParse<int> parse = (text, out result) => int.TryParse(text, out result);
        Log(parse(await Point(1, "12"), out var got) ? got : -1);
        ReadOnlySpan<char> span = s;
        Log(span.Length + (await Point(1) > 0 ? 1 : 0));
    }

    delegate bool TryParse<T>(string text, out T result);

    [CoTask]
    internal static async CoTask Main()
    {
        (_m, M) = (new Money[2], new(1));
        await Conditional();
        await Compound();
        await Extensions();
        Log(new Part(await Point(3)).N);
    }
}

partial class Part
{
    public partial Part(int n);

    public int N;
    public partial event Action Happened;
}

partial class Part
{
    public partial Part(int n)
    {
        N = n;
    }

    public partial event Action Happened
    {
        add => N++;
        remove => N--;
    }

    [CoTask]
    public async CoTask Listen()
    {
        Happened += await Point<Action>(1, () => { });
        Log(N);
    }
}
