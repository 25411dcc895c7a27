namespace CoGen.Tests.Execution;

public class ExpressionsTest
{
    private const string Helpers = """
        class Box { public int Value; public int Property { get { Log.Write("get P"); return Value; } set { Log.Write($"set P {value}"); Value = value; } } public Box? Next;
            public int this[int i] { get { Log.Write($"get [{i}]"); return Value + i; } set { Log.Write($"set [{i}] {value}"); Value = value; } }
            public int Add(int a, int b) { Log.Write($"add {a} {b}"); return Value + a + b; }
            public event Action? Changed; public void Raise() => Changed?.Invoke(); }
        struct Point(int x) { public int X = x; public int Bump(int by) => X += by; public static Point operator +(Point a, int b) => new(a.X + b); }
        """;

    private static void Check(string body, string members = "") =>
        Oracle.Check(
            Helpers
                + $$"""
                static partial class Program
                {
                    static T L<T>(T value) { Log.Write($"L {value}"); return value; }
                    static int Sum(int a, int b = 5, params int[] rest) { Log.Write($"sum {a} {b} {rest.Length}"); return a + b + rest.Sum(); }
                    static int Ref(ref int a, int b, out int c) { Log.Write($"ref {a} {b}"); a += b; c = a * 2; return a; }
                    static Box B(Box b) { Log.Write("B"); return b; }
                    {{members}}
                    [CoTask]
                    public static async CoTask Body()
                    {
                        {{body}}
                    }
                }
                """
        );

    [Fact]
    public void OperandsAreEvaluatedInOrder() =>
        Check(
            """
            var b = new Box { Value = 1 };
            Log.Write(L(1) + await Aw.Get(2) * L(3) + await Aw.Get(4));
            Log.Write(Sum(L(1), await Aw.Get(2), L(3), await Aw.Get(4)));
            Log.Write(Sum(b: await Aw.Get(2), a: L(1)));
            Log.Write(Sum(await Aw.Get(7)));
            Log.Write(B(b).Add(L(1), await Aw.Get(2)));
            Log.Write((await Aw.Get(b)).Add(1, await Aw.Get(await Aw.Get(3))));
            Log.Write($"{L(1)} {await Aw.Get(2):D3} {L(3),5} {b.Property}");
            var t = (first: L(1), await Aw.Get(2), b.Value);
            Log.Write(t);
            Log.Write(t.Value + t.first);
            var xs = new[] { L(1), await Aw.Get(2), L(3) };
            Log.Write(xs.Sum());
            List<int> ys = [L(1), await Aw.Get(2), .. xs, await Aw.Get(9)];
            Log.Write(string.Join(",", ys));
            Log.Write(new int[await Aw.Get(3)].Length);
            Log.Write(-await Aw.Get(3) + (long)await Aw.Get(4));
            Log.Write(!await Aw.Get(true) | await Aw.Get(true));
            Log.Write(await Aw.Get((object)"text") is string { Length: 4 } s ? s : "no");
            Log.Write((await Aw.Get("abc"))[await Aw.Get(1)]);
            Log.Write(await Aw.Get<string?>(null) ?? "none");
            Log.Write((await Aw.Get<string?>(null))?.Length);
            Log.Write(new { A = L(1), B = await Aw.Get(2), b.Value });
            Log.Write(await await Aw.Get(Aw.Task(5)));
            var x = 1;
            Log.Write(x + await Aw.Get(x = 5) + x);
            Log.Write(x++ + await Aw.Get(x) + ++x);
            """
        );

