using CoGen.CodeFixes;
using CoGen.Generator.Diagnostics;
using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    [InlineData("var alive = [|await Sys.Wait(tid)|];")]
    public Task AResultThatSaysSomething(string body) => CheckAsync(MisuseBody.Task(body));

    [Theory]
    [InlineData("if (!await Sys.Kill(tid)) Use(1);")]
    [InlineData("_ = await Sys.Kill(tid);")]
    [InlineData("var alive = await Sys.Wait(tid); Use(alive);")]
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
    [InlineData("/* why */ var dead = [|await Sys.Kill(tid)|]; // end", "/* why */ _ = await Sys.Kill(tid); // end")]
    [InlineData("bool dead;\ndead = [|await Sys.Kill(tid)|];", "bool dead;\n_ = await Sys.Kill(tid);")]
    [InlineData(
        "Func<CoTask> f = async () => [|await Sys.Kill(tid)|];\nawait f();",
        "Func<CoTask> f = async () => _ = await Sys.Kill(tid);\nawait f();"
    )]
    public Task DiscardIt(string body, string @fixed) =>
        FixCheck<CG2009ResultIgnoredAnalyzer, CG2009DiscardCodeFix>.RunAsync(MisuseBody.Task(body), MisuseBody.Task(@fixed));

    [Theory]
    [InlineData("Func<Tid, CoTask> f = async _ => { [|await Sys.Kill(_)|]; };\nawait f(tid);")]
    [InlineData("bool dead = [|await Sys.Kill(tid)|], b2 = true;\nUse(b2);")]
    public Task ButNotWhereThatWouldMeanSomethingElse(string body) =>
        FixCheck<CG2009ResultIgnoredAnalyzer, CG2009DiscardCodeFix>.RunNoFixAsync(MisuseBody.Task(body));

    [Fact]
    public async Task WhatIsDiscardedIsBoundAsADiscard()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var compilation = TestCompilation.Create();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "P",
            "P",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            metadataReferences: compilation.References
        );
        var document = workspace.AddProject(info).AddDocument("A.cs", MisuseBody.Task("await Sys.Kill(tid);"));
        var root = await document.GetSyntaxRootAsync(cancellation);
        var ignored = root!.DescendantNodes().OfType<AwaitExpressionSyntax>().Last();
        var diagnostic = Diagnostic.Create(Descriptors.ResultIgnored, ignored.GetLocation(), "Sys.Kill", "");
        var actions = new List<CodeAction>();
        await new CG2009DiscardCodeFix().RegisterCodeFixesAsync(new(document, diagnostic, (a, _) => actions.Add(a), cancellation));
        var changed = await Assert.Single(actions).GetOperationsAsync(cancellation);
        var project = changed.OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();
        // The tree as the fix made it, not parsed anew.
        var bound = await project.GetCompilationAsync(cancellation);
        Assert.Empty(bound!.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("[|await Sys.Send(socket, buffer)|];")]
    [InlineData("var sent = [|await Sys.Send(socket, buffer)|];")]
    public Task OrSendAll(string body) =>
        FixCheck<CG2009ResultIgnoredAnalyzer, CG2009SendAllCodeFix>.RunAsync(
            MisuseBody.Task(body),
            MisuseBody.Task("await Sys.SendAll(socket, buffer);")
        );

    private static Task CheckAsync(string source) => AnalyzerCheck<CG2009ResultIgnoredAnalyzer>.RunAsync(source);
}
