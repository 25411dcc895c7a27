using System.Collections.Immutable;
using CoGen.Generator;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.BrokenCode;

/// <summary>Whatever the source, neither the generator nor any analyzer throws.</summary>
public class BrokenCodeTest
{
    private const string Whole = """
        #define X
        using System.Text;
        using A = System.Collections.Generic.List<int>;
        namespace App.Deep
        {
            using static System.Math;
            public partial class Outer<T> where T : class, new()
            {
                public partial record struct Inner(int N)
                {
                    [CoTask] public async CoTask<int> Sum<U>(A list, params U[] rest) where U : notnull
                    {
                        var total = 0;
                        foreach (var item in list)
                        {
                            try { total += await Outer<T>.Twice(item); }
                            catch (Exception e) when (e.Message.Length > 0) { Log.Write(e); }
                            finally { Log.Write("f"); }
                        }
                        Func<int> f = () => total + N;
                        while (f() < 10 && await Sys.GetTid() is { } tid) { await Sys.Yield(); break; }
                        return total;
                    }
                }
                [CoTask] static async CoTask<int> Twice(int n) => n + await One(n) * (await Twice(n - 1));
                [CoTask] static async CoTask<int> One(int n) { using var d = new System.IO.MemoryStream(); await Sys.Yield(); return n; }
                public virtual CoTask<int> Call(Inner i) => i.Sum<int>([1, 2], 3);
            }
        }
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(CoTaskGenerator)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ScrambledTokens(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 8; round++)
            await SurvivesAsync(Scrambled(random));
    }

    [Theory]
    [InlineData("partial class A { [CoTask] static async CoTask M() { } } partial struct A { [CoTask] static async CoTask M() { } }")]
    [InlineData("partial class A { [CoTask] static async CoTask M() { } [CoTask] static async CoTask M() { } CoTask N() => M(); }")]
    [InlineData("class A { [CoTask] async CoTask M() { } } class A { [CoTask] async CoTask M() { } }")]
    [InlineData("[CoTask] async CoTask M() { } M(); partial class { [CoTask] static async CoTask<Missing> () { } }")]
    [InlineData("partial class A<T, T> { [CoTask] async CoTask<T> M<T, T>(T t, T t) where T : T { return await M<T>(t); } }")]
    [InlineData("partial class A : A { [CoTask] override async CoTask M() { await base.M(); } }")]
    [InlineData("partial interface I { [CoTask] async CoTask M(); [CoTask] static abstract async CoTask N(); }")]
    [InlineData("partial class A { [CoTask] partial CoTask M(); [CoTask] async partial CoTask M() { await M(); } }")]
    [InlineData("static partial class E { extension(int n) { [CoTask] public async CoTask M() { await n.M(); } } }")]
    [InlineData("partial class A { [CoTask] async CoTask M() { await")]
    [InlineData("partial class A { [CoTask, CoTask] extern async CoTask M(__arglist); [CoTask] async CoTask this[int i] { get; } }")]
    public Task WrongDeclarations(string source) => SurvivesAsync(source);

    private static async Task SurvivesAsync(string source)
    {
        var compilation = TestCompilation.Create(source);
        var result = TestCompilation.Driver().RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.True(result.Exception is null, $"{source}\n\n{result.Exception}");

        Assert.True(Analyzers.Length >= 6);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (e, analyzer, _) => Assert.Fail($"{source}\n\n{analyzer}: {e}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        // The lowering turns a fault of its own into a fallback.
        var fault = diagnostics.FirstOrDefault(diagnostic => diagnostic.GetMessage().Contains("CoGen failed"));
        Assert.True(fault is null, $"{source}\n\n{fault}");
    }

    private static string Scrambled(Random random)
    {
        var tokens = CSharpSyntaxTree
            .ParseText(Whole, TestCompilation.ParseOptions)
            .GetRoot()
            .DescendantTokens()
            .Select(t => t.ToFullString())
            .ToList();
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(5))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.RemoveRange(at, tokens.Count - at);
                    break;
                case 2:
                    tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                    break;
                case 3:
                    tokens[at] = tokens[random.Next(tokens.Count)];
                    break;
                default:
                    tokens.RemoveRange(at, Math.Min(random.Next(12), tokens.Count - at));
                    break;
            }
            if (tokens.Count == 0)
                break;
        }
        return string.Concat(tokens);
    }
}
