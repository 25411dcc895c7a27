using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>Fix All of the other fixes, in two documents of two projects.</summary>
public class FixAllMisuseTest
{
    [Fact]
    public Task Shapes() =>
        Fix<CG0001TaskMethodAnalyzer, CG0001TaskMethodCodeFix>(
            "[CoTask] void [|One|]() { }\n    [CoTask] Task<int> [|Two|]() => Task.FromResult(1);",
            "[CoTask] async CoTask One() { }\n    [CoTask] async CoTask<int> Two() => await Task.FromResult(1);"
        );

    [Fact]
    public Task PartialTypes() =>
        Fix<CG0002PartialTypeAnalyzer, CG0002PartialTypeCodeFix>(
            "class Inner { [CoTask] static async CoTask [|One|]() => await Sys.Yield(); [CoTask] static async CoTask [|Two|]() => await Sys.Yield(); }",
            "partial class Inner { [CoTask] static async CoTask One() => await Sys.Yield(); [CoTask] static async CoTask Two() => await Sys.Yield(); }"
        );

    [Fact]
    public Task Waits() =>
        FixBody<CG1001BlockingCallAnalyzer, CG1001WaitBeforeCodeFix>(
            "[|s.Receive(b)|];\n[|s.Receive(b)|];",
            "await Sys.ReadWait(s);\ns.Receive(b);\nawait Sys.ReadWait(s);\ns.Receive(b);"
        );

    [Fact]
    public Task Twins() =>
        Fix<CG1002BlockingHelperAnalyzer, CG1002TwinCodeFix>(
            Twin + "[CoTask] async CoTask M() { [|Load()|]; Use([|Load()|] + [|Load()|]); await Sys.Yield(); }",
            Twin + "[CoTask] async CoTask M() { await LoadAsync(); Use(await LoadAsync() + await LoadAsync()); await Sys.Yield(); }"
        );

    private const string Twin =
        "static int Load() { Thread.Sleep(1); return 1; } [CoTask] static async CoTask<int> LoadAsync() { await Sys.Yield(); return 1; }\n    ";

    [Fact]
    public Task Spawns() =>
        FixBody<CG2001NeverStartedAnalyzer, CG2001SpawnCodeFix>(
            "[|Work()|]; if (x) [|Work()|]; else _ = [|Work()|];",
            "await Sys.Spawn(Work()); if (x) await Sys.Spawn(Work()); else await Sys.Spawn(Work());"
        );

    [Fact]
    public Task NewTasks() =>
        FixBody<CG2002UsedTwiceAnalyzer, CG2002AgainCodeFix>(
            "var t = Work(); await t; await [|t|]; await [|t|];",
            "var t = Work(); await t; await Work(); await Work();"
        );

    [Fact]
    public Task Handles() =>
        FixBody<CG2002UsedTwiceAnalyzer, CG2002HandleCodeFix>(
            "var t = Work(); await t; await [|t|]; await [|t|];\nvar u = Work(); await u; await [|u|];",
            "var t = await Sys.Start(Work()); await t; await t; await t;\nvar u = await Sys.Start(Work()); await u; await u;"
        );

    [Fact]
    public Task Locks() =>
        FixBody<CG2004HeldAcrossSuspensionAnalyzer, CG2004MoveLockCodeFix>(
            "Monitor.Enter(_lock);\n[|await Work()|];\nUse(1);\nMonitor.Exit(_lock);\nMonitor.Enter(_lock);\n[|await Work()|];\nUse(2);\nMonitor.Exit(_lock);",
            "await Work();\nMonitor.Enter(_lock);\nUse(1);\nMonitor.Exit(_lock);\nawait Work();\nMonitor.Enter(_lock);\nUse(2);\nMonitor.Exit(_lock);"
        );

    [Fact]
    public Task Semaphores() =>
        FixBody<CG2004HeldAcrossSuspensionAnalyzer, CG2004WaitAsyncCodeFix>(
            "_one.Wait(); [|await Work()|]; _one.Release(); _one.Wait(); [|await Work()|]; _one.Release();",
            "await _one.WaitAsync(); await Work(); _one.Release(); await _one.WaitAsync(); await Work(); _one.Release();"
        );

