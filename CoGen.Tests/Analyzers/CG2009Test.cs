using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2009Test
{
    [Theory]
    [InlineData("[|await Sys.Kill(tid)|];")]
    [InlineData("[|await Sys.Kill(tid, force: true)|];")]
    [InlineData("[|await Sys.Wait(tid)|];")]
    [InlineData("[|await Sys.Send(socket, buffer)|];")]
    [InlineData("[|await Sys.Receive(socket, buffer)|];")]
    [InlineData("if (a) [|await Sys.Accept(socket)|];")]
    [InlineData("Func<CoTask> f = async () => { [|await Sys.Wait(tid)|]; }; await f();")]
    public Task AResultThatSaysSomething(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("if (!await Sys.Kill(tid)) Use(1);")]
    [InlineData("_ = await Sys.Kill(tid);")]
    [InlineData("var alive = await Sys.Wait(tid);")]
    [InlineData("await Sys.Kill(await Sys.GetTid());")]
    [InlineData("await Sys.Spawn(Work());")]
    [InlineData("await Sys.Start(Work());")]
    [InlineData("await Sys.SendAll(socket, buffer);")]
    [InlineData("await Sys.ReadWait(socket);")]
    [InlineData("await Sys.Yield(); await Sys.GetTid();")]
    [InlineData("await Number();")]
    [InlineData("using var client = await Sys.Accept(socket);")]
    [InlineData("_os.Kill(tid); await Sys.Yield();")]
    public Task OneThatIsUsedOrSaysNothing(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("[|await Sys.Kill(tid)|];", "_ = await Sys.Kill(tid);")]
    [InlineData("if (a) [|await Sys.Wait(tid)|]; // why", "if (a) _ = await Sys.Wait(tid); // why")]
    public Task DiscardIt(string body, string @fixed) =>
        FixCheck<CG2009ResultIgnoredAnalyzer, CG2009DiscardCodeFix>.RunAsync(MisuseBody.Task(body), MisuseBody.Task(@fixed));

    [Fact]
    public Task OrSendAll() =>
        FixCheck<CG2009ResultIgnoredAnalyzer, CG2009SendAllCodeFix>.RunAsync(
            MisuseBody.Task("[|await Sys.Send(socket, buffer)|];"),
            MisuseBody.Task("await Sys.SendAll(socket, buffer);")
        );

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2009ResultIgnoredAnalyzer>.RunAsync(source);
}
