using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2004Test
{
    private const string Fields =
        "readonly SemaphoreSlim _sem = new(1); readonly ReaderWriterLockSlim _rw = new(); readonly Mutex _mutex = new(); "
        + "readonly Lock _gate = new(); [ThreadStatic] static List<int>? _cache;\n    ";

    [Theory]
    [InlineData("Monitor.Enter(_lock); [|await Sys.Yield()|]; Monitor.Exit(_lock);")]
    [InlineData("Monitor.Enter(_lock); try { [|await Work()|]; } finally { Monitor.Exit(_lock); }")]
    [InlineData(
        "var taken = false; try { Monitor.Enter(_lock, ref taken); [|await Work()|]; } finally { if (taken) Monitor.Exit(_lock); }"
    )]
    [InlineData("if (Monitor.TryEnter(_lock)) { [|await Work()|]; Monitor.Exit(_lock); }")]
    [InlineData("if (!Monitor.TryEnter(_lock)) return; [|await Work()|]; Monitor.Exit(_lock);")]
    [InlineData("Monitor.Enter(_lock); if (a) Monitor.Exit(_lock); [|await Sys.Yield()|];")]
    [InlineData("Monitor.Enter(_lock); [|await Sys.Yield()|]; await Sys.Yield(); Monitor.Exit(_lock);")]
    [InlineData("await Sys.Yield(); Monitor.Enter(this._lock); Use(1); [|await task|]; Monitor.Exit(_lock);")]
    [InlineData("while (a) { Monitor.Enter(_lock); Use(1); [|await Sys.Yield()|]; Monitor.Exit(_lock); }")]
    [InlineData("_mutex.WaitOne(); [|await Sys.Sleep(TimeSpan.Zero)|]; _mutex.ReleaseMutex();")]
    [InlineData("_sem.Wait(); try { [|await Work()|]; } finally { _sem.Release(); }")]
    [InlineData("_rw.EnterWriteLock(); [|await Work()|]; _rw.ExitWriteLock();")]
    [InlineData("_rw.EnterReadLock(); _rw.EnterWriteLock(); _rw.ExitWriteLock(); [|await Work()|]; _rw.ExitReadLock();")]
    [InlineData("_gate.Enter(); Use([|await Number()|]); _gate.Exit();")]
    [InlineData(
        "Monitor.Enter(_lock); await foreach (var x in S()) { Use(x); } Monitor.Exit(_lock); async IAsyncEnumerable<int> S() { await Task.Yield(); yield return 1; }",
        "[|await|] foreach"
    )]
    [InlineData("Func<CoTask> f = async () => { Monitor.Enter(_lock); [|await Work()|]; Monitor.Exit(_lock); }; await f();")]
    [InlineData("try { Monitor.Enter(_lock); Use(1); Monitor.Exit(_lock); } catch (Exception) { [|await Work()|]; }")]
    [InlineData("Monitor.Enter(_lock); try { Use(1); } finally { [|await Work()|]; Monitor.Exit(_lock); }")]
    [InlineData("_mine = 1; await Sys.Yield(); Use([|_mine|]);")]
    [InlineData("_mine = n; if (a) await Work(); Use([|_mine|] + 1);")]
    [InlineData("for (;;) { Use([|_mine|]); _mine = 2; await Sys.Yield(); }")]
    [InlineData("_cache = new(); await Work(); [|_cache|].Add(1);")]
    [InlineData("C._mine = 1; await Work(); _mine = [|C._mine|] + 1;")]
    public Task HeldOverAnAwait(string body, string? marked = null) =>
        CheckAsync(marked is null ? body : body.Replace("await foreach", marked));

    [Theory]
    [InlineData("Monitor.Enter(_lock); Use(1); Monitor.Exit(_lock); await Sys.Yield();")]
    [InlineData("Monitor.Enter(_lock); try { Use(1); } finally { Monitor.Exit(_lock); } await Sys.Yield();")]
    [InlineData("lock (_lock) { Use(1); } await Sys.Yield();")]
    [InlineData("lock (_gate) { Use(1); } await Sys.Yield();")]
    [InlineData("while (a) { lock (_lock) { if (b) continue; Use(1); } await Sys.Yield(); }")]
    [InlineData("using (_gate.EnterScope()) { Use(1); } await Sys.Yield();")]
    [InlineData("if (Monitor.TryEnter(_lock)) { Use(1); Monitor.Exit(_lock); } await Sys.Yield();")]
    [InlineData("if (!Monitor.TryEnter(_lock)) { await Sys.Yield(); return; } Use(1); Monitor.Exit(_lock); await Work();")]
    [InlineData("while (!Monitor.TryEnter(_lock)) await Sys.Yield(); Use(1); Monitor.Exit(_lock);")]
    [InlineData("while (!_mutex.WaitOne(0)) { await Sys.Yield(); } Use(1); _mutex.ReleaseMutex();")]
    [InlineData("var taken = Monitor.TryEnter(_lock); if (!taken) { await Sys.Yield(); return; } Use(1); Monitor.Exit(_lock);")]
    [InlineData(
        "var taken = false; try { Monitor.Enter(_lock, ref taken); Use(1); } finally { if (taken) Monitor.Exit(_lock); } await Work();"
    )]
    [InlineData("var taken = Monitor.TryEnter(_lock, 10); try { Use(1); } finally { if (taken) Monitor.Exit(_lock); } await Work();")]
    [InlineData("Monitor.Enter(_lock); if (a) { Monitor.Exit(_lock); await Work(); return; } Use(1); Monitor.Exit(_lock); await Work();")]
    [InlineData("Monitor.Enter(_lock); var l = _lock; Monitor.Exit(l); await Work();")]
    [InlineData("Monitor.Enter(_lock); if (Monitor.IsEntered(_lock)) Monitor.Exit(_lock); await Work();")]
    [InlineData("await _sem.WaitAsync(); try { await Work(); } finally { _sem.Release(); }")]
    [InlineData("_sem.Wait(); await Work();")]
    [InlineData("_sem.Release(); await Work(); _sem.Wait(0);")]
    [InlineData("_rw.EnterReadLock(); try { Use(1); } finally { _rw.ExitReadLock(); } await Work();")]
    [InlineData("if (_rw.TryEnterWriteLock(0)) { try { Use(1); } finally { _rw.ExitWriteLock(); } } await Work();")]
    [InlineData("await Task.Run(() => { Monitor.Enter(_lock); Monitor.Exit(_lock); });")]
    [InlineData("Action f = () => { Monitor.Enter(_lock); }; Use(f); await Work();")]
    [InlineData("Monitor.Enter(_lock); await_(); Monitor.Exit(_lock); await Work(); void await_() { }")]
    [InlineData("Monitor.Enter(_lock); Monitor.PulseAll(_lock); Monitor.Exit(_lock); await Work();")]
    [InlineData("_mine = 1; Use(_mine); await Sys.Yield();")]
    [InlineData("Use(_mine); await Sys.Yield(); Use(_mine);")]
    [InlineData("_mine = 1; await Sys.Yield(); _mine = 2; Use(_mine);")]
    [InlineData("_mine++; await Sys.Yield(); _mine--; _mine += 2; await Work(); Use(nameof(_mine));")]
    [InlineData("(_cache ??= new()).Add(1); await Work(); (_cache ??= new()).Add(2);")]
    [InlineData("while (a) { _cache ??= new(); _cache.Clear(); _cache.Add(1); await Work(); }")]
    [InlineData("while (a) { if (_cache == null) _cache = new(); _cache.Add(1); await Work(); }")]
    [InlineData("try { Monitor.Enter(_lock); try { Use(1); } finally { Monitor.Exit(_lock); } } catch (Exception) { await Work(); }")]
    [InlineData("try { Monitor.Enter(_lock); try { Use(1); } finally { Monitor.Exit(_lock); } } catch (Exception) { } await Work();")]
    [InlineData("try { if (!Monitor.TryEnter(_lock)) return; try { Use(1); } finally { Monitor.Exit(_lock); } } finally { await Work(); }")]
    [InlineData("_count = 1; await Work(); Use(_count);")]
    [InlineData("var mine = 1; await Work(); Use(mine);")]
    public Task ReleasedBeforeOrNeverHeld(string body) => CheckAsync(body);

    [Theory]
    [InlineData("async Task M() { Monitor.Enter(_lock); await Task.Yield(); Monitor.Exit(_lock); }")]
    [InlineData("async CoTask M() { lock (_lock) { await Work(); } }")]
    [InlineData("void M() { Monitor.Enter(_lock); Monitor.Exit(_lock); }")]
    public Task OnlyTasks(string members) =>
        AnalyzerCheck<CG2004HeldAcrossSuspensionAnalyzer>.RunBrokenAsync(MisuseBody.Of(Fields + members));

    [Theory]
    [InlineData("_sem.Wait();\n[|await Work()|];\n_sem.Release();", "await _sem.WaitAsync();\nawait Work();\n_sem.Release();")]
    [InlineData(
        "_sem.Wait(token); // why\ntry { [|await Work()|]; } finally { _sem.Release(); }\nif (_sem.Wait(10)) { [|await Part()|]; _sem.Release(); }",
        "await _sem.WaitAsync(token); // why\ntry { await Work(); } finally { _sem.Release(); }\nif (await _sem.WaitAsync(10)) { await Part(); _sem.Release(); }"
    )]
    [InlineData("_mutex.WaitOne(); [|await Work()|]; _mutex.ReleaseMutex();", "_mutex.WaitOne(); [|await Work()|]; _mutex.ReleaseMutex();")]
    public Task WaitForASemaphoreAsTasksDo(string body, string @fixed) => FixAsync<CG2004WaitAsyncCodeFix>(body, @fixed);

    [Theory]
    [InlineData(
        "Monitor.Enter(_lock);\n[|await Work()|];\nUse(1);\nMonitor.Exit(_lock);",
        "await Work();\nMonitor.Enter(_lock);\nUse(1);\nMonitor.Exit(_lock);"
    )]
    [InlineData(
        "Monitor.Enter(_lock);\ntry\n{\n    // first\n    [|await Work()|];\n    Use(1);\n}\nfinally\n{\n    Monitor.Exit(_lock);\n}",
        "// first\nawait Work();\nMonitor.Enter(_lock);\ntry\n{\n    Use(1);\n}\nfinally\n{\n    Monitor.Exit(_lock);\n}"
    )]
    [InlineData(
        "_gate.Enter();\nUse(1);\n[|await Work()|]; // why\n_gate.Exit();",
        "_gate.Enter();\nUse(1);\n_gate.Exit();\nawait Work(); // why"
    )]
    [InlineData(
        "Monitor.Enter(_lock);\nUse(1);\nvar x = [|await Number(n)|];\nUse(x);\nMonitor.Exit(_lock);",
        "Monitor.Enter(_lock);\nUse(1);\nMonitor.Exit(_lock);\nvar x = await Number(n);\nMonitor.Enter(_lock);\nUse(x);\nMonitor.Exit(_lock);"
    )]
    [InlineData(
        "_rw.EnterWriteLock();\ntry\n{\n    var x = [|await Number(1)|];\n    Use(x);\n}\nfinally\n{\n    _rw.ExitWriteLock();\n}",
        "var x = await Number(1);\n_rw.EnterWriteLock();\ntry\n{\n    Use(x);\n}\nfinally\n{\n    _rw.ExitWriteLock();\n}"
    )]
    [InlineData(
        "_mutex.WaitOne();\ntry\n{\n    Use(1);\n    [|await Work()|];\n}\nfinally\n{\n    _mutex.ReleaseMutex();\n}",
        "_mutex.WaitOne();\ntry\n{\n    Use(1);\n}\nfinally\n{\n    _mutex.ReleaseMutex();\n}\nawait Work();"
    )]
    [InlineData(
        "if (a)\n{\n    Monitor.Enter(_lock);\n    [|await Work()|];\n    Monitor.Exit(_lock);\n}\nelse\n{\n    _gate.Enter();\n    [|await Part()|];\n    Use(2);\n    _gate.Exit();\n}",
        "if (a)\n{\n    await Work();\n    Monitor.Enter(_lock);\n    Monitor.Exit(_lock);\n}\nelse\n{\n    await Part();\n    _gate.Enter();\n    Use(2);\n    _gate.Exit();\n}"
    )]
    [InlineData(
        "Monitor.Enter(_lock);\nif (a)\n{\n    Use(1);\n    [|await Work()|];\n}\nMonitor.Exit(_lock);",
        "Monitor.Enter(_lock);\nif (a)\n{\n    Use(1);\n    Monitor.Exit(_lock);\n    await Work();\n    Monitor.Enter(_lock);\n}\nMonitor.Exit(_lock);"
    )]
    [InlineData(
        "switch (n)\n{\n    case 1:\n        _gate.Enter();\n        Use(1);\n        [|await Work()|];\n        _gate.Exit();\n        break;\n}",
        "switch (n)\n{\n    case 1:\n        _gate.Enter();\n        Use(1);\n        _gate.Exit();\n        await Work();\n        break;\n}"
    )]
    [InlineData(
        "Monitor.Enter(_lock); Use(1); [|await Work()|]; Use(2); Monitor.Exit(_lock);",
        "Monitor.Enter(_lock); Use(1); Monitor.Exit(_lock); await Work(); Monitor.Enter(_lock); Use(2); Monitor.Exit(_lock);"
    )]
    [InlineData(
        "if (a) { _gate.Enter(); [|await Work()|]; Use(1); _gate.Exit(); }",
        "if (a) { await Work(); _gate.Enter(); Use(1); _gate.Exit(); }"
    )]
    [InlineData(
        "Monitor.Enter(_lock);\n[|await Work()|]; Use(1);\nUse(2);\nMonitor.Exit(_lock);",
        "await Work();\nMonitor.Enter(_lock);\nUse(1);\nUse(2);\nMonitor.Exit(_lock);"
    )]
    [InlineData(
        "Monitor.Enter(_lock);\nUse(1); [|await Work()|];\nMonitor.Exit(_lock); Use(2);",
        "Monitor.Enter(_lock);\nUse(1);\nMonitor.Exit(_lock); await Work(); Use(2);"
    )]
    [InlineData(
        "_mutex.WaitOne(); try { Use(1); [|await Work()|]; } finally { _mutex.ReleaseMutex(); }",
        "_mutex.WaitOne(); try { Use(1); } finally { _mutex.ReleaseMutex(); } await Work();"
    )]
    public Task MoveTheLock(string body, string @fixed) => FixAsync<CG2004MoveLockCodeFix>(body, @fixed);

    [Theory]
    [InlineData("Monitor.Enter(_lock); try { Use(1); [|await Work()|]; Use(2); } finally { Monitor.Exit(_lock); }")]
    [InlineData("Monitor.Enter(_lock); [|await Number(_count)|]; Use(1); Monitor.Exit(_lock);")]
    [InlineData("Monitor.Enter(_lock); _count += [|await Number()|]; Use(1); Monitor.Exit(_lock);")]
    [InlineData("Monitor.Enter(_lock); if (a) [|await Work()|]; Monitor.Exit(_lock);")]
    [InlineData("Monitor.Enter(_lock); try { if (a) { [|await Work()|]; } } finally { Monitor.Exit(_lock); }")]
    [InlineData("if (Monitor.TryEnter(_lock)) { [|await Work()|]; Monitor.Exit(_lock); }")]
    [InlineData("Monitor.Enter(_lock); try { [|await Work()|]; } catch (Exception) { } finally { Monitor.Exit(_lock); }")]
    [InlineData("_mine = 1; await Work(); Use([|_mine|]);")]
    public Task ButNotWhereItGuardsSomething(string body) => FixAsync<CG2004MoveLockCodeFix>(body, body);

    private static Task FixAsync<TFix>(string body, string @fixed)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        FixCheck<CG2004HeldAcrossSuspensionAnalyzer, TFix>.RunAsync(Of(body), Of(@fixed));

    private static string Of(string body) => MisuseBody.Task(body).Replace("partial class C\n{\n", "partial class C\n{\n    " + Fields);

    private static Task CheckAsync(string body) => AnalyzerCheck<CG2004HeldAcrossSuspensionAnalyzer>.RunAsync(Of(body));
}
