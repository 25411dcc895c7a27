namespace CoGen.Tests.Execution;

public class MixedTest
{
    [Fact]
    public void APageOfOrdinaryCode() =>
        Oracle.Check(
            """"
            using System.Threading;
            using System.Runtime.CompilerServices;
            static class ExtAw { public static TaskAwaiter GetAwaiter(this int ms) => Task.Delay(ms).GetAwaiter(); }
            class Ev { public event Func<int, Task<int>>? E; public Task<int> Fire(int x) => E!(x); public int[] Arr = [1,2,3]; public (int a, string b) T; }
            abstract partial class Base<T> where T : class, new()
            {
                protected T? _item; protected static int s_n; public static void Reset() => s_n = 0; protected abstract CoTask<T> Make();
                [CoTask] public async CoTask<T?> Run(params string[] names)
                {
                    _item ??= await Make();
                    foreach (var name in names) { if (name is { Length: 0 }) continue; s_n += name.Length; await 1; }
                    return _item is null ? default : _item;
                }
            }
            sealed partial class D : Base<List<int>> { [CoTask] protected override async CoTask<List<int>> Make() { await Sys.Yield(); return [s_n]; } }
            static partial class Program
            {
                static int s_depth; static readonly object Gate = new();
                enum Color { Red, Green }
                const int Max = 3;
                [CoTask] static async CoTask<int> Get(int x) { await Sys.Yield(); return x; }
                [CoTask] static async CoTask Colors(Color Color)
                {
                    switch (Color) { case Color.Red: await Sys.Yield(); Log.Write(Color.Red); break; case Color.Green when Max > 2: Log.Write("green"); await Get(1); break; }
                    var e = new Ev();
                    e.E += async x => { await Task.Delay(1); return x + Max; };
                    Log.Write(await e.Fire(await Get(4)));
                    e.T = (await Get(1), "b"); e.T.a += await Get(2); e.Arr[^1] = await Get(9); e.Arr[e.Arr.Length - 1]--;
                    Log.Write(e.T + string.Join(",", e.Arr));
                    var d = new Dictionary<string, int>(); d["a"] = await Get(1); d["a"] += await Get(5); Log.Write(d["a"]);
                    if (d.TryGetValue("a", out var v) && v > await Get(0)) Log.Write(v);
                    if (!d.TryGetValue("zz", out var w)) { await Get(1); w = 5; }
                    Log.Write(w);
                    string? line; int count = 0;
                    while ((line = await Next(count)) != null) { count++; if (line == "x") continue; Log.Write(line); }
                    do { if (await Get(count) == 1) break; count--; } while (true);
                    for (int i = 0, j = 10; i < j; i += await Get(3), j--) { if (i == 3) { continue; } Log.Write($"{i},{j}"); }
                    var t = await Get(1) > 0 ? (Func<int, int>)(x => x * count) : x => x;
                    Log.Write(t(7));
                    object o = await Get(1) switch { 1 => "one", _ => 2 };
                    Log.Write(o);
                    Log.Write(await Rec(4));
                    (int a, int b) = (await Get(1), await Get(2)); (a, b) = (b, a); Log.Write((a, b));
                    int? n = await Get(0) == 0 ? null : 3; Log.Write(n.HasValue);
                    try { await Throw(); } catch (InvalidOperationException ex) when (ex.Message is var m && m.StartsWith("b")) { Log.Write(m); }
                    using var cts = new CancellationTokenSource();
                    try { await Task.Delay(1000, new CancellationToken(true)); } catch (OperationCanceledException) { Log.Write("cancelled"); }
                    var tasks = Enumerable.Range(0, 3).Select(async i => { await Task.Yield(); return i * i; }).ToArray();
                    Log.Write((await Task.WhenAll(tasks)).Sum());
                    var tids = new List<Tid>(); for (int i = 0; i < 3; i++) { int k = i; tids.Add(await Sys.Spawn(Worker(k, () => k * 10))); } foreach (var id in tids) await Sys.Wait(id);
                    outer: foreach (var x in new[] { 1, 2 }) { foreach (var y in new[] { 1, 2 }) { await Sys.Yield(); if (y == 2 && s_depth++ < 1) goto outer; } }
                    Log.Write(s_depth);
                    lock (Gate) { Log.Write("lock"); }
                    var r = new int[2, 2]; r[await Get(0), await Get(1)] = await Get(5); r[0, 1] *= await Get(2); Log.Write(r[0, 1]);
                    var sb = new System.Text.StringBuilder(); sb.Append(await Get(1)).Append(',').Append(await Get(2)); Log.Write(sb);
                    Log.Write(string.Concat("a", await Get(1), 'c', (await Get(2)).ToString("D3")));
                    ReadOnlyMemory<char> mem = "hello".AsMemory(await Get(1)); Log.Write(mem.Span[0]);
                    nint q = await Get(3); q <<= await Get(1); Log.Write(q);
                    throw new Exception($"end {await Get(1)}");
                }
                static async Task<string?> Next(int i) { await Task.Yield(); return i > 2 ? null : i == 1 ? "x" : "l" + i; }
                [CoTask] static async CoTask Throw() { await Sys.Yield(); throw new InvalidOperationException("boom"); }
                [CoTask] static async CoTask<int> Rec(int n) => n == 0 ? 0 : n + await Rec(n - 1);
                [CoTask] static async CoTask Worker(int n, Func<int> f) { for (int i = 0; i < 2; i++) { await Sys.Yield(); Log.Write($"w{n} {i} {f()}"); } }
                [CoTask] public static async CoTask Body() { try { await Colors(Color.Green); } finally { s_depth = 0; Log.Write(string.Join(",", (await new D().Run("a", "", "bc"))!)); D.Reset(); } }
            }
            """"
        );

