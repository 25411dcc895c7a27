using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2008Test
{
    private const string Helpers = """
        static async void Fire() { await Task.Delay(1); }
            static async Task Pause() => await Task.Delay(1);
            static async Task<int> Read(Socket s, byte[] b) { await Task.Delay(1).ConfigureAwait(false); return await s.ReceiveAsync(b); }
            static async ValueTask Nap() { for (var i = 0; i < 3; i++) await Task.Yield(); }
            static async Task Mixed(Task t) { await Task.Delay(1); await t; }
            static async Task Nothing() { }
            static Task NotAsync() => Task.Delay(1);
            event Action? Happened;
            class Client { public Task SendAsync() => Task.CompletedTask; public static async Task Through(Client c) => await c.SendAsync(); }

        """;

    [Theory]
    [InlineData("[|Fire()|]; await Work();")]
    [InlineData("if (a) [|Fire()|]; await Work();")]
    [InlineData("await [|Pause()|];")]
    [InlineData("await [|Pause()|].ConfigureAwait(false);")]
    [InlineData("Use(await [|Read(socket, buffer)|]);")]
    [InlineData("await [|Nap()|];")]
    [InlineData("await [|L()|]; async Task L() { await Task.Delay(n); }")]
    [InlineData("Action f = [|async () => await Task.Delay(1)|]; f(); await Work();")]
    [InlineData("_tasks.ForEach([|async t => { await Task.Yield(); Use(t); }|]); await Work();")]
    public Task WaitingThatATaskShouldDo(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("await Work();")]
    [InlineData("await Mixed(task);")]
    [InlineData("await Nothing();")]
    [InlineData("await NotAsync();")]
    [InlineData("await L(new Client()); async Task L(Client c) { await c.SendAsync(); }")]
    [InlineData("await Client.Through(new Client());")]
    [InlineData("await Task.Delay(1);")]
    [InlineData("var running = Pause(); await Work(); await running;")]
    [InlineData("await Task.WhenAll(Pause(), Mixed(task));")]
    [InlineData("await Task.Run(async () => { await Pause(); });")]
    [InlineData("await Task.Run(() => Fire());")]
    [InlineData("Happened += async () => { await Task.Delay(1); }; Happened?.Invoke(); await Work();")]
    [InlineData("Func<CoTask> f = async () => await Work(); await f();")]
    [InlineData("Func<Task> f = async () => await Task.Delay(1); await f();")]
    [InlineData("await L(); async CoTask L() { await Task.Delay(n); }")]
    [InlineData(
        "await L(); async Task L() { await Task.Delay(n); await foreach (var x in S()) Use(x); } async IAsyncEnumerable<int> S() { await Task.Yield(); yield return 1; }"
    )]
    public Task WhatIsOrdinaryAsyncCode(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("async Task M() { Fire(); await Pause(); }")]
    [InlineData("void M() { Fire(); Action f = async () => await Pause(); f(); }")]
    [InlineData("async Task M() { Func<CoTask> f = async () => { await [|Pause()|]; }; Use(f); await Pause(); }")]
    public Task OnlyInTasks(string members) => CheckAsync(MisuseBody.Of(members));

    [Theory]
    [InlineData(
        "await [|Rest()|];",
        "await Rest();",
        "static async Task Rest() => await Task.Delay(1);",
        "[CoTask]\n    static async CoTask Rest() => await Sys.Sleep(TimeSpan.FromMilliseconds(1));"
    )]
    [InlineData(
        "Use(await [|Take(socket, buffer)|].ConfigureAwait(false));",
        "Use(await Take(socket, buffer));",
        "static async Task<int> Take(Socket s, byte[] b) { await Task.Yield(); await Task.Delay(TimeSpan.FromDays(1)).ConfigureAwait(false); return await s.ReceiveAsync(b); }",
        "[CoTask]\n    static async CoTask<int> Take(Socket s, byte[] b) { await Sys.Yield(); await Sys.Sleep(TimeSpan.FromDays(1)); return await Sys.Receive(s, b); }"
    )]
    [InlineData(
        "[|Go()|]; if (a) [|Go()|];",
        "await Sys.Spawn(Go()); if (a) await Sys.Spawn(Go());",
        "static async void Go() { await Task.Delay(1); }",
        "[CoTask]\n    static async CoTask Go() { await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }"
    )]
    [InlineData(
        "await [|L()|]; async Task L() { await Task.Delay(n); }",
        "await L(); [CoTask] async CoTask L() { await Sys.Sleep(TimeSpan.FromMilliseconds(n)); }",
        "",
        ""
    )]
    [InlineData(
        "await [|Send(socket, buffer)|];\nawait [|Rest()|];",
        "await Send(socket, buffer);\nawait Rest();",
        "static async ValueTask Rest() => await Task.Yield();\n    // sends\n    static async Task Send(Socket s, byte[] b) => await s.SendAsync(b.AsMemory());",
        "[CoTask]\n    static async CoTask Rest() => await Sys.Yield();\n    // sends\n    [CoTask]\n    static async CoTask Send(Socket s, byte[] b) => await Sys.Send(s, b.AsMemory());"
    )]
    public Task TheFunctionBecomesATask(string body, string @fixed, string members, string after) => FixAsync(body, @fixed, members, after);

    [Theory]
    [InlineData("await [|Rest()|];", "static async Task Rest() => await Task.Delay(1); async Task Plain() => await Rest();")]
    [InlineData("await [|Rest()|]; var t = Rest(); await t;", "static async Task Rest() => await Task.Delay(1);")]
    [InlineData("[|Go()|];", "static async void Go() => await Task.Delay(1); void Plain() => Go();")]
    [InlineData("[|Go()|]; Action f = Go; f();", "static async void Go() => await Task.Delay(1);")]
    [InlineData("await [|Rest()|];", "public virtual async Task Rest() => await Task.Delay(1);")]
    public Task NotWhereOthersUseItOtherwise(string body, string members) => FixAsync(body, body, members, members);

    private static Task FixAsync(string body, string @fixed, string members, string after) =>
        FixCheck<CG2008WaitsElsewhereAnalyzer, CG2008MakeTaskCodeFix>.RunAsync(With(body, members), With(@fixed, after));

    private static string With(string body, string members)
    {
        var source = MisuseBody.Task(body + " await Work();");
        return source[..source.LastIndexOf('}')] + "    " + members + "\n}\n";
    }

    private static Task CheckAsync(string source) =>
        AnalyzerCheck<CG2008WaitsElsewhereAnalyzer>.RunAsync(
            source.Replace("partial class C\n{\n", "#pragma warning disable CS1998\npartial class C\n{\n    " + Helpers)
        );
}
