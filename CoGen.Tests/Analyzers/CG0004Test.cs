using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Generator.Lowering;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.Analyzers;

/// <summary>CG0004 names each object that an await makes or keeps, and nothing where a steady state allocates nothing.</summary>
public class CG0004Test
{
    private const string Members = """
            [CoTask] static async CoTask<int> Take(object? o) { await Sys.Yield(); return 1; }
            [CoTask] static async CoTask<int> Many(params object[] all) { await Sys.Yield(); return 1; }
            static int Span(params ReadOnlySpan<int> all) => 1;
            [CoTask] static async CoTask<int> Each(IEnumerable<int> all) { await Sys.Yield(); return 1; }
            [CoTask] static async CoTask<int> Do(Func<int> f) { await Sys.Yield(); return f(); }
            [CoTask] static async CoTask<int> Of<T>(T value) { await Sys.Yield(); return 1; }
            static int Number() => 1;
            int Own() => 1;
            static async ValueTask<int> Slow() { await Task.Delay(1); return 1; }
            static ValueTask<int> Quick() => new(1);
            static async IAsyncEnumerable<int> Numbers() { await Task.Yield(); yield return 1; }
            int _field;

        """;

    [Theory]
    [InlineData("await Take(n);", "'await Take(n)' allocates: a box for the 'int'")]
    [InlineData("await Take(name + n);", "'await Take(name + n)' allocates: a string")]
    [InlineData("await Take($\"{n} {name}\");", "'await Take($\"{n} {name}\")' allocates: a string")]
    [InlineData("await Take(new object());", "'await Take(new object())' allocates: a new 'object'")]
    [InlineData("await Take(new { n });", "'await Take(new { n })' allocates: an anonymous object")]
    [InlineData("await Take(new int[n]);", "'await Take(new int[n])' allocates: an array")]
    [InlineData("await Each([n, 2]);", "'await Each([n, 2])' allocates: a 'IEnumerable<int>'")]
    [InlineData("await Many(name);", "'await Many(name)' allocates: an array for 'all'")]
    [InlineData("await Many(n);", "'await Many(n)' allocates: an array for 'all'; 'await Many(n)' allocates: a box for the 'int'")]
    [InlineData(
        "await Many(n, name);",
        "'await Many(n, name)' allocates: an array for 'all'; 'await Many(n, name)' allocates: a box for the 'int'"
    )]
    [InlineData("await Take((object)n);", "'await Take((object)n)' allocates: a box for the 'int'")]
    [InlineData("await Take(n > 0 ? name : n);", "'await Take(n > 0 ? name : n)' allocates: a box for the 'int'")]
    [InlineData("await Take(name as object); await Take(n > 0 ? name : null); await Take($\"a\"); await Of(new List<int>.Enumerator());")]
    [InlineData("await Do(() => _field);", "'await Do(() => _field)' allocates: a delegate, whose lambda captures 'this'")]
    [InlineData("await Do(Own);", "'await Do(Own)' allocates: a delegate of 'Own'")]
    [InlineData("await Task.Delay(1);", "'await Task.Delay(1)' allocates: the .NET task of 'Delay'")]
    [InlineData(
        "await Task.Delay(1).ConfigureAwait(false);",
        "'await Task.Delay(1).ConfigureAwait(false)' allocates: the .NET task of 'Delay'"
    )]
    [InlineData("await Slow();", "'await Slow()' allocates: the state of 'Slow', if it suspends")]
    [InlineData("var h = await Sys.Start(Of(1)); await h;", "'await Sys.Start(Of(1))' allocates: the handle")]
    [InlineData(
        "await Take(await Take(n));",
        "'await Take(await Take(n))' allocates: a box for the 'int'; 'await Take(n)' allocates: a box for the 'int'"
    )]
    [InlineData("dynamic d = new object(); await d;", "'await d' allocates: a box for the awaiter, whose type is known only at run time")]
    [InlineData(
        "var o = new { n }; await Sys.Yield(); Number(); _field = o.n;",
        "'await Sys.Yield()' allocates: a box for 'o', whose type has no name"
    )]
    [InlineData(
        "await Sys.Yield(); while (n > 0) { var m = n; Func<int> f = () => m; await Sys.GetTid(); _field = f(); }",
        "'await Sys.GetTid()' allocates: a closure object for the captured 'm', each time the scope around it is entered"
    )]
    [InlineData("await new Hidden();", "'await new Hidden()' allocates: a box, since 'Hidden' implements 'ISystemCall' explicitly")]
    [InlineData("await foreach (var i in Numbers().WithCancellation(token)) _field += i;")]
    [InlineData("await Sys.Yield(); await Sys.Sleep(TimeSpan.FromSeconds(n)); await Sys.Spawn(Of(n)); _field = await Of(n);")]
    [InlineData("await Take(name); await Take(null); await Take(\"a\" + \"b\"); await Of(Span(n, 2, 3)); await Each([]); await Many();")]
    [InlineData("await Do(Number); await Do(() => 1); await Do(static () => Number()); await Of(n); await Of((n, name));")]
    [InlineData("await task; await Quick(); await handle; await Sys.Wait(default);")]
    [InlineData("Func<int> f = () => _field; var text = name + n; await Sys.Yield(); _field = f() + text.Length;")]
    [InlineData("if (n > 0) { var m = n; Func<int> f = () => m; _field = f(); } await Sys.Yield();")]
    public async Task InATask(string body, string expected = "")
    {
        var source = $$"""
            using System.Threading;
            struct Hidden : ISystemCall { public CoGen.CompilerServices.SystemCallAwaiter<Hidden> GetAwaiter() => new(this); CoGen.CompilerServices.CoStep ISystemCall.Invoke(SystemCaller caller) => CoGen.CompilerServices.CoStep.Done; }
            partial class C
            {
            {{Members}}
                [CoTask] async CoTask M(int n, string name, Task task, CoHandle handle, CancellationToken token) { {{body}} }
            }
            """;
        Assert.Equal(expected, string.Join("; ", await Messages(source)));
    }