    [Fact]
    public void APageOfOddCode() =>
        Oracle.Check(
            """"
            static partial class Program
            {
                [CoTask] static async CoTask<int> Get(int x) { await Sys.Yield(); return x; }
                struct Mut { public int N; public int Inc() => ++N; }
                class H { public Mut M; public readonly Mut R; public Mut P { get; set; } }
                // struct receivers, goto into loops, nested lambdas with out/ref, labels twice, shadowed names
                [CoTask] static async CoTask A(H h)
                {
                    Log.Write(h.M.Inc() + await Get(1) + h.M.Inc());
                    Mut m = default; m.N = await Get(3); Log.Write(m.Inc() + await Get(m.Inc()) + m.N);
                    foreach (var x in new[] { 1 }) { L: await Sys.Yield(); if (m.N++ < 7) goto L; }
                    foreach (var x in new[] { 1 }) { L: await Sys.Yield(); if (m.N++ < 9) goto L; }
                    Log.Write(m.N);
                    Func<int, Func<int>> curry = a => { int b = a; return () => { b++; return a + b + m.N; }; };
                    await Sys.Yield(); m.N = 100; var f = curry(1); Log.Write(f() + f());
                    { int i = 1; Action inc = () => i++; inc(); await Sys.Yield(); inc(); Log.Write(i); }
                    { int i = 5; await Sys.Yield(); Log.Write(i); }
                    for (int i = 0; i < 2; i++) { int i2 = i; { var z = i2; Log.Write(z); } { var z = "s"; await Sys.Yield(); Log.Write(z); } }
                    switch (await Get(2)) { case 1: { int z = 1; Log.Write(z); break; } case 2: { int z = 2; await Sys.Yield(); Log.Write(z); goto case 1; } }
                    var list = new List<(string Name, int Age)> { ("a", 1), ("b", 2) };
                    foreach (var (name, age) in list) { await Sys.Yield(); Log.Write($"{name}{age}"); }
                    foreach (var p in list.Where(p => p.Age > await0(p))) { await Sys.Yield(); Log.Write(p.Name); }
                    static int await0((string, int) p) => 0;
                    int Local(out int q, ref int w) { q = w + m.N; w++; return q; }
                    int ww = 1; Log.Write(Local(out var qq, ref ww) + qq + ww); await Sys.Yield(); Log.Write(qq + ww);
                    try { try { await Get(1); throw new Exception("a"); } catch (Exception e) { await Get(1); throw new Exception("b", e); } } catch (Exception e) { Log.Write(e.Message + e.InnerException!.Message); }
                    bool done = false; while (!done) { try { await Get(1); done = true; continue; } finally { Log.Write("fin"); } }
                    string s = await Get(1) == 1 ? "x" : throw new Exception(); Log.Write(s);
                    Log.Write(await (await Get(1) == 1 ? Get(10) : Get(20)));
                    if (await Get(1) == 1) if (await Get(2) == 3) Log.Write("no"); else Log.Write("else");
                    using (var d = new Disp("1")) { using var e = new Disp("2"); await Sys.Yield(); }
                    uint u = 1; u += (uint)await Get(2); short sh = 1; sh += (short)await Get(2); char c = 'a'; c += (char)await Get(1); Log.Write($"{u}{sh}{c}");
                    double dd = 1; dd /= await Get(4); Log.Write(dd);
                    object o = 5; if (o is int n and > 3 && n < await Get(9) && o is not string) Log.Write(n);
                    dynamic dyn = 4; Log.Write(dyn + await Get(1)); await Sys.Yield(); Log.Write(dyn);
                    var (x1, y1) = await Get(1) > 0 ? (1, "q") : (2, "r"); await Sys.Yield(); Log.Write(x1 + y1);
                    unsafe { int v = 3; int* p = &v; Log.Write(*p); }
                    var arr = new int[await Get(2)][]; arr[0] = new[] { await Get(1) }; Log.Write(arr[0][0]);
                    IEnumerable<int> It() { yield return ww; yield return m.N; } foreach (var y in It()) { await Sys.Yield(); Log.Write(y); }
                    return;
                }
                class Disp(string n) : IDisposable { public void Dispose() => Log.Write("d" + n); }
                [CoTask] public static async CoTask Body() => await A(new H());
            }
            """"
        );
}