    [Fact]
    public void AssignmentsToEveryKindOfTarget() =>
        Check(
            """
            var b = new Box { Next = new Box() };
            var a = new[] { 1, 2, 3 };
            var i = 0;
            a[L(1)] = await Aw.Get(10);
            a[i++] += await Aw.Get(5);
            a[i] = a[i++] + await Aw.Get(i);
            b.Value = await Aw.Get(3);
            B(b).Value += await Aw.Get(4);
            b.Property = await Aw.Get(5);
            b.Property += await Aw.Get(6);
            b[L(2)] = await Aw.Get(7);
            b[L(3)] += await Aw.Get(8);
            B(b).Next!.Value -= await Aw.Get(9);
            Log.Write($"{string.Join(",", a)} {b.Value} {b.Next.Value} {i}");
            int x = 1, y;
            x += await Aw.Get(x = 7);
            y = x = await Aw.Get(8);
            byte small = 250;
            small += await Aw.Get((byte)10);
            x <<= await Aw.Get(2);
            string s = "a";
            s += await Aw.Get(1) + "b";
            Log.Write($"{x} {y} {small} {s}");
            (a[0], b.Value) = (await Aw.Get(1), L(2));
            var (p, q) = (await Aw.Get(3), await Aw.Get("q"));
            (x, y) = await Aw.Get((11, 12));
            Log.Write($"{a[0]} {b.Value} {p} {q} {x} {y}");
            string? n = null;
            n ??= await Aw.Get("set");
            n ??= await Aw.Get("not set");
            Log.Write(n);
            Box? box = null;
            (box ??= await Aw.Get(b)).Value = 77;
            int? maybe = null;
            Log.Write(maybe ??= await Aw.Get(4));
            a[await Aw.Get(2)]++;
            a[await Aw.Get(2)] = L(5);
            _ = await Aw.Get("discarded");
            Log.Write(string.Join(",", a) + b.Value + maybe);
            b.Changed += await Aw.Get<Action>(() => Log.Write("changed"));
            b.Raise();
            var points = new Point[2];
            points[L(1)].X = await Aw.Get(4);
            points[1] += await Aw.Get(2);
            var point = new Point(1);
            point.X += await Aw.Get(3);
            Log.Write(point.Bump(await Aw.Get(10)) + point.X + points[1].X + points[1].Bump(await Aw.Get(1)) + points[1].X);
            """
        );

    [Fact]
    public void BranchesWithAwaits() =>
        Check(
            """
            for (var i = 0; i < 4; i++)
            {
                Log.Write((i & 1) == 0 ? await Aw.Get(i) : L(-i));
                Log.Write(L(i > 0) && await Aw.Get(i > 1) || L(i == 3) && await Aw.Get(true));
                if (L(i > 0) && (await Aw.Get(i > 1) || L(i == 0)) && !await Aw.Get(i == 3)) Log.Write("yes"); else Log.Write("no");
                int? maybe = i == 2 ? null : i;
                Log.Write(maybe ?? await Aw.Get(100));
                string? text = i == 1 ? null : "t";
                Log.Write(text ?? (await Aw.Get(i) > 0 ? await Aw.Get("await") : "none"));
                Log.Write(Sum(L(i), (i == 2 ? await Aw.Get(5) : 6), await Aw.Get(1) ));
                while (await Aw.Get(i) < 2 && i != 0) { i++; }
                object o = i;
                if (o is int n && await Aw.Get(n) > 1) Log.Write(n);
                if (!(o is int m) || await Aw.Get(m) == 0) continue;
                await Sys.Yield();
                Log.Write(m);
                try { Log.Write(text ?? throw new Exception(await Aw.Get("thrown"))); } catch (Exception e) { Log.Write(e.Message); }
            }
            """
        );

    [Fact]
    public void ReferencesAndOutVariables() =>
        Check(
            """
            var a = new[] { 1, 2 };
            var b = new Box();
            int v = 3;
            Log.Write(Ref(ref a[L(1)], await Aw.Get(4), out var c) + c);
            Log.Write(Ref(ref b.Value, await Aw.Get(5), out c) + c);
            Log.Write(Ref(ref v, await Aw.Get(6), out int d) + d + v);
            await Sys.Yield();
            Log.Write(d);
            if (int.TryParse(await Aw.Get("12"), out var parsed) && parsed == 12) Log.Write(parsed);
            await Sys.Yield();
            Log.Write(parsed);
            var made = new Box { Value = await Aw.Get(3), Property = L(4), Next = await Aw.Get(new Box()) };
            var map = new Dictionary<int, string> { { 1, await Aw.Get("one") }, { await Aw.Get(2), "two" } };
            var index = new Dictionary<int, string> { [L(1)] = await Aw.Get("one"), [2] = "two" };
            Log.Write($"{made.Value} {map[2]} {index[1]}");
            Log.Write(from x in await Aw.Get(a) where x > v - 9 select x * v);
            Log.Write(string.Join(",", from x in await Aw.Get(a) let y = x + v where y > 0 select y * v));
            """
        );
}
