using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2003Test
{
    [Theory]
    [InlineData("[|while|] (Interlocked.CompareExchange(ref _count, 1, 0) != 0) { }")]
    [InlineData("[|while|] (true) { }")]
    [InlineData("[|while|] (true) Use(1);")]
    [InlineData("[|for|] (;;) { }")]
    [InlineData("[|for|] (;;) n++;")]
    [InlineData("[|do|] { Use(n); } while (true);")]
    [InlineData("[|while|] (!_stop) { }")]
    [InlineData("[|while|] (!_stop) Use(1);")]
    [InlineData("[|while|] (!_done) { }")]
    [InlineData("[|while|] (!_done) Thread.Sleep(1);")]
    [InlineData("[|while|] (!task.IsCompleted) { }")]
    [InlineData("[|while|] (!token.IsCancellationRequested) Use(queue.Count);")]
    [InlineData("[|while|] (queue.Count == 0) { }")]
    [InlineData("[|while|] (queue.IsEmpty) n++;")]
    [InlineData("[|while|] (true) { if (a) await Sys.Yield(); }")]
    [InlineData("[|while|] (true) { if (a) continue; await Sys.Yield(); }")]
    [InlineData("var h = await Sys.Start(Work()); [|while|] (!h.IsCompleted) { }")]
    [InlineData("while (true) { await Sys.Yield(); [|while|] (!_stop) { } }")]
    [InlineData("[|while|] (!queue.TryDequeue(out var x)) { }")]
    [InlineData("[|while|] (!Volatile.Read(ref _done)) { }")]
    [InlineData("[|while|] (true) { if (_stop) break; Use(1); }")]
    [InlineData("[|while|] (true) { try { Use(1); } catch (Exception) { } }")]
    [InlineData("[|while|] (DateTime.UtcNow.Ticks < n) { }")]
    public Task ALoopThatKeepsTheProcessor(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("while (true) { await Sys.Yield(); }")]
    [InlineData("while (true) { var k = await Sys.Receive(socket, buffer); if (k == 0) break; }")]
    [InlineData("while (!_stop) await Sys.Sleep(TimeSpan.FromSeconds(1));")]
    [InlineData("for (var i = 0; i < n; i++) Use(i);")]
    [InlineData("foreach (var x in buffer) Use(x);")]
    [InlineData("while (n > 0) n--;")]
    [InlineData("while (n-- > 0) { }")]
    [InlineData("while (Flag()) Use(1);")]
    [InlineData("while (queue.TryDequeue(out var x)) Use(x);")]
    [InlineData("while (true) { if (queue.TryDequeue(out var x)) { Use(x); continue; } await Sys.Yield(); }")]
    [InlineData("while (true) { if (++n % 100 == 0) await Sys.Yield(); Use(n); }")]
    [InlineData("string? line; while ((line = Console.ReadLine()) != null) Use(line);")]
    [InlineData("while (true) { var line = Console.ReadLine(); if (line == null) break; Use(line); }")]
    [InlineData("while (true) { if (n == 3) return; n++; }")]
    [InlineData("while (!_done) Step(); void Step() => _done = true;")]
    [InlineData("while (_count < 10) _count++;")]
    [InlineData("while (!_done) { _done = Flag(); }")]
    [InlineData("var list = new List<int> { 1 }; while (list.Count > 0) list.RemoveAt(0);")]
    [InlineData("while (buffer.Length > n) { n = n * 2; }")]
    [InlineData("do { n = n / 2; } while (n > 1);")]
    [InlineData("try { while (true) Use(buffer.First()); } catch (InvalidOperationException) { }")]
    [InlineData("while (true) { try { await Sys.Yield(); } catch (Exception) { } }")]
    [InlineData("while (true) { try { Use(1); } finally { await Sys.Yield(); } }")]
    [InlineData("await foreach (var x in Stream()) Use(x); async IAsyncEnumerable<int> Stream() { await Task.Yield(); yield return 1; }")]
    [InlineData("while (true) { await Work(); if (a) break; }")]
    [InlineData("Action f = () => { while (true) { } }; f();")]
    [InlineData("await Task.Run(() => { while (!_stop) { } });")]
    [InlineData("var node = _other; while (node != null) node = node._other;")]
    [InlineData("var done = false; Action f = () => done = true; while (!done) f();")]
    [InlineData("while (false) { }")]
    [InlineData("while (true) { throw new Exception(); }")]
    [InlineData("while (true) { if (n == 0) { await Sys.Yield(); continue; } n--; }")]
    [InlineData("using var e = queue.GetEnumerator(); while (e.MoveNext()) Use(e.Current);")]
    public Task OneThatEndsOrLetsOthersRun(string body) => CheckAsync(MisuseBody.Task(body + "\nawait Sys.Yield();"));

    [Theory]
    [InlineData("void Plain() { while (true) { } }")]
    [InlineData("async Task Plain() { while (!_stop) { } await Task.Yield(); }")]
    [InlineData("void Plain() { Func<CoTask> f = async () => { [|while|] (!_stop) { } await Sys.Yield(); }; Use(f()); }")]
    [InlineData("void Plain() { Local(); async CoTask Local() { [|while|] (true) { } } }")]
    [InlineData("async CoTask NoAwait() { [|again|]: Use(1); goto again; }")]
    public Task OnlyTasks(string members) =>
        CheckAsync(MisuseBody.Of(members.Replace("[|again|]: Use(1); goto again;", "again: Use(1); [|goto|] again;")));

    [Theory]
    [InlineData("[|while|] (!_stop) { }", "while (!_stop)\n{\n    await Sys.Yield();\n}")]
    [InlineData("[|while|] (!_stop)\n{\n    Use(1);\n}", "while (!_stop)\n{\n    Use(1);\n    await Sys.Yield();\n}")]
    [InlineData("[|while|] (!_stop) ; // spin", "while (!_stop)\n{\n    await Sys.Yield();\n} // spin")]
    [InlineData(
        "[|while|] (true)\n{\n    [|while|] (!_stop)\n    {\n        Use(1);\n    }\n}",
        "while (true)\n{\n    while (!_stop)\n    {\n        Use(1);\n        await Sys.Yield();\n    }\n    await Sys.Yield();\n}"
    )]
    [InlineData("[|while|] (!_stop) Use(1);", "while (!_stop)\n{\n    Use(1);\n    await Sys.Yield();\n}")]
    [InlineData(
        "[|while|] (true)\n{\n    if (a) continue;\n    await Work();\n}",
        "while (true)\n{\n    await Sys.Yield();\n    if (a) continue;\n    await Work();\n}"
    )]
    public Task YieldInTheLoop(string body, string @fixed) =>
        FixCheck<CG2003HogsProcessorAnalyzer, CG2003YieldCodeFix>.RunAsync(
            MisuseBody.Task(body + "\nawait Work();"),
            MisuseBody.Task(@fixed + "\nawait Work();")
        );

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2003HogsProcessorAnalyzer>.RunAsync(source);
}
