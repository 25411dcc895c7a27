using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CoGen.Tests.Analyzers;

/// <summary>CG1002's fixes among comments, directives, lambdas, and names that mean something else.</summary>
public class OddHelperFixTest
{
    private const string Twins = """
        static int Slow() { Thread.Sleep(1); return 1; }
            int Load() => Slow();
            int Load(int n) => Slow();
            T Load<T>(T value) { Slow(); return value; }
            Task<int> LoadAsync() => Task.FromResult(1);
            Task<int> LoadAsync(int n) => Task.FromResult(n);
            Task<T> LoadAsync<T>(T value) => Task.FromResult(value);
        """;

    [Theory]
    [InlineData("Use([|Load( // which\n    1)|]); // end", "Use(await LoadAsync( // which\n    1)); // end")]
    [InlineData("/* a */ [|Load()|] /* b */; // c", "/* a */ await LoadAsync() /* b */; // c")]
    [InlineData(
        "Use([|Load()|] + [|Load([|Load()|])|]); [|Load()|];",
        "Use(await LoadAsync() + await LoadAsync(await LoadAsync())); await LoadAsync();"
    )]
    [InlineData(
        "Use([|Load(\n#if DEBUG\n    1\n#else\n    2\n#endif\n)|]);",
        "Use(await LoadAsync(\n#if DEBUG\n    1\n#else\n    2\n#endif\n));"
    )]
    [InlineData("Use([|this.Load<string>(\"\")|]!.Length);", "Use((await this.LoadAsync<string>(\"\"))!.Length);")]
    [InlineData(
        "Use($\"{[|Load()|]:x}\"); Use(-[|Load()|]); Use([|Load()|] switch { 1 => 2, _ => 3 });",
        "Use($\"{await LoadAsync():x}\"); Use(-await LoadAsync()); Use(await LoadAsync() switch { 1 => 2, _ => 3 });"
    )]
    [InlineData(
        "Func<CoTask<int>> f = async () => [|Load()|]; await f();",
        "Func<CoTask<int>> f = async () => await LoadAsync(); await f();"
    )]
    [InlineData("_ = [|Load()|]; Use(o: [|Load(n: 1)|]);", "_ = await LoadAsync(); Use(o: await LoadAsync(n: 1));")]
    [InlineData(
        "[|Own()|]; int Own() => Slow(); Task<int> OwnAsync() => Task.FromResult(1);",
        "await OwnAsync(); int Own() => Slow(); Task<int> OwnAsync() => Task.FromResult(1);"
    )]
    public Task TheTwinIsUsed(string body, string @fixed) => FixAsync<CG1002TwinCodeFix>(body, @fixed, Twins, Twins);

    [Theory]
    [InlineData("Action<int> LoadAsync = n => { }; LoadAsync(1); [|Load()|];")]
    [InlineData("[|Load()|]; void LoadAsync(int n) { } LoadAsync(1);")]
    [InlineData("[|lock|] (_lock) { [|Load()|]; }", "lock (_lock) { [|Load()|]; }")]
    [InlineData("C? c = this; [|c?.Load()|];", "C? c = this; c?[|.Load()|];")]
    public Task NotWhereItsNameMeansSomethingElse(string body, string? marked = null) =>
        FixAsync<CG1002TwinCodeFix>(marked ?? body, marked ?? body, Twins, Twins);

    [Theory]
    [InlineData(
        "[|Pause()|];",
        "await Pause();",
        "/// <summary>Waits.</summary>\n    [Obsolete] // why\n    void Pause() => Thread.Sleep(/* how long */ 1);",
        "/// <summary>Waits.</summary>\n    [CoTask]\n    [Obsolete] // why\n    async CoTask Pause() => /* how long */ await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
    )]
    [InlineData(
        "[|Pause()|];",
        "await Pause();",
        "void Pause()\n    {\n#if NEVER\n        Thread.Sleep(2);\n#else\n        Thread.Sleep(1); // one\n#endif\n    }",
        "[CoTask]\n    async CoTask Pause()\n    {\n#if NEVER\n        Thread.Sleep(2);\n#else\n        await Sys.Sleep(TimeSpan.FromMilliseconds(1)); // one\n#endif\n    }"
    )]
    [InlineData(
        "Use([|Get(tasks[0])|] + [|Get(tasks[[|Get(answer)|]])|]);",
        "Use(await Get(tasks[0]) + await Get(tasks[await Get(answer)]));",
        "static T Get<T>(Task<T> t) => t.Result;",
        "[CoTask]\n    static async CoTask<T> Get<T>(Task<T> t) => await t;"
    )]
    [InlineData(
        "Func<CoTask> f = async () => [|Pause()|]; await f(); [|Pause()|];",
        "Func<CoTask> f = async () => await Pause(); await f(); await Pause();",
        "void Pause() => Thread.Sleep(1);",
        "[CoTask]\n    async CoTask Pause() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
    )]
    [InlineData(
        "Use([|Get(answer)|]?.Length); Use([|Get(tasks[0])|]![0]);",
        "Use((await Get(answer))?.Length); Use((await Get(tasks[0]))![0]);",
        "string? Get(Task<int> t) => t.Result.ToString();",
        "[CoTask]\n    async CoTask<string?> Get(Task<int> t) => (await t).ToString();"
    )]
    [InlineData(
        "Use([|Both(answer)|].B);",
        "Use((await Both(answer)).B);",
        "(int A, int B) Both(Task<int> t) => (t.Result, t.Result);",
        "[CoTask]\n    async CoTask<(int A, int B)> Both(Task<int> t) => (await t, await t);"
    )]
    [InlineData(
        "[|R.Pause()|];",
        "await R.Pause();",
        "readonly record struct R { public static void Pause() => Thread.Sleep(1); }",
        "readonly partial record struct R {\n        [CoTask]\n        public static async CoTask Pause() => await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }"
    )]
    public Task TheHelperBecomesATask(string body, string @fixed, string members, string after) =>
        FixAsync<CG1002MakeTaskCodeFix>(body, @fixed, members, after);

    [Theory]
    [InlineData("Use([|Get()|].Length);", "Span<byte> Get() { Thread.Sleep(1); return default; }")]
    [InlineData("[|Fill()|];", "void Fill() { Span<byte> b = new byte[4]; Thread.Sleep(1); b[0] = 1; }")]
    [InlineData("[|Next()|];", "int _n; void Next() { ref var n = ref _n; Thread.Sleep(1); n++; }")]
    [InlineData("var s2 = new S(); [|s2.Next()|];", "struct S { int _n; public void Next() { Thread.Sleep(1); _n++; } }")]
    [InlineData("[|Pause()|];", "void Pause() => Thread.Sleep(\n#if DEBUG\n    2\n#else\n    1\n#endif\n    );")]
    [InlineData("[|D.Pause()|];", "class D { class CoTask { } public static void Pause() => Thread.Sleep(1); }")]
    [InlineData("[|Twice()|];", "void Twice() { Thread.Sleep(1); Action a = () => Thread.Sleep(2); a(); }")]
    public Task NoFixWhereItCannotBeRight(string body, string members) => FixAsync<CG1002MakeTaskCodeFix>(body, body, members, members);

    private static Task FixAsync<TFix>(string body, string @fixed, string before, string after)
        where TFix : CodeFixProvider, new() =>
        FixCheck<CG1002BlockingHelperAnalyzer, TFix>.RunAsync(With(body, before), With(@fixed, after));

    private static string With(string body, string members)
    {
        var source = TaskBody.Of(body + " await Sys.Yield();");
        return source[..source.LastIndexOf('}')] + "    " + members + "\n}\n";
    }
}
