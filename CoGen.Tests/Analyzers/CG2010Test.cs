using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2010Test
{
    [Theory]
    [InlineData("async CoTask M() { await Sys.Yield(); [|_name.Value|] = \"x\"; }")]
    [InlineData("[CoTask] async CoTask M() { Use([|_name.Value|]); await Sys.Yield(); }")]
    [InlineData("void M() { L(); async CoTask L() { Use([|_name.Value|]); await Sys.Yield(); } }")]
    [InlineData("void M() { Func<CoTask> f = async () => { [|_name.Value|] = null; await Sys.Yield(); }; f(); }")]
    public Task InATask(string members) => CheckAsync(members);

    [Theory]
    [InlineData("void M() { _name.Value = \"x\"; }")]
    [InlineData("async Task M() { _name.Value = \"x\"; await Task.Yield(); }")]
    [InlineData("async CoTask M() { await Sys.Yield(); await Task.Run(() => Use(_name.Value)); }")]
    [InlineData("async CoTask M(ThreadLocal<int> t, int? n, KeyValuePair<int, int> p) { Use(n!.Value + p.Value); await Sys.Yield(); }")]
    [InlineData("async CoTask M() { Use(nameof(_name.Value)); Use(_name); await Sys.Yield(); }")]
    [InlineData("async CoTask M(Lazy<int> lazy) { Use(lazy.Value); await Sys.Yield(); }")]
    public Task NotElsewhere(string members) => CheckAsync(members);

    private static Task CheckAsync(string members) =>
        AnalyzerCheck<CG2010AsyncLocalAnalyzer>.RunAsync(
            MisuseBody.Of("static readonly AsyncLocal<string?> _name = new();\n    " + members)
        );
}
