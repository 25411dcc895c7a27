// C# 14. Tasks of every kind of type: ref structs, nested generic structs, unsafe types, records, interfaces with statics.
namespace Conformance.Mixed.KindsOfTypes;

ref partial struct Rs
{
    public Span<int> S;

    [CoTask]
    public static async CoTask<int> F(int k)
    {
        await Pause(k);
        var r = new Rs { S = new int[k] };
        return r.S.Length;
    }
}

partial struct Buf
{
    public unsafe fixed int Data[4];
    public unsafe int* P;

    [CoTask]
    public static async CoTask<int> SumOf(int k)
    {
        var b = new Buf();
        unsafe
        {
            for (var i = 0; i < 4; i++)
                b.Data[i] = i * k;
        }
        await Pause(k);
        var sum = 0;
        unsafe
        {
            int* p = b.Data;
            for (var i = 0; i < 4; i++)
                sum += p[i];
            b.P = null;
        }
        return sum + await Point(1);
    }
}

partial class Outer<T>
    where T : struct
{
    public partial struct Mid<U>(T t, U u)
        where U : class, IEnumerable<char>
    {
        private T _t = t;

        public partial record Leaf<V>(V First, T Second) : IComparable<Leaf<V>>
        {
            public U? Third { get; init; }

            public int CompareTo(Leaf<V>? other) => 0;

            [CoTask]
            public async CoTask<string> Show<W>(W w, params U[] all)
                where W : IComparable<W>
            {
                var (f, s) = this;
                await Pause(all.Length);
                var next = this with { Third = all.Length > 0 ? all[await Point(0)] : await Point(1, default(U)) };
                Func<string> g = () => $"{f}{s}{w}{Third}{next.Third}{typeof(T).Name}{typeof(U).Name}{typeof(V).Name}{typeof(W).Name}";
                return g() + w.CompareTo(await Point(2, w));
            }

            [CoTask]
            public static async CoTask<Leaf<V>> Make(V v, T t) => new(await Point(3, v), await Point(4, t));
        }

        [CoTask]
        public async CoTask<(T, U)> Both()
        {
            _t = await Point(5, _t);
            return (_t, await Point(6, u));
        }

        public interface INest<in X>
        {
            static abstract int Z(X x);
        }
    }
}

partial interface IStat<TSelf>
    where TSelf : IStat<TSelf>
{
    static abstract TSelf Make(int n);
    int N { get; }

    [CoTask]
    static async CoTask<int> Twice(TSelf s)
    {
        await Pause(s.N);
        return TSelf.Make(s.N * 2).N;
    }

    [CoTask]
    sealed async CoTask<int> Sealed(int k)
    {
        await Pause(k);
        return N + k + await Twice(TSelf.Make(k));
    }
}

sealed record Stat(int N) : IStat<Stat>
{
    public static Stat Make(int n) => new(n);
}

abstract partial record Shape
{
    [CoTask]
    public async CoTask<string> Describe() => $"{await Point(Area())} {this} {(this is Circle { R: var r } ? r : await Point(0))}";

    protected abstract int Area();

    public sealed record Circle(int R) : Shape
    {
        protected override int Area() => R * R * 3;
    }

    public sealed partial record Rect(int A, int B) : Shape
    {
        protected override int Area() => A * B;

        [CoTask]
        public async CoTask<Shape> Flip() => this with { A = B, B = await Point(A) };
    }
}

readonly partial record struct Point4(int X, int Y)
{
    public static Point4 operator +(Point4 a, Point4 b) => new(a.X + b.X, a.Y + b.Y);

    [CoTask]
    public async CoTask<Point4> Plus(Point4 o) => this + o + await Point(1, this with { X = Y });

    [CoTask]
    public static async CoTask<Point4> Sum(params Point4[] all)
    {
        Point4 sum = default;
        foreach (var p in all)
            sum += await p.Plus(sum);
        return sum;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await Rs.F(3) + await Buf.SumOf(2));
        var leaf = await Outer<int>.Mid<string>.Leaf<long>.Make(5L, 6);
        Log(await leaf.Show("w"));
        Log(await leaf.Show(1.5, "a", "b"));
        Log(await new Outer<int>.Mid<string>(7, "u").Both());
        IStat<Stat> s = new Stat(3);
        Log(await s.Sealed(4) + await IStat<Stat>.Twice(new(5)));
        Log(await new Shape.Circle(2).Describe());
        Log(await (await new Shape.Rect(2, 3).Flip()).Describe());
        Log(await Point4.Sum(new(1, 2), new(3, 4)));
    }
}
