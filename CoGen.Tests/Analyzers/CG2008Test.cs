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

    private static Task CheckAsync(string source) =>
        AnalyzerCheck<CG2008WaitsElsewhereAnalyzer>.RunAsync(
            source.Replace("partial class C\n{\n", "#pragma warning disable CS1998\npartial class C\n{\n    " + Helpers)
        );
}
