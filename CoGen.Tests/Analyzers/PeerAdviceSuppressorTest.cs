using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Generator.Diagnostics.Suppressors;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>What others advise is silenced in tasks, and stays everywhere else.</summary>
public class PeerAdviceSuppressorTest
{
    [Theory]
    [InlineData("CA1849", "socket.Accept();")]
    [InlineData("CA1849", "answer.Wait();")]
    [InlineData("VSTHRD103", "socket.Accept();")]
    [InlineData("VSTHRD103", "Use(answer.Result);")]
    [InlineData("MA0042", "socket.Accept();")]
    [InlineData("MA0042", "Thread.Sleep(1);")]
    [InlineData("CA2007", "await answer;")]
    [InlineData("VSTHRD111", "await answer;")]
    [InlineData("MA0004", "await answer;")]
    [InlineData("RCS1090", "await answer;")]
    [InlineData("S6966", "socket.Accept();")]
    [InlineData("S4462", "Use(answer.Result);")]
    public async Task InATaskOnly(string id, string statement)
    {
        var found = await PeerAnalyzers.RunAsync(Source(statement), id);
        Assert.DoesNotContain((statement + " // task", false), found);
        Assert.Contains((statement + " // ordinary", false), found);
    }

    [Theory]
    [InlineData("VSTHRD103", "socket.Accept();")]
    [InlineData("VSTHRD111", "await answer;")]
    [InlineData("RCS1090", "await answer;")]
    [InlineData("MA0004", "await answer;")]
    [InlineData("MA0042", "Thread.Sleep(1);")]
    public async Task WhatTheyReportIsSilencedRatherThanUnseen(string id, string statement) =>
        Assert.Contains((statement + " // task", true), await PeerAnalyzers.RunAsync(Source(statement), id));

    [Theory]
    [InlineData("VSTHRD103", "reader.ReadToEnd();")]
    [InlineData("MA0042", "reader.ReadToEnd();")]
    public async Task GoodAdviceStays(string id, string statement)
    {
        var found = await PeerAnalyzers.RunAsync(Source(statement), id);
        Assert.DoesNotContain(found, f => f.Silenced);
        Assert.Contains((statement + " // ordinary", false), found);
    }

    [Theory]
    [InlineData("VSTHRD103")]
    [InlineData("MA0042")]
    [InlineData("MA0045")]
    [InlineData("S6966")]
    public async Task RunAsyncIsNoTwinOfRun(string id) =>
        Assert.DoesNotContain(await PeerAnalyzers.RunAsync(Source("new Scheduler().Run(Cold());"), id), f => !f.Silenced);

    [Theory]
    [InlineData("VSTHRD200")]
    [InlineData("MA0137")]
    [InlineData("RCS1046")]
    public async Task ATaskNeedsNoAsyncInItsName(string id)
    {
        var found = (await PeerAnalyzers.RunAsync(Source("Use(1);"), id)).ToList();
        Assert.All(found, f => Assert.Equal(f.Line.Contains("CoTask", StringComparison.Ordinal), f.Silenced));
        Assert.Contains(found, f => !f.Silenced);
        Assert.Contains(found, f => f.Silenced);
    }

    [Theory]
    [InlineData("while (true) await Task.Yield();", true)]
    [InlineData("for (; ; ) { Use(1); await Task.Yield(); }", true)]
    [InlineData("while (true) Use(1);", false)]
    public async Task AServersLoopIsEndedByAKill(string statement, bool silenced) =>
        Assert.Equal(
            [("public static async CoTask M(Socket socket, Task<int> answer, System.IO.TextReader reader)", silenced)],
            (await PeerAnalyzers.RunAsync(Source(statement), "S2190")).Where(f => f.Line.Contains(" M(", StringComparison.Ordinal))
        );

    [Fact]
    public async Task ASynchronousFunctionInATaskIsNoTask()
    {
        var found = await PeerAnalyzers.RunAsync(Source("Use(answer.Wait(1)); void L() => reader.ReadToEnd();"), "MA0045");
        Assert.DoesNotContain(found, f => f.Silenced);
    }

    [Theory]
    [InlineData("Cold();", true)]
    [InlineData("Sys.Yield();", true)]
    [InlineData("Later(Cold());", false)]
    [InlineData("System.Threading.Tasks.Task.Delay(1);", false)]
    public async Task TheCompilersWarningStandsOnlyWhereCG2001DoesNot(string statement, bool silenced)
    {
        var compilation = TestCompilation.Create(
            "global using System.Net.Sockets; global using System.Threading;",
            Source(statement) + "partial class C { static CoTask Later(CoTask task) => task; }"
        );
        var run = compilation.WithAnalyzers(
            [new PeerAdviceSuppressor(), new CG2001NeverStartedAnalyzer()],
            new CompilationWithAnalyzersOptions(new([]), null, false, false, reportSuppressedDiagnostics: true)
        );
        var found = await run.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(found.Where(d => d.Id == "CS4014"), d => Assert.Equal(silenced, d.IsSuppressed));
        Assert.Contains(found, d => d.Id == "CS4014");
        Assert.Equal(silenced, found.Any(d => d.Id == "CG2001"));
    }

    private static string Source(string statement) =>
        $$"""
            public partial class C
            {
                static void Use(object? o) { }

                [CoTask]
                public static async CoTask Cold() => await Sys.Yield();

                [CoTask]
                public static async CoTask M(Socket socket, Task<int> answer, System.IO.TextReader reader)
                {
                    await Sys.ReadWait(socket);
                    {{statement}} // task
                }

                public static async Task Ordinary(Socket socket, Task<int> answer, System.IO.TextReader reader)
                {
                    {{statement}} // ordinary
                    await Task.Yield();
                }
            }
            """;
}
