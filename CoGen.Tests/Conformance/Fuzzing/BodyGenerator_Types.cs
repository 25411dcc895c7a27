namespace CoGen.Tests.Conformance.Fuzzing;

// What every program declares for its bodies to use.
internal sealed partial class BodyGenerator
{
    private const string Types = """
        partial struct S
        {
            public int X;
            public int Y { get; set; }
            public int Add(int n) => X += n;
            public override string ToString() => $"S {X} {Y}";

            [CoTask]
            public async CoTask<int> Grow(int n)
            {
                X += n;
                await Pause(X & 7);
                return X += Y;
            }
        }

        struct Sum
        {
            public int V;
            public void operator +=(int n) => V = Val("+=", V + n);
            public void operator ++() => V = Val("++", V + 1);
        }

        readonly struct Scoped(string name) : IDisposable
        {
            public void Dispose() => Log($"scoped {name}");
        }

        static partial class Extensions
        {
            extension(int n)
            {
                public int Half => Val("Half", n / 2);
                public int Times(int m) => Val("Times", n * m);

                [CoTask]
                public async CoTask<int> Later(int m)
                {
                    await Pause(m & 7);
                    return n - m;
                }
            }
        }

        record R(int A, string B);

        partial class C
        {
            public int F;
            private int _p;
            public S S;
            public C? Next;
            public Sum Total;
            public readonly S[] Parts = new S[2];
            public event Action<int>? Changed;
            public C? Self => Val("Self", F) % 3 == 0 ? null : this;
            public int P
            {
                get => Val("get P", _p);
                set => _p = Val("set P", value);
            }
            public int this[int i]
            {
                get => Val($"get [{i}]", F + i);
                set => F = Val($"set [{i}]", value);
            }
            public int M(int a, int b) => Val("M", a - b + F);
            public int Raise(int n)
            {
                Changed?.Invoke(n);
                return F;
            }

            [CoTask]
            public async CoTask<int> Slow(int n)
            {
                F += await Point(n & 7);
                return P + F;
            }
        }

        class G<T>
        {
            private readonly T? _v;
            public T? V
            {
                get => _v;
                init => _v = Val("init V", value);
            }
            public required T? W { get; set; }
        }

        struct L(int v)
        {
            public int V => v;
            public static bool operator true(L l) => Val("true", l.V & 1) == 1;
            public static bool operator false(L l) => Val("false", l.V & 1) == 0;
            public static L operator &(L a, L b) => new(a.V & b.V);
            public static L operator |(L a, L b) => new(a.V | b.V);
        }

        [InterpolatedStringHandler]
        class H(int literals, int holes)
        {
            private int _sum = literals + holes;
            public void AppendLiteral(string text) => _sum += text.Length;
            public void AppendFormatted<T>(T value) => _sum = Val("hole", _sum + value!.ToString()!.Length);
            public static int Sum(H handler) => handler._sum;
        }

        class Closing(string name)
        {
            public PauseCall DisposeAsync()
            {
                Log($"closing {name}");
                return Pause(9);
            }
        }

        class Pairs(int n)
        {
            private int _i;
            public Pairs GetAsyncEnumerator() => this;
            public (int, (string, int)) Current => (_i, ($"p{_i}", n));
            public PointCall<bool> MoveNextAsync() => Point(_i, _i++ < n);
        }

        class Stream(int n)
        {
            private int _i;
            public Stream GetAsyncEnumerator() => this;
            public int Current => _i;
            public PointCall<bool> MoveNextAsync() => Point(_i, _i++ < n);
            public PauseCall DisposeAsync() => Pause(8);
        }
        """;

    private const string Members = """
            static int F(int a, int b = 2, int c = 3) => Val("F", a * 100 + b * 10 + c);
            static int Bump(ref int n, int by) => Val("Bump", n += by);
            static bool Try(int n, out int half)
            {
                half = n / 2;
                return Val("Try", n % 2 == 0);
            }
            static int Many(int a, params int[] rest) => Val("Many", a - rest.Sum() + rest.Length);
            static int Read(in int a, int b) => Val("Read", a - b);
            static C Get(C c) => Val("Get", c.F) >= 0 ? c : c;

            [CoTask]
            static async CoTask<T> Echo<T>(T value)
            {
                await Pause(1);
                return value;
            }
        """;
}
