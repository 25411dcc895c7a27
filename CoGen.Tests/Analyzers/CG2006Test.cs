using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

public class CG2006Test
{
    [Theory]
    [InlineData("async Task M() { [|await Work()|]; }")]
    [InlineData("async Task<int> M() { return [|await Number()|]; }")]
    [InlineData("async ValueTask M() => [|await Part()|];")]
    [InlineData("async void M() => [|await Sys.Yield()|];")]
    [InlineData("async Task M(CoHandle h) { [|await h|]; }")]
    [InlineData("async Task M(CoHandle<int> h) { Use([|await h|]); }")]
    [InlineData("void M() { Func<Task> f = async () => [|await Work()|]; f(); }")]
    [InlineData("async CoTask M() { await Task.Run(async () => { [|await Work()|]; }); await Sys.Yield(); }")]
    [InlineData("async CoTask M() { await Sys.Yield(); await L(); async Task L() => [|await Work()|]; }")]
    [InlineData("async IAsyncEnumerable<int> M() { yield return [|await Number()|]; }")]
    public Task WhereNoSchedulerRunsTheCode(string members) => CheckAsync(MisuseBody.Of(members));

    [Theory]
    [InlineData("async CoTask M() { await Work(); await Sys.Yield(); }")]
    [InlineData("[CoTask] async CoTask<int> M() => await Number();")]
    [InlineData("async Task M() { await _os.RunAsync(Work()); Use(await _os.RunAsync(Number())); }")]
    [InlineData("async Task M() { await Task.Yield(); await Task.Delay(1).ConfigureAwait(false); }")]
    [InlineData("void M() { Func<CoTask> f = async () => await Work(); _os.Spawn(f()); }")]
    [InlineData("async Task M() { await Task.Yield(); L(); async CoTask L() => await Work(); }")]
    [InlineData("void M() { _os.Run(Work()); Use(_os.Run(Number())); }")]
    [InlineData("async Task M(ValueTask v) { await v; }")]
    [InlineData("CoTask M() => Work();")]
    [InlineData("async CoTask M() { Func<CoTask<int>> f = async () => { await Sys.Yield(); return 1; }; Use(await f()); }")]
    public Task WhereOneDoes(string members) => CheckAsync(MisuseBody.Of(members));

    [Fact]
    public Task TopLevelStatementsAreNoTask() =>
        AnalyzerCheck<CG2006AwaitedOutsideTaskAnalyzer>.RunAsync(
            """
            using CoGen;
            var os = new Scheduler();
            await os.RunAsync(P.Work());
            [|await P.Work()|];
            static partial class P { [CoTask] public static async CoTask Work() => await Sys.Yield(); }
            """,
            OutputKind.ConsoleApplication
        );

    [Theory]
    [InlineData("async Task M() { [|await Work()|]; }", "async Task M() { await _os.RunAsync(Work()); }")]
    [InlineData("async Task<int> M(Scheduler s) => [|await Number()|];", "async Task<int> M(Scheduler s) => await s.RunAsync(Number());")]
    [InlineData("async Task M() { [|await Sys.Yield()|]; }", "async Task M() { [|await Sys.Yield()|]; }")]
    [InlineData("static async Task M() { [|await Work()|]; }", "static async Task M() { [|await Work()|]; }")]
    public Task RunItOnAScheduler(string members, string @fixed) =>
        FixCheck<CG2006AwaitedOutsideTaskAnalyzer, CG2006RunAsyncCodeFix>.RunAsync(MisuseBody.Of(members), MisuseBody.Of(@fixed));

    [Theory]
    [InlineData(
        "async Task M() { [|await Work()|]; await Task.Delay(1); }",
        "[CoTask]\n    async CoTask M() { await Work(); await Sys.Sleep(TimeSpan.FromMilliseconds(1)); }"
    )]
    [InlineData(
        "static async ValueTask<int> M() => [|await Number()|] + 1; // why",
        "[CoTask]\n    static async CoTask<int> M() => await Number() + 1; // why"
    )]
    [InlineData(
        "async Task M() { [|await Sys.Yield()|]; }\n    [CoTask] async CoTask Caller() { await M().ConfigureAwait(false); await M(); }",
        "[CoTask]\n    async CoTask M() { await Sys.Yield(); }\n    [CoTask] async CoTask Caller() { await M(); await M(); }"
    )]
    [InlineData(
        "async Task M() { [|await Work()|]; } void Caller() => M().Wait();",
        "async Task M() { [|await Work()|]; } void Caller() => M().Wait();"
    )]
    [InlineData("async void M() { [|await Work()|]; }", "async void M() { [|await Work()|]; }")]
    [InlineData(
        "void M() { Func<Task> f = async () => [|await Work()|]; Use(f); }",
        "void M() { Func<Task> f = async () => [|await Work()|]; Use(f); }"
    )]
    public Task OrMakeItATask(string members, string @fixed) =>
        FixCheck<CG2006AwaitedOutsideTaskAnalyzer, CG2006MakeTaskCodeFix>.RunAsync(MisuseBody.Of(members), MisuseBody.Of(@fixed));

    [Fact]
    public Task MainIsNone()
    {
        const string Source = """
            using System.Threading.Tasks;
            using CoGen;
            static partial class P
            {
                static async Task Main() { [|await Work()|]; }
                [CoTask] static async CoTask Work() => await Sys.Yield();
            }
            """;
        return FixCheck<CG2006AwaitedOutsideTaskAnalyzer, CG2006MakeTaskCodeFix>.RunAsync(Source, Source, OutputKind.ConsoleApplication);
    }

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2006AwaitedOutsideTaskAnalyzer>.RunAsync(source);
}
