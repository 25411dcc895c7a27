using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics.Analyzers;

namespace CoGen.Tests.Analyzers;

/// <summary>Fixes among comments, directives, and names that mean something else.</summary>
public class OddCodeFixTest
{
    [Theory]
    [InlineData(
        "var n = [|s // who\n    .Receive( // what\n        buffer\n    )|]; // end",
        "var n = // who\n    // what\n    await Sys.Receive(s, buffer); // end"
    )]
    [InlineData("Use([|s./* all */Accept()|] /* end */);", "Use(/* all */ await Sys.Accept(s) /* end */);")]
    public Task CommentsWithinACallGoBeforeIt(string body, string @fixed) =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(Yielding(body), Yielding(@fixed));

    [Fact]
    public Task ADirectiveWithinACallStaysWithIt() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunNoFixAsync(
            Yielding("[|s.Receive(\n#if DEBUG\n    new byte[8]\n#else\n    buffer\n#endif\n)|];")
        );

    [Fact]
    public Task ANameThatMeansSomethingElseIsNotWritten() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunNoFixAsync(
            TaskBody.Of("[|s.Accept()|]; await CoGen.Sys.Yield();").Replace("partial class C\n{", "partial class C\n{ class Sys { }")
        );

    [Fact]
    public Task NorWhereItIsAMembersName() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunNoFixAsync(
            TaskBody.Of("[|s.Accept()|]; await CoGen.Sys.Yield();").Replace("partial class C\n{", "partial class C\n{ string Sys => \"\";")
        );

    [Fact]
    public Task NorIsAWaitPutBefore() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001WaitBeforeCodeFix>.RunNoFixAsync(
            TaskBody.Of("[|s.Accept()|]; await CoGen.Sys.Yield();").Replace("partial class C\n{", "partial class C\n{ class Sys { }")
        );

    [Fact]
    public Task NorIsAHelperMadeATaskWithIt() =>
        FixCheck<CG1002BlockingHelperAnalyzer, CG1002MakeTaskCodeFix>.RunNoFixAsync(
            TaskBody
                .Of("[|H()|]; await CoGen.Sys.Yield();")
                .Replace("partial class C\n{", "partial class C\n{ class Sys { } static void H() => Thread.Sleep(10);")
        );

    [Fact]
    public Task AWaitStaysOnTheLine() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001WaitBeforeCodeFix>.RunAsync(
            Yielding("Use(1); [|s.Accept()|];"),
            Yielding("Use(1); await Sys.ReadWait(s); s.Accept();")
        );

    [Fact]
    public Task WhatTheCallSpelledOutIsBroughtIntoScope() =>
        FixCheck<CG1001BlockingCallAnalyzer, CG1001AwaitingFormCodeFix>.RunAsync(
            "using CoGen;\n\npartial class C\n{\n    [CoTask] async CoTask M() { [|System.Console.ReadLine()|]; await Sys.Yield(); }\n}\n",
            "using System;\nusing System.Threading.Tasks;\nusing CoGen;\n\npartial class C\n{\n    [CoTask] async CoTask M() { await Task.Run(() => Console.ReadLine()); await Sys.Yield(); }\n}\n"
        );

    [Theory]
    [InlineData("_ = /* why */ [|Work()|]; await Sys.Yield();", "/* why */ await Work(); await Sys.Yield();")]
    public Task CommentsWithinADiscardStay(string body, string @fixed) =>
        FixCheck<CG2001NeverStartedAnalyzer, CG2001AwaitCodeFix>.RunAsync(MisuseBody.Task(body), MisuseBody.Task(@fixed));

    [Fact]
    public Task ALoopsBodyInDirectivesStaysAsItIs() =>
        FixCheck<CG2003HogsProcessorAnalyzer, CG2003YieldCodeFix>.RunNoFixAsync(
            MisuseBody.Task("[|while|] (!_stop)\n#if DEBUG\n    a = b;\n#else\n    b = a;\n#endif\nawait Sys.Yield();")
        );

    [Fact]
    public Task ACommentBehindAnAwaitMovesWithIt() =>
        FixCheck<CG2004HeldAcrossSuspensionAnalyzer, CG2004MoveLockCodeFix>.RunAsync(
            MisuseBody.Task("Monitor.Enter(_lock); Use(1); [|await Work()|]; /* why */ Monitor.Exit(_lock);\nUse(2);"),
            MisuseBody.Task("Monitor.Enter(_lock); Use(1); Monitor.Exit(_lock); /* why */ await Work();\nUse(2);")
        );

    private static string Yielding(string body) => TaskBody.Of(body + " await Sys.Yield();");
}
