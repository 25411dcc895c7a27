using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CoGen.Tests.CrossAssembly;

/// <summary>Two assemblies: the second calls the first's tasks through the factories it finds in its metadata.</summary>
public class CrossAssemblyTest
{
    private const string Library = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]
        namespace Lib;

        public static partial class Tasks
        {
            [CoTask] public static async CoTask<int> Sum(int a, params int[] rest) { await Sys.Yield(); return a + rest.Sum(); }
            [CoTask] public static async CoTask<int> Sum(string a) { await Sys.Yield(); return a.Length; }
            [CoTask] public static async CoTask<T> Id<T>(this T t) where T : notnull { await Sys.Yield(); return t; }
            [CoTask] internal static async CoTask<int> Internal() { await Sys.Yield(); return 3; }
        }

        public partial class Outer<T>
        {
            public partial class Inner(T t)
            {
                [CoTask] public async CoTask<string> M<U>(U u) { await Sys.Yield(); return $"{t} {u}"; }
                [CoTask] protected async CoTask<T> Protected() { await Sys.Yield(); return t; }
            }
        }
        """;

    private const string Program = """
        using Lib;
        class Derived() : Outer<string>.Inner("p") { public CoTask<string> Call() => Protected(); }
        partial class Program
        {
            static void Main() => new Scheduler().Run(Body());

            [CoTask] static async CoTask Body()
            {
                Log.Write(await Tasks.Sum(1, 2, 3));
                Log.Write(await Plain());
                Log.Write(await new Derived().Call());
            }

            static async CoTask<string> Plain() =>
                $"{await Tasks.Sum(4)} {await Tasks.Sum("five")} {await 6.Id()} {await new Outer<int>.Inner(7).M("u")}";
        }
        """;

    [Fact]
    public void CallsReachTheOtherAssemblysFactories()
    {
        var library = TestProgram.Compile("Library", [Library], []);
        var rewritten = TestProgram.Compile("Client", [Program], [library]);
        Assert.Equal(["6", "4 4 6 7 u", "p"], rewritten.Run());

        var interceptors = rewritten.Files["CoGen.Interceptors.g.cs"];
        Assert.Contains("=>\n            global::Lib.Tasks.Sum__Task(a, rest);", interceptors);
        Assert.Contains("global::Lib.Tasks.Id__Task<T>(t);", interceptors);
        Assert.Contains("M_4<T, U>(this global::Lib.Outer<T>.Inner __this, U u)", interceptors);
        Assert.DoesNotContain("Protected", interceptors);
    }

    [Fact]
    public void CallsReachExtensionBlocks()
    {
        const string blocks = """
            public static partial class Blocks
            {
                extension<T>(List<T> list) where T : notnull
                {
                    [CoTask] public async CoTask<string> All<U>(U u) { await Sys.Yield(); return string.Join(",", list) + u; }
                    [CoTask] public static async CoTask<List<T>> Of(T t) { await Sys.Yield(); return [t]; }
                }
            }
            """;
        const string source = """
            partial class Program
            {
                static void Main() => new Scheduler().Run(Body());

                [CoTask] static async CoTask Body()
                {
                    Log.Write(await new List<int> { 1, 2 }.All("u"));
                    Log.Write(await Plain());
                }

                static async CoTask<string> Plain() =>
                    $"{await new List<int> { 3 }.All(4)} {(await List<string>.Of("s"))[0]} {await Blocks.All(new List<int>(), 5)}";
            }
            """;
        var client = TestProgram.Compile("Client", [source], [TestProgram.Compile("Library", [blocks], [])]);
        Assert.Equal(["1,2u", "34 s 5"], client.Run());

        var interceptors = client.Files["CoGen.Interceptors.g.cs"];
        Assert.Contains("global::Blocks.All__Task<T, U>(list, u);", interceptors);
        Assert.Contains("global::Blocks.Of__Task<T>(t);", interceptors);
        Assert.Contains("All__Call(ref __call1, \"u\")", client.Files["Program.Body.g.cs"]);
    }

    [Fact]
    public void FriendsReachInternalFactories()
    {
        const string source = """
            class Program
            {
                static void Main() => Log.Write(new Scheduler().Run(Lib.Tasks.Internal()));
            }
            """;
        var library = TestProgram.Compile("Library", [Library], []);
        var friend = TestProgram.Compile("Friend", [source], [library]);
        Assert.Equal(["3"], friend.Run());
        Assert.Contains("global::Lib.Tasks.Internal__Task();", friend.Files["CoGen.Interceptors.g.cs"]);
    }

    [Theory]
    [InlineData("", "its assembly holds no frames of this generator's contract")]
    [InlineData("[assembly: CoGen.CompilerServices.CoGenContract(99)]", "its assembly holds no frames of this generator's contract")]
    [InlineData("[assembly: CoGen.CompilerServices.CoGenContract(1)]", "the method's declaration is not one that CoGen rewrites")]
    public async Task LibraryWithoutFittingFramesFallsBack(string contract, string reason)
    {
        const string source = "class Program { static void Main() => Log.Write(new Scheduler().Run(Lib.Tasks.Sum(8))); }";
        var library = TestProgram.Compile("Library", [Library.Replace("namespace", contract + "\nnamespace")], [], rewrite: false);
        var client = TestProgram.Compile("Client", [source], [library]);
        Assert.Equal(["8"], client.Run());
        Assert.Empty(client.Files);
        var reported = await TestAnalyzer.Messages(client.Compilation, new CG0005NotRedirectedAnalyzer());
        Assert.Equal([$"CG0005 at 'Sum': This call of 'Sum' is not redirected to its CoGen frame: {reason}"], reported);
    }

    [Theory]
    [InlineData("new Lib.Of().M(text)", "generated code outside the type cannot name the method or a type in its signature")]
    [InlineData("((Lib.IDefault)new Lib.Of()).N(text)", "which override runs is known only at run time")]
    public async Task MethodsWithoutAFactorySayWhy(string call, string reason)
    {
        const string inherited = """
            namespace Lib;
            public abstract class Base<A> { public abstract CoTask<int> M<T>(T t) where T : A; }
            public partial interface IDefault { [CoTask] async CoTask<int> N(string s) { await Sys.Yield(); return s.Length; } }
            public partial class Of : Base<string>, IDefault
            {
                [CoTask] public sealed override async CoTask<int> M<T>(T t) { await Sys.Yield(); return t.Length; }
                [CoTask] public static async CoTask Other() => await Sys.Yield();
            }
            """;
        var source = $$"""
            class Program
            {
                static CoTask<int> Call(string text) => {{call}};
                static void Main() => Log.Write(new Scheduler().Run(Call("abc")));
            }
            """;
        var library = TestProgram.Compile("Library", [inherited], []);
        var client = TestProgram.Compile("Client", [source], [library]);
        Assert.Equal(["3"], client.Run());
        var reported = await TestAnalyzer.Messages(client.Compilation, new CG0005NotRedirectedAnalyzer());
        Assert.EndsWith(reason, Assert.Single(reported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task OtherContractIsReported(int version)
    {
        var library = TestProgram.Compile("Library", [OfContract(version)], [], rewrite: false);
        var client = TestProgram.Compile("Client", ["class Program { static void Main() => Log.Write(1); }"], [library]);
        var reported = await TestAnalyzer.Messages(client.Compilation, new CG0006ContractMismatchAnalyzer());
        Assert.Equal(
            [
                $"CG0006: The assembly 'Library' was built with frame contract {version}, this generator speaks 1: its tasks run as fallbacks",
            ],
            reported
        );
    }

    [Theory]
    [InlineData(ReportDiagnostic.Default, "Library Warning, Other Warning")]
    [InlineData(ReportDiagnostic.Error, "Library Error, Other Error")]
    [InlineData(ReportDiagnostic.Suppress, "")]
    public async Task EachAssemblyIsNamedWithTheSeverityThatIsSet(ReportDiagnostic severity, string expected)
    {
        string[] names = ["Library", "Other", "Same"];
        var libraries = names.Select(n => TestProgram.Compile(n, [OfContract(n == "Same" ? 1 : 2)], [], rewrite: false));
        var client = TestProgram.Compile("Client", ["class Program { static void Main() => Log.Write(1); }"], [.. libraries]).Compilation;
        var options = client.Options.WithSpecificDiagnosticOptions([new("CG0006", severity)]);
        var found = await client
            .WithOptions(options)
            .WithAnalyzers([new CG0006ContractMismatchAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join(", ", found.Select(d => $"{d.GetMessage().Split('\'')[1]} {d.Severity}").Order()));
    }

    private static string OfContract(int version) => $"[assembly: CoGen.CompilerServices.CoGenContract({version})]";

    [Fact]
    public async Task SameContractIsNotReported()
    {
        var library = TestProgram.Compile("Library", [Library], []);
        var client = TestProgram.Compile("Client", ["class Program { static void Main() => Log.Write(1); }"], [library]);
        Assert.Empty(await TestAnalyzer.Messages(client.Compilation, new CG0006ContractMismatchAnalyzer()));
    }
}
