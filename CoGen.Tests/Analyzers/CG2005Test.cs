using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

public class CG2005Test
{
    [Theory]
    [InlineData("try { await Sys.Yield(); } [|catch|] (Exception) { }")]
    [InlineData("try { await Sys.Yield(); } [|catch|] { Use(1); }")]
    [InlineData("while (true) { try { await Work(); } [|catch|] (Exception e) { Use(e); } }")]
    [InlineData("try { await Task.Delay(1); } [|catch|] (OperationCanceledException) { }")]
    [InlineData("try { await Work(); } [|catch|] (TaskKilledException) { }")]
    [InlineData("try { await Work(); } catch (ArgumentException) { throw; } [|catch|] (Exception e) { Use(e); }")]
    [InlineData("try { try { await Work(); } finally { Use(1); } } [|catch|] (Exception) { }")]
    [InlineData("try { try { await Work(); } [|catch|] (Exception) { } } catch (Exception) { }")]
    public Task InAFunctionThatIsNotRewritten(string body) => CheckAsync(Unmarked(body));

    [Theory]
    [InlineData("try { Use(1); } catch (Exception) { } await Sys.Yield();")]
    [InlineData("try { await Sys.Yield(); } catch (Exception e) { Use(e); throw; }")]
    [InlineData("try { await Sys.Yield(); } catch (Exception e) { throw new InvalidOperationException(\"x\", e); }")]
    [InlineData("try { await Sys.Yield(); } catch (Exception e) when (e is not TaskKilledException) { }")]
    [InlineData("try { await Sys.Yield(); } catch (TaskKilledException) { throw; } catch (Exception) { }")]
    [InlineData("try { await Sys.Yield(); } catch (SocketException) { } catch (InvalidOperationException) { }")]
    [InlineData("try { await Sys.Yield(); } finally { Use(1); }")]
    [InlineData("var h = await Sys.Start(Work()); try { await h; } catch (TaskKilledException) { Use(1); }")]
    [InlineData("try { Func<CoTask> f = async () => await Work(); Use(f); } catch (Exception) { } await Sys.Yield();")]
    [InlineData("await Sys.Yield(); try { throw new Exception(); } catch { }")]
    [InlineData("try { Use(1); } catch (Exception) { await Sys.Yield(); }")]
    public Task WhereTheKillPasses(string body) => CheckAsync(Unmarked(body));

    [Theory]
    [InlineData("try { await Sys.Yield(); } catch (Exception) { }")]
    [InlineData("while (true) { try { await Work(); } catch { } }")]
    [InlineData("await L(); async CoTask L() { try { await Work(); } [|catch|] { } }")]
    [InlineData("Func<CoTask> f = async () => { try { await Work(); } [|catch|] { } }; await f();")]
    public Task ARewrittenTaskNeverSeesAKill(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("async Task M() { try { await Task.Yield(); } catch (Exception) { } }")]
    [InlineData("[CoTask] static async CoTask<int> M(int n) { try { await Work(); } catch (Exception) { } return n; }")]
    [InlineData("[CoTask] async CoTask<{|CS0246:Missing|}> M() { try { await Work(); } catch (Exception) { } return null!; }")]
    public Task NorDoesOrdinaryCodeOrWhatIsStillBeingTyped(string members) => CheckAsync(MisuseBody.Of(members));

    [Theory]
    [InlineData("[|catch|] (Exception e) { Use(e); }", "catch (Exception e) when (e is not TaskKilledException)\n        { Use(e); }")]
    [InlineData("[|catch|] (Exception) { }", "catch (Exception e) when (e is not TaskKilledException)\n        { }")]
    [InlineData("[|catch|] { }", "catch (Exception e) when (e is not TaskKilledException)\n        { }")]
    [InlineData(
        "[|catch|] (TaskKilledException) { Use(1); }",
        "catch (TaskKilledException)\n        {\n            Use(1);\n            throw;\n        }"
    )]
    [InlineData("[|catch|] (TaskKilledException) { Use(1); return; }", "catch (TaskKilledException) { Use(1); throw; }")]
    public Task LetTheKillPass(string clause, string @fixed) =>
        FixCheck<CG2005SwallowsKillAnalyzer, CG2005KillCodeFix>.RunAsync(
            Unmarked("try { await Work(); } " + clause),
            Unmarked("try { await Work(); } " + @fixed)
        );

    [Theory]
    [InlineData("[|catch|] (TaskKilledException) { if (socket.Connected) return; Use(1); }")]
    [InlineData("[|catch|] (TaskKilledException) { if (socket.Connected) { Use(1); return; } }")]
    public Task WhatLeavesBeforeItsEndHasNoFix(string clause) =>
        FixCheck<CG2005SwallowsKillAnalyzer, CG2005KillCodeFix>.RunNoFixAsync(Unmarked("try { await Work(); } " + clause));

    private static string Unmarked(string body) => MisuseBody.Of("async CoTask M(Socket socket)\n    {\n        " + body + "\n    }");

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2005SwallowsKillAnalyzer>.RunAsync(source);
}
