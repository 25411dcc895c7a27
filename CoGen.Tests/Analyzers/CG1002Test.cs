using CoGen.Generator.Diagnostics.Analyzers;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.Analyzers;

/// <summary>CG1002: calls in a task that lead to a blocking call, and those that do not.</summary>
public class CG1002Test
{
    [Theory]
    [InlineData("[|Load()|];", "void Load() => ReadConfig(); string ReadConfig() => System.IO.File.ReadAllText(\"x\");")]
    [InlineData("[|Pause()|];", "static void Pause() { Thread.Sleep(1); }")]
    [InlineData("[|A()|];", "void A() => B(); void B() { if (Flag()) A(); Thread.Sleep(1); }")]
    [InlineData("Use([|Text|]);", "int Text { get { Thread.Sleep(1); return 1; } }")]
    [InlineData("Use([|new D()|]);", "class D { public D() { Thread.Sleep(1); } }")]
    [InlineData("Use([|D.Value|]);", "static class D { public static int Value; static D() => Thread.Sleep(1); }")]
    [InlineData("[|L()|]; void L() => Thread.Sleep(1);", "")]
    [InlineData("Action a = () => Thread.Sleep(1); [|a()|];", "")]
    [InlineData("[|Twice(() => Thread.Sleep(1))|];", "void Twice(Action a) { a(); a(); }")]
    [InlineData("[|_once()|];", "readonly Action _once = () => Thread.Sleep(1);")]
    [InlineData("using ([|new D()|]) { }", "class D : IDisposable { public void Dispose() => Thread.Sleep(1); }")]
    [InlineData("foreach (var x in [|Lines()|]) Use(x);", "IEnumerable<int> Lines() { Thread.Sleep(1); yield return 1; }")]
    [InlineData("I i = null!; [|i.Run()|];", "interface I { void Run(); } class D : I { public void Run() => Thread.Sleep(1); }")]
    [InlineData("await Sys.ReadWait(s); [|Drain(s)|];", "void Drain(Socket x) { x.Receive(new byte[1]); x.Receive(new byte[1]); }")]
    [InlineData("await [|Early()|];", "async Task Early() { Thread.Sleep(1); await Task.Yield(); }")]
    public Task TheseLeadToABlockingCall(string body, string members) => CheckAsync(body, members);

    [Theory]
    [InlineData("await Sys.ReadWait(s); Once(s);", "void Once(Socket x) => x.Receive(new byte[1]);")]
    [InlineData("await answer; Use(Get(answer));", "int Get(Task<int> x) => x.Result;")]
    [InlineData("var l = Make(); l.Accept(); Once(l);", "Socket Make() => Net.Listen(0); void Once(Socket x) => x.Accept();")]
    [InlineData("A();", "void A() => B(); void B() => A();")]
    [InlineData("Action a = () => Thread.Sleep(1); Use(a);", "")]
    [InlineData("await Task.Run(() => Pause());", "void Pause() => Thread.Sleep(1);")]
    [InlineData("AppDomain.CurrentDomain.ProcessExit += (_, _) => Pause();", "void Pause() => Thread.Sleep(1);")]
    [InlineData("await Late();", "async Task Late() { await Task.Yield(); Thread.Sleep(1); }")]
    [InlineData("Use(Lines());", "IEnumerable<int> Lines() { Thread.Sleep(1); yield return 1; }")]
    [InlineData("Pause();", "[NonBlocking] void Pause() => Thread.Sleep(1);")]
    [InlineData("Pause();", "void Pause() => Thread.Sleep(0);")]
    [InlineData("await Other();", "[CoTask] async CoTask Other() { await Sys.Yield(); Thread.Sleep(1); }")]
    [InlineData(
        "I i = null!; i.Run();",
        "interface I { void Run(); } class D : I { public void Run() => Thread.Sleep(1); } class E : I { public void Run() { } }"
    )]
    [InlineData("await Sys.ReadWait(s); L(); void L() => s.Receive(buffer);", "")]
    [InlineData("Use(Pause);", "void Pause() => Thread.Sleep(1);")]
    [InlineData("Use(nameof(Pause));", "void Pause() => Thread.Sleep(1);")]
    [InlineData(
        "Outer();",
        "void Outer() { if (Flag()) Fail(); } void Fail() => throw End(); Exception End() { Thread.Sleep(1); return new(); }"
    )]
    public Task TheseDoNot(string body, string members) => CheckAsync(body, members);

    [Theory]
    [InlineData("void Help() => Monitor.Enter(this);", DiagnosticSeverity.Info)]
    [InlineData("void Help() { Monitor.Enter(this); Thread.Sleep(1); Monitor.Exit(this); }", DiagnosticSeverity.Warning)]
    [InlineData("void Help() { Thread.Sleep(1); throw new Exception(); }", DiagnosticSeverity.Info)]
    [InlineData("void Help() { try { Later(); } catch { Thread.Sleep(1); throw; } } void Later() { }", DiagnosticSeverity.Info)]
    [InlineData("void Help() { try { Later(); } catch { Thread.Sleep(1); } } void Later() { }", DiagnosticSeverity.Warning)]
    [InlineData("void Help() { try { Later(); } finally { Thread.Sleep(1); } } void Later() { }", DiagnosticSeverity.Warning)]
    [InlineData(
        "void Help() { if (Bad()) { Thread.Sleep(1); throw new Exception(); } Thread.Sleep(2); } bool Bad() => true;",
        DiagnosticSeverity.Warning
    )]
    public async Task ALockOrAFailureInAHelperIsInformation(string helper, DiagnosticSeverity severity)
    {
        var source = "using System.Threading; partial class C { " + helper + " [CoTask] async CoTask M() { Help(); await Sys.Yield(); } }";
        var found = await AllAnalyzers.RunAsync(AllAnalyzers.Compile(source), TestContext.Current.CancellationToken);
        Assert.Equal(severity, Assert.Single(found, d => d.Id == "CG1002").Severity);
    }

    [Fact]
    public async Task AChainNamesTheInitializationOfATypeOnce()
    {
        var source =
            "using System.Threading; class D { public static int Value = Find(); static int Find() { Thread.Sleep(1); return 1; } } "
            + "partial class C { [CoTask] async CoTask M() { _ = D.Value.ToString(); await Sys.Yield(); } }";
        var found = await AllAnalyzers.RunAsync(AllAnalyzers.Compile(source), TestContext.Current.CancellationToken);
        var message = Assert.Single(found, d => d.Id == "CG1002").GetMessage();
        Assert.Contains(": static D → Find → Thread.Sleep", message, StringComparison.Ordinal);
    }

    private static Task CheckAsync(string body, string members)
    {
        var source = TaskBody.Of(body + " await Sys.Yield();");
        return AnalyzerCheck<CG1002BlockingHelperAnalyzer>.RunAsync(source[..source.LastIndexOf('}')] + members + "\n}\n");
    }
}
