using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

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

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ScrambledTokens(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 8; round++)
        {
            await Survival.CheckAsync(Scrambler.Scramble(Whole, random));
            await Survival.CheckAsync(Scrambler.Scramble(MisusedTasks.Source, random));
        }
    }

    // Else scrambling it would prove little.
    [Fact]
    public async Task TheMisusedTasksBreakMostRules()
    {
        var compilation = TestCompilation.Create(MisusedTasks.Source);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var ids = (await Survival.DiagnosticsAsync(compilation, MisusedTasks.Source)).Select(diagnostic => diagnostic.Id).ToHashSet();
        Assert.True(ids.Count >= 8, string.Join(", ", ids));
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
    [InlineData("extension(int n) { [CoTask] public async CoTask M() { await n.M(); } [CoTask] public static async CoTask M(int k) { } }")]
    [InlineData("partial class A { [CoTask] async CoTask M() { await")]
    [InlineData("partial class A { [CoTask, CoTask] extern async CoTask M(__arglist); [CoTask] async CoTask this[int i] { get; } }")]
    [InlineData(
        "class K { public K(A a) : this(a, 1) { } public K(A a, int n) : this(a) => System.Threading.Thread.Sleep(n); } partial class A { [CoTask] async CoTask M() => new K(this); }"
    )]
    public Task WrongDeclarations(string source) => Survival.CheckAsync(source);
}
