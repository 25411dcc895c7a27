using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG1002FixTest
{
    [Theory]
    [InlineData("[|Load()|];", "await LoadAsync();", "int Load() => Slow(); Task<int> LoadAsync() => Task.FromResult(1);")]
    [InlineData("Use([|Load(1)|]);", "Use(await LoadAsync(1));", "int Load(int n) => Slow(); ValueTask<int> LoadAsync(int n) => new(n);")]
    [InlineData(
        "[|Load(\"x\")|].ToString();",
        "(await LoadAsync(\"x\")).ToString();",
        "int Load(string s) => Slow(); Task<int> LoadAsync(string s, CancellationToken token = default) => Task.FromResult(1);"
    )]
    [InlineData(
        "[|new D().Go()|];",
        "await new D().GoAsync();",
        "class D { public void Go() => Slow(); public Task GoAsync() => Task.CompletedTask; }"
    )]
    [InlineData(
        "if (b) { [|Load()|]; }\nUse([|Load()|]);",
        "if (b) { await LoadAsync(); }\nUse(await LoadAsync());",
        "int Load() => Slow(); [CoTask] static async CoTask<int> LoadAsync() { await Sys.Yield(); return 1; }",
        "static int Load() => Slow(); [CoTask] static async CoTask<int> LoadAsync() { await Sys.Yield(); return 1; }"
    )]
    public Task ItsAwaitingTwinIsUsed(string body, string @fixed, string members, string? really = null)
    {
        members = (really ?? members) + " static int Slow() { Thread.Sleep(1); return 1; }";
        return FixAsync<CG1002TwinCodeFix>(body, @fixed, members, members);
    }

    [Theory]
    [InlineData("Load", "int Load() => Slow(); Task<string> LoadAsync() => null!;")]
    [InlineData("Load", "int Load() => Slow(); Task<int> LoadAsync(int n) => null!;")]
    [InlineData("Load", "int Load() => Slow(); int LoadAsync() => 1;")]
    [InlineData("Load", "int Load() => Slow();")]
    public Task WhatIsNoTwinIsNot(string name, string members)
    {
        members += " static int Slow() { Thread.Sleep(1); return 1; }";
        return FixAsync<CG1002TwinCodeFix>($"[|{name}()|];", $"[|{name}()|];", members, members);
    }

    [Theory]
    [InlineData(
        "[|Pause()|];",
        "await Pause();",
        "void Pause() => Thread.Sleep(1);",
        "[CoTask]\n    async CoTask Pause() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
    )]
    [InlineData(
        "Use([|Get(answer)|] + 1);",
        "Use(await Get(answer) + 1);",
        "static int Get(Task<int> t) { return t.Result + 1; }",
        "[CoTask]\n    static async CoTask<int> Get(Task<int> t) { return await t + 1; }"
    )]
    [InlineData(
        "[|Outer()|];",
        "await Outer();",
        "int Outer() { return Inner() + 1; }\n    // in it\n    int Inner() { Thread.Sleep(1); return 1; }",
        "[CoTask]\n    async CoTask<int> Outer() { return await Inner() + 1; }\n    // in it\n    [CoTask]\n    async CoTask<int> Inner() { await Sys.Sleep(TimeSpan.FromMilliseconds(1)); return 1; }"
    )]
    [InlineData(
        "[|L()|]; void L() => Thread.Sleep(1);",
        "await L(); [CoTask] async CoTask L() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));",
        "",
        ""
    )]
    [InlineData(
        "[|A()|]; if (b) [|B()|];\n[|A()|];",
        "await A(); if (b) await B();\nawait A();",
        "void A() => Thread.Sleep(1);\n    void B() => A();",
        "[CoTask]\n    async CoTask A() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));\n    [CoTask]\n    async CoTask B() => await A();"
    )]
    [InlineData(
        "[|D.Go(s)|];",
        "await D.Go(s);",
        "static class D { public static int Go(Socket s) => s.Receive(new byte[1]); }",
        "static partial class D {\n        [CoTask]\n        public static async CoTask<int> Go(Socket s) => await Sys.Receive(s, new byte[1]); }"
    )]
    public Task TheHelperBecomesATask(string body, string @fixed, string members, string after) =>
        FixAsync<CG1002MakeTaskCodeFix>(body, @fixed, members, after);

    [Theory]
    [InlineData("[|Wait(handle)|];", "void Wait(WaitHandle h) => h.WaitOne();")]
    [InlineData("[|Pause()|];", "void Pause() => Thread.Sleep(1); void Plain() => Pause();")]
    [InlineData("[|Pause()|]; Action a = Pause; Use(a);", "void Pause() => Thread.Sleep(1);")]
    [InlineData("[|Pause()|]; Use(nameof(Pause));", "void Pause() => Thread.Sleep(1);")]
    [InlineData("[|Pause()|]; await Task.Run(() => Pause());", "void Pause() => Thread.Sleep(1);")]
    [InlineData("Use([|Value|]);", "int Value { get { Thread.Sleep(1); return 1; } }")]
    [InlineData("int x = 1; [|Pause(ref x)|];", "void Pause(ref int x) => Thread.Sleep(x + 1);")]
    [InlineData("I i = new D(); [|i.Go()|];", "interface I { void Go(); } class D : I { public void Go() => Thread.Sleep(1); }")]
    [InlineData("[|lock|] (_lock) { [|Pause()|]; }", "void Pause() => Thread.Sleep(1);", "lock (_lock) { [|Pause()|]; }")]
    [InlineData("[|Both(handle)|];", "void Both(WaitHandle h) { Thread.Sleep(1); h.WaitOne(); }")]
    public Task NoFixWhereItCannotBeRight(string body, string members, string? marked = null) =>
        FixAsync<CG1002MakeTaskCodeFix>(marked ?? body, marked ?? body, members, members);

    private static Task FixAsync<TFix>(string body, string @fixed, string before, string after)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        FixCheck<CG1002BlockingHelperAnalyzer, TFix>.RunAsync(With(body, before), With(@fixed, after));

    private static string With(string body, string members)
    {
        var source = TaskBody.Of(body + " await Sys.Yield();");
        return source[..source.LastIndexOf('}')] + "    " + members + "\n}\n";
    }
}
