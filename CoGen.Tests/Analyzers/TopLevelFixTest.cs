using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>Fixes among top-level statements and in their local functions: one by one, and all of a document, of a project, of two projects.</summary>
public class TopLevelFixTest
{
    [Fact]
    public Task Spawns() =>
        Fix<CG2001NeverStartedAnalyzer, CG2001SpawnCodeFix>(
            "[|P.Work()|];\n_ = [|P.Work()|];\nif (args.Length > 0)\n    [|P.Work()|];\nvar lost = [|P.Work()|];\nos.Run();",
            "os.Spawn(P.Work());\nos.Spawn(P.Work());\nif (args.Length > 0)\n    os.Spawn(P.Work());\nos.Spawn(P.Work());\nos.Run();"
        );

    [Fact]
    public Task Awaits() =>
        Fix<CG2001NeverStartedAnalyzer, CG2001AwaitCodeFix>(
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    [|P.Work()|];\n    _ = [|P.Work()|];\n    await Sys.Yield();\n}",
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await P.Work();\n    await P.Work();\n    await Sys.Yield();\n}"
        );

    [Fact]
    public Task NewTasks() =>
        Fix<CG2002UsedTwiceAnalyzer, CG2002AgainCodeFix>(
            "var t = P.Work();\nos.Spawn(t);\nos.Spawn([|t|]);\nif (args.Length > 0)\n    os.Run([|t|]);",
            "var t = P.Work();\nos.Spawn(t);\nos.Spawn(P.Work());\nif (args.Length > 0)\n    os.Run(P.Work());"
        );

    [Fact]
    public Task NewTasksInLoops() =>
        Fix<CG2002UsedTwiceAnalyzer, CG2002AgainCodeFix>(
            "var t = P.Work();\nforeach (var arg in args)\n    os.Spawn([|t|]);",
            "foreach (var arg in args)\n    os.Spawn(P.Work());"
        );

    [Fact]
    public Task NoNewTaskOfWhatHasChanged() =>
        Fix<CG2002UsedTwiceAnalyzer, CG2002AgainCodeFix>(
            "var n = 1;\nvar t = P.Wait(n);\nos.Spawn(t);\nn = 2;\nos.Spawn([|t|]);",
            "var n = 1;\nvar t = P.Wait(n);\nos.Spawn(t);\nn = 2;\nos.Spawn([|t|]);",
            "[CoTask] public static async CoTask Wait(int n) => await Sys.Sleep(TimeSpan.FromSeconds(n));"
        );

    [Fact]
    public Task LostTasks() =>
        Fix<CG2001NeverStartedAnalyzer, CG2001SpawnCodeFix>(
            "CoTask t = [|P.Work()|];\nt = P.Work();\nos.Run(t);",
            "CoTask t = [|P.Work()|];\nt = P.Work();\nos.Run(t);"
        );

    [Fact]
    public Task Schedulers() =>
        Fix<CG2006AwaitedOutsideTaskAnalyzer, CG2006RunAsyncCodeFix>(
            "[|await P.Work()|];\nif (args.Length > 0)\n    [|await P.Work()|];\nawait Later();\n\nasync Task Later() => [|await P.Work()|];",
            "await os.RunAsync(P.Work());\nif (args.Length > 0)\n    await os.RunAsync(P.Work());\nawait Later();\n\nasync Task Later() => await os.RunAsync(P.Work());"
        );

    [Fact]
    public Task AwaitingForms() =>
        Fix<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>(
            "os.Run(Run(new(SocketType.Stream, ProtocolType.Tcp)));\n\n[CoTask]\nasync CoTask Run(Socket s)\n{\n    [|s.Accept()|];\n    [|Thread.Sleep(1)|];\n    await Sys.Yield();\n}",
            "os.Run(Run(new(SocketType.Stream, ProtocolType.Tcp)));\n\n[CoTask]\nasync CoTask Run(Socket s)\n{\n    await Sys.Accept(s);\n    await Sys.Sleep(TimeSpan.FromMilliseconds(1));\n    await Sys.Yield();\n}"
        );

    [Fact]
    public Task Waits() =>
        Fix<CG1001BlockingCallAnalyzer, CG1001WaitBeforeCodeFix>(
            "os.Run(Run(new(SocketType.Stream, ProtocolType.Tcp)));\n\n[CoTask]\nasync CoTask Run(Socket s)\n{\n    [|s.Accept()|];\n    [|s.Accept()|];\n    await Sys.Yield();\n}",
            "os.Run(Run(new(SocketType.Stream, ProtocolType.Tcp)));\n\n[CoTask]\nasync CoTask Run(Socket s)\n{\n    await Sys.ReadWait(s);\n    s.Accept();\n    await Sys.ReadWait(s);\n    s.Accept();\n    await Sys.Yield();\n}"
        );

    [Fact]
    public Task Helpers() =>
        Fix<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>(
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    [|Pause(1)|];\n    [|Pause(2)|];\n    [|P.Pause()|];\n    await Sys.Yield();\n}\n\nvoid Pause(int n) => Thread.Sleep(n);",
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await Pause(1);\n    await Pause(2);\n    await P.Pause();\n    await Sys.Yield();\n}\n\nasync CoTask Pause(int n) => await Sys.Sleep(TimeSpan.FromMilliseconds(n));",
            "public static void Pause() => Thread.Sleep(1);",
            "[CoTask]\n    public static async CoTask Pause() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
        );

    [Fact]
    public Task Twins() =>
        Fix<CG1002BlockingHelperAnalyzer, CG1002TwinCodeFix>(
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    [|Load()|];\n    [|P.Pause()|];\n    await Sys.Yield();\n}\n\nint Load() { Thread.Sleep(1); return 1; }\n[CoTask] async CoTask<int> LoadAsync() { await Sys.Yield(); return 1; }",
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await LoadAsync();\n    await P.PauseAsync();\n    await Sys.Yield();\n}\n\nint Load() { Thread.Sleep(1); return 1; }\n[CoTask] async CoTask<int> LoadAsync() { await Sys.Yield(); return 1; }",
            "public static void Pause() => Thread.Sleep(1);\n    public static async Task PauseAsync() => await Task.Delay(1);"
        );

    [Fact]
    public Task Yields() =>
        Fix<CG2003HogsProcessorAnalyzer, CG2003YieldCodeFix>(
            "var stop = args.Length > 0;\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await Sys.Yield();\n    [|while|] (!stop) { }\n}",
            "var stop = args.Length > 0;\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await Sys.Yield();\n    while (!stop)\n    {\n        await Sys.Yield();\n    }\n}"
        );

    [Fact]
    public Task Locks() =>
        Fix<CG2004HeldAcrossSuspensionAnalyzer, CG2004WaitAsyncCodeFix>(
            "var one = new SemaphoreSlim(1);\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    one.Wait();\n    [|await P.Work()|];\n    one.Release();\n}",
            "var one = new SemaphoreSlim(1);\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await one.WaitAsync();\n    await P.Work();\n    one.Release();\n}"
        );

    [Fact]
    public Task MovedLocks() =>
        Fix<CG2004HeldAcrossSuspensionAnalyzer, CG2004MoveLockCodeFix>(
            "var gate = new object();\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    Monitor.Enter(gate);\n    [|await P.Work()|];\n    Console.WriteLine();\n    Monitor.Exit(gate);\n}",
            "var gate = new object();\nos.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    await P.Work();\n    Monitor.Enter(gate);\n    Console.WriteLine();\n    Monitor.Exit(gate);\n}"
        );

    [Fact]
    public Task Kills() =>
        Fix<CG2005SwallowsKillAnalyzer, CG2005KillCodeFix>(
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    try { await P.Work(); }\n    [|catch|] (Exception)\n    { }\n}",
            "os.Run(Run());\n\n[CoTask]\nasync CoTask Run()\n{\n    try { await P.Work(); }\n    catch (Exception e) when (e is not TaskKilledException)\n    { }\n}"
        );

    [Fact]
    public Task Shapes() =>
        Fix<CG0001TaskMethodAnalyzer, CG0001TaskMethodCodeFix>(
            "os.Run(One());\n\n[CoTask] CoTask [|One|]() => P.Work();\n[CoTask] async Task [|Two|]() => await Task.Yield();",
            "os.Run(One());\n\n[CoTask] async CoTask One() => await P.Work();\n[CoTask] async CoTask Two() => await Task.Yield();"
        );

    [Fact]
    public Task WaitingFunctions() =>
        Fix<CG2008WaitsElsewhereAnalyzer, CG2008MakeTaskCodeFix>(
            "os.Run(Run());\n\n[CoTask] async CoTask Run() { await [|Later()|]; await [|Later()|]; }\nasync Task Later() => await Task.Delay(1);",
            "os.Run(Run());\n\n[CoTask] async CoTask Run() { await Later(); await Later(); }\nasync CoTask Later() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
        );

    [Fact]
    public Task TasksOfThoseWhoAwaitThem() =>
        Fix<CG2006AwaitedOutsideTaskAnalyzer, CG2006MakeTaskCodeFix>(
            "os.Run(Run());\n\n[CoTask] async CoTask Run() { await Later(); }\nasync Task Later() { [|await P.Work()|]; [|await P.Work()|]; }",
            "os.Run(Run());\n\n[CoTask] async CoTask Run() { await Later(); }\nasync CoTask Later() { await P.Work(); await P.Work(); }"
        );

    [Fact]
    public Task Discards() =>
        Fix<CG2009ResultIgnoredAnalyzer, CG2009DiscardCodeFix>(
            "os.Run(Run());\n\n[CoTask] async CoTask Run(Tid tid = default) { [|await Sys.Kill(tid)|]; [|await Sys.Wait(tid)|]; }",
            "os.Run(Run());\n\n[CoTask] async CoTask Run(Tid tid = default) { _ = await Sys.Kill(tid); _ = await Sys.Wait(tid); }"
        );

    private static Task Fix<TAnalyzer, TFix>(string statements, string @fixed, string members = "", string? fixedMembers = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() =>
        FixCheck<TAnalyzer, TFix>.RunInTwoProjectsAsync(
            [Program(statements, members)],
            [Program(@fixed, fixedMembers ?? members)],
            OutputKind.ConsoleApplication
        );

    private static string Program(string statements, string members) =>
        $$"""
            using System;
            using System.Net.Sockets;
            using System.Threading;
            using System.Threading.Tasks;
            using CoGen;

            var os = new Scheduler();
            {{statements}}

            static partial class P
            {
                [CoTask] public static async CoTask Work() => await Sys.Yield();
                {{members}}
            }
            """;
}
