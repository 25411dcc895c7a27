using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2001Test
{
    [Theory]
    [InlineData("[|Work()|]; await Sys.Yield();")]
    [InlineData("[|Number(1)|]; await Sys.Yield();")]
    [InlineData("[|_other?.Part()|]; await Sys.Yield();")]
    [InlineData("_ = [|Work()|]; await Sys.Yield();")]
    [InlineData("var t = [|Work()|]; await Sys.Yield();")]
    [InlineData("CoTask t = default; await t; CoTask<int> u; u = [|Number()|];")]
    [InlineData("if (a) [|Work()|]; await Sys.Yield();")]
    [InlineData("[|Sys.Yield()|]; await Work();")]
    [InlineData("[|Sys.Sleep(TimeSpan.FromSeconds(1))|]; await Work();")]
    [InlineData("[|Sys.Spawn(Work())|]; await Work();")]
    [InlineData("var call = [|Sys.Kill(tid)|]; await Work();")]
    [InlineData("_os.Post(() => [|Work()|]); await Work();")]
    [InlineData("Action later = () => { [|Work()|]; }; later(); await Work();")]
    [InlineData("for (int i = 0; i < n; i++, [|Work()|]) await Work();")]
    public Task AMadeTaskThatNobodyStarts(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("await Work();")]
    [InlineData("await Sys.Spawn(Work()); var h = await Sys.Start(Number()); Use(await h);")]
    [InlineData("_os.Spawn(Work()); await Sys.Yield();")]
    [InlineData("var t = Work(); await t;")]
    [InlineData("var t = Work(); if (a) await t;")]
    [InlineData("CoTask t; t = Work(); await t;")]
    [InlineData("_task = Work(); await Sys.Yield();")]
    [InlineData("_tasks.Add(Work()); await Sys.Yield();")]
    [InlineData("Use(Work()); await Sys.Yield();")]
    [InlineData("var all = new[] { Work(), Part() }; foreach (var t in all) await t;")]
    [InlineData("Func<CoTask> later = () => Work(); await later();")]
    [InlineData("Func<CoTask> later = Work; await later();")]
    [InlineData("await (a ? Work() : Part());")]
    [InlineData("await Twice(Work());")]
    [InlineData("var t = Work(); Action later = () => _os.Spawn(t); later(); await Sys.Yield();")]
    [InlineData("var call = Sys.Yield(); await call;")]
    [InlineData("_os.Start(Work()); await Sys.Yield();")]
    [InlineData("await Sys.Start(Work());")]
    [InlineData("var (x, y) = (Work(), Part()); await x; await y;")]
    [InlineData("var s = new Stack<CoTask>(); s.Push(Work()); s.Pop(); await Sys.Yield();")]
    [InlineData("Use(nameof(Work)); await Sys.Yield();")]
    public Task ATaskThatIsStartedOrHandedOn(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("CoTask Make() => Work();")]
    [InlineData("void Make() => _task = Work();")]
    [InlineData("CoTask Tracked(CoTask t) { _tasks.Add(t); return t; } void Make() { Tracked(Work()); }")]
    [InlineData("IEnumerable<CoTask> Make() { yield return Work(); }")]
    [InlineData("void Make(out CoTask t) { t = Work(); }")]
    [InlineData("void Plain() { Task.Delay(1); _ = Task.Run(() => 1); }")]
    [InlineData("void Make() => [|Work()|];")]
    [InlineData("C() { [|Part()|]; }")]
    [InlineData("int P { get { [|Number()|]; return 1; } }")]
    [InlineData("async Task Make() { [|Work()|]; await Task.Yield(); }")]
    public Task OutsideTasksToo(string members) => CheckAsync(MisuseBody.Of(members));

    [Theory]
    [InlineData("[|Work()|];", "await Work();")]
    [InlineData("_ = [|Work()|];", "await Work();")]
    [InlineData("var t = [|Number(1)|]; // why", "await Number(1); // why")]
    [InlineData("if (a) [|Sys.Yield()|];", "if (a) await Sys.Yield();")]
    [InlineData("var t = [|Work()|]; t = Part(); await t;", "var t = [|Work()|]; t = Part(); await t;")]
    [InlineData("_ = [|a ? Work() : Part()|];", "await (a ? Work() : Part());")]
    [InlineData("for (; a; [|Work()|]) break;", "for (; a; await Work()) break;")]
    [InlineData("for ([|Work()|]; a; ) break;", "for ([|Work()|]; a; ) break;")]
    [InlineData("[|_other?.Part()|];", "[|_other?.Part()|];")]
    [InlineData("_os.Post(() => [|Work()|]);", "_os.Post(() => [|Work()|]);")]
    public Task AwaitIt(string body, string @fixed) =>
        FixCheck<CG2001NeverStartedAnalyzer, CG2001AwaitCodeFix>.RunAsync(
            MisuseBody.Task(body + "\nawait Sys.Yield();"),
            MisuseBody.Task(@fixed + "\nawait Sys.Yield();")
        );

    [Theory]
    [InlineData("[|Work()|];", "await Sys.Spawn(Work());")]
    [InlineData("var t = [|Number(1)|];", "await Sys.Spawn(Number(1));")]
    [InlineData("_os.Post(() => [|Work()|]);", "_os.Post(() => _os.Spawn(Work()));")]
    [InlineData(
        "Scheduler os = new(); Action f = () => { _ = [|Work()|]; };",
        "Scheduler os = new(); Action f = () => { os.Spawn(Work()); };"
    )]
    [InlineData("[|Sys.Yield()|];", "[|Sys.Yield()|];")]
    [InlineData(
        "Scheduler os = new(); F(os);\nstatic void F(Scheduler mine) { G(); void G() => [|Work()|]; }",
        "Scheduler os = new(); F(os);\nstatic void F(Scheduler mine) { G(); void G() => mine.Spawn(Work()); }"
    )]
    [InlineData(
        "Scheduler os = new(); F(); static void F() => [|Work()|]; Use(os);",
        "Scheduler os = new(); F(); static void F() => [|Work()|]; Use(os);"
    )]
    public Task OrSpawnIt(string body, string @fixed) =>
        FixCheck<CG2001NeverStartedAnalyzer, CG2001SpawnCodeFix>.RunAsync(
            MisuseBody.Task(body + "\nawait Sys.Yield();"),
            MisuseBody.Task(@fixed + "\nawait Sys.Yield();")
        );

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2001NeverStartedAnalyzer>.RunAsync(source);
}