    [Fact]
    public Task Kills() =>
        Fix<CG2005SwallowsKillAnalyzer, CG2005KillCodeFix>(
            "async CoTask M()\n    {\n        try { await Work(); }\n        [|catch|] (Exception)\n        { }\n        try { await Work(); }\n        [|catch|] (TaskKilledException)\n        {\n        }\n    }",
            "async CoTask M()\n    {\n        try { await Work(); }\n        catch (Exception e) when (e is not TaskKilledException)\n        { }\n        try { await Work(); }\n        catch (TaskKilledException)\n        {\n            throw;\n        }\n    }"
        );

    [Fact]
    public Task Schedulers() =>
        Fix<CG2006AwaitedOutsideTaskAnalyzer, CG2006RunAsyncCodeFix>(
            "async Task M(Scheduler os) { [|await Work()|]; [|await Work()|]; }",
            "async Task M(Scheduler os) { await os.RunAsync(Work()); await os.RunAsync(Work()); }"
        );

    [Fact]
    public Task TasksOfThoseWhoAwaitThem() =>
        Fix<CG2006AwaitedOutsideTaskAnalyzer, CG2006MakeTaskCodeFix>(
            "async Task M() { [|await Work()|]; [|await Work()|]; }\n    async Task<int> N() { [|await Work()|]; return 1; }",
            "[CoTask]\n    async CoTask M() { await Work(); await Work(); }\n    [CoTask]\n    async CoTask<int> N() { await Work(); return 1; }"
        );

    [Fact]
    public Task WaitingFunctions() =>
        Fix<CG2008WaitsElsewhereAnalyzer, CG2008MakeTaskCodeFix>(
            "async Task P() { await Task.Delay(1); }\n    [CoTask] async CoTask M() { [|P()|]; [|P()|]; }".Replace(
                "[|P()|]",
                "await [|P()|]"
            ),
            "[CoTask]\n    async CoTask P() { await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }\n    [CoTask] async CoTask M() { await P(); await P(); }"
        );

    [Fact]
    public Task Discards() =>
        FixBody<CG2009ResultIgnoredAnalyzer, CG2009DiscardCodeFix>(
            "[|await Sys.Kill(tid)|]; if (x) [|await Sys.Wait(tid)|];",
            "_ = await Sys.Kill(tid); if (x) _ = await Sys.Wait(tid);"
        );

    [Fact]
    public Task Sends() =>
        FixBody<CG2009ResultIgnoredAnalyzer, CG2009SendAllCodeFix>(
            "[|await Sys.Send(s, b)|]; [|await Sys.Send(s, b)|];",
            "await Sys.SendAll(s, b); await Sys.SendAll(s, b);"
        );

    private static Task FixBody<TAnalyzer, TFix>(string body, string @fixed)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => Fix<TAnalyzer, TFix>(Of(body), Of(@fixed));

    private static string Of(string body) =>
        "[CoTask]\n    async CoTask M(Socket s, byte[] b, Tid tid, bool x)\n    {\n        "
        + body.Replace("\n", "\n        ")
        + "\n        await Sys.Yield();\n    }";

    private static Task Fix<TAnalyzer, TFix>(string members, string @fixed)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        FixCheck<TAnalyzer, TFix>.RunInTwoProjectsAsync([In("A", members), In("B", members)], [In("A", @fixed), In("B", @fixed)]);

    private static string In(string type, string members) =>
        $$"""
            using System;
            using System.Net.Sockets;
            using System.Threading;
            using System.Threading.Tasks;
            using CoGen;

            partial class {{type}}
            {
                readonly object _lock = new(); readonly SemaphoreSlim _one = new(1);
                [CoTask] static async CoTask Work() => await Sys.Yield();
                static void Use(int n) { }
                {{members}}
            }
            """;
}
