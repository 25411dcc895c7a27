namespace CoGen.Tests.Execution;

public class ClosuresTest
{
    private static void Check(string body, string members = "") =>
        Oracle.Check(
            $$"""
            static partial class Program
            {
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
    public void EachIterationCapturesItsOwn() =>
        Check(
            """
            var all = new List<Func<string>>();
            var outer = 1;
            for (var i = 0; i < 3; i++)
            {
                var copy = i;
                all.Add(() => $"{i} {copy} {outer}");
                await Sys.Yield();
                copy += 10;
                foreach (var x in new[] { 1, 2 })
                {
                    all.Add(() => $"x {x} {copy}");
                    await Aw.Do("inner");
                }
            }
            outer = 5;
            var n = 0;
            while (n < 2)
            {
                int m = n++;
                Action set = () => m *= 100;
                set();
                await Aw.Do($"m {m}");
                all.Add(delegate { return "m " + m; });
            }
            foreach (var f in all) Log.Write(f());
            Log.Write(all.Select((f, i) => f() + i).Aggregate((a, b) => a + b + n));
            var query = from f in all where f().Length > n select f() + outer;
            await Sys.Yield();
            Log.Write(string.Join(";", query));
            """
        );

    [Fact]
    public void LocalFunctionsOfEveryKind() =>
        Check(
            """
            var count = 0;
            var text = "t";
            int Next() => ++count;
            static int Twice(int x) => x * 2;
            T Same<T>(T value) where T : notnull { Next(); return value; }
            int Factorial(int k) => k <= 1 ? 1 : k * Factorial(k - 1);
            async Task<int> Later(int x) { await Task.Yield(); return x + count; }
            IEnumerable<int> Count() { for (var i = 0; i < count; i++) yield return Twice(i); }
            Log.Write(Next() + await Aw.Get(Next()) + Next());
            Log.Write(Same("s") + Same<int>(4) + Factorial(4));
            Log.Write(await Later(3));
            Func<int> group = Next;
            Log.Write(group() + group());
            Log.Write(string.Join(",", Count()));
            for (var i = 0; i < 2; i++)
            {
                var inner = i * 10;
                string Both(int a) { var local = a + Outer(); return $"{text}{inner}{local}{count}"; }
                int Outer() => inner + count;
                await Sys.Yield();
                inner++;
                Func<int, string> f = Both;
                Log.Write(f(1) + Both(2));
                Func<string> nested = () => Both(count);
                await Aw.Do("nested");
                Log.Write(nested());
                bool Even(int n) => n == 0 || Odd(n - 1);
                bool Odd(int n) => n != 0 && Even(n - 1);
                Log.Write(Even(i));
            }
            text = "changed";
            Log.Write(new[] { 1, 2 }.Select(x => x + Twice(count)).Sum());
            """
        );

    [Fact]
    public void ParametersAndThisAreCaptured() =>
        Oracle.Check(
            """
            partial class Counter(int start)
            {
                private int _n = start;
                public int Total => _n;
                [CoTask]
                public async CoTask<int> Add(int by, string name)
                {
                    Func<int> f = () => _n += by;
                    await Aw.Do(name);
                    by++;
                    f();
                    Action<string> log = s => Log.Write(s + name + this.Total);
                    log("a");
                    await Sys.Yield();
                    void Local(int x) { _n += x; log("local"); }
                    Local(by);
                    int Pure() => Total + start;
                    Log.Write(new[] { 1, 2 }.Sum(x => x * _n));
                    return Pure();
                }
            }
            static partial class Program
            {
                [CoTask]
                public static async CoTask Body()
                {
                    var c = new Counter(3);
                    Log.Write(await c.Add(2, "x") + await c.Add(3, "y"));
                }
            }
            """
        );

    [Fact]
    public void ExpressionVariablesAreCaptured() =>
        Check(
            """
            object o = "text";
            if (o is string s && s.Length == await Aw.Get(4)) { Func<string> f = () => s; await Sys.Yield(); Log.Write(f()); }
            if (int.TryParse("5", out var n)) Log.Write(n);
            Func<int> g = () => n;
            await Sys.Yield();
            n = 6;
            Log.Write(g());
            var (a, b) = (1, 2);
            Func<int> h = () => a + b;
            await Sys.Yield();
            a = 10;
            Log.Write(h());
            while (await Aw.Get(o) is string t && n-- > 4) { Func<string> k = () => t + n; await Sys.Yield(); Log.Write(k()); }
            foreach (var (x, y) in new[] { (1, 2), (3, 4) }) { Func<int> f = () => x * y; await Sys.Yield(); Log.Write(f()); }
            try { await Sys.Yield(); throw new Exception("e"); } catch (Exception e) { Func<string> f = () => e.Message; Log.Write(f()); }
            using var r = new System.IO.StringReader("read");
            Func<string> read = () => r.ReadToEnd();
            await Sys.Yield();
            Log.Write(read());
            switch (o) { case string v: Func<string> w = () => v; await Sys.Yield(); Log.Write(w()); break; }
            """
        );
}