    [Fact]
    public async Task NotInOrdinaryAsyncCode() =>
        Assert.Empty(
            await Messages(
                "class C { async Task M(int n) { await Task.Delay(n); await Take(n); } Task Take(object o) => Task.CompletedTask; }"
            )
        );

    // The place was noted in an older text of the file, in which the method stood elsewhere.
    [Fact]
    public async Task TheGeneratorsAnswerServesAfterAnEdit()
    {
        const string source =
            "/* 1 */\npartial class Once { [CoTask] static async CoTask M(int n) { Func<int> f = () => n; await Sys.Yield(); f(); } }";
        var compilation = Enabled(source);
        var driver = TestCompilation.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        var tree = compilation.SyntaxTrees[1];
        var edited = compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(source.Replace("1", "1000"), tree.FilePath));
        driver.RunGenerators(edited, TestContext.Current.CancellationToken);
        var method = edited.SyntaxTrees[1].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        Assert.True(Coverage.IsKnown(method, edited));
        Assert.Equal(
            ["'await Sys.Yield()' allocates: a closure object for the captured 'n', each time the scope around it is entered"],
            await Run(edited)
        );
    }

    [Fact]
    public async Task ItIsOffUntilItIsAskedFor() =>
        Assert.Empty(
            await TestAnalyzer.Messages(
                TestCompilation.Create("partial class C { [CoTask] static async CoTask M() => await Task.Delay(1); }"),
                new CG0004AwaitAllocatesAnalyzer()
            )
        );

    private static Task<IEnumerable<string>> Messages(string source)
    {
        var compilation = Enabled(source);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return Run(compilation);
    }

    private static CSharpCompilation Enabled(string source)
    {
        var compilation = TestCompilation.Create(source);
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("CG0004", ReportDiagnostic.Info)]));
    }

    private static async Task<IEnumerable<string>> Run(CSharpCompilation compilation)
    {
        var found = await compilation.WithAnalyzers([new CG0004AwaitAllocatesAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.GetMessage()).Select(d => d.GetMessage());
    }
}
