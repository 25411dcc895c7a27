using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Generator.Lowering;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Rejected;

/// <summary>What is not rewritten: CG0003 names the construct and stands at it.</summary>
public class FallbackTest
{
    private static async Task<string> Message(string members, string types = "")
    {
        var source = $$"""
            {{types}}
            partial class Program
            {
                [CoTask] static async CoTask<int> Get(int x) { await Sys.Yield(); return x; }
                {{members}}
            }
            """;
        var compilation = TestCompilation.Create(source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return string.Join('\n', await TestAnalyzer.Messages(compilation, new CG0003FallbackAnalyzer()));
    }

    private static string Says(string at, string reason) =>
        $"CG0003 at '{at}': 'M' runs as the compiler's own async, not as a CoGen frame: {reason}";

    [Fact]
    public async Task NothingForWhatIsRewritten() => Assert.Equal("", await Message("[CoTask] static async CoTask M() => await Get(1);"));

    [Fact]
    public async Task AnOldLanguageVersion()
    {
        var options = TestCompilation.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp11);
        var tree = CSharpSyntaxTree.ParseText(
            "using CoGen; partial class P { [CoTask] static async CoTask M() => await Sys.Yield(); }",
            options
        );
        var compilation = TestCompilation.Create().RemoveAllSyntaxTrees().AddSyntaxTrees(tree);
        Assert.Equal(
            [Says("M", "C# 11.0 has no interceptors, which came with C# 12")],
            await TestAnalyzer.Messages(compilation, new CG0003FallbackAnalyzer())
        );
    }

    [Fact]
    public async Task ALocalFunction() =>
        Assert.Equal(
            Says("M", "it is a local function of code that is not rewritten"),
            await Message("static void N() { _ = M(); [CoTask] static async CoTask M() => await Get(1); }")
        );

    [Fact]
    public async Task ALocalFunctionInALambda() =>
        Assert.Equal(
            Says("M", "it is a local function of code that is not rewritten"),
            await Message(
                "[CoTask] static async CoTask N() { Func<CoTask> f = () => { return M(); [CoTask] static async CoTask M() => await Get(1); }; await f(); }"
            )
        );

    [Fact]
    public async Task ALocalFunctionWhoseTypeParameterHidesAnother() =>
        Assert.Equal(
            Says("M", "its type parameter hides another of the same name"),
            await Message("[CoTask] static async CoTask N<T>(T t) { await M(1); [CoTask] static async CoTask M<T>(T t) => await Get(1); }")
        );

    [Fact]
    public async Task NothingForALocalFunctionInARewrittenBody() =>
        Assert.Equal(
            "",
            await Message("[CoTask] static async CoTask N(int n) { await M(); [CoTask] async CoTask<int> M() => await Get(n); }")
        );

    [Fact]
    public async Task AFileLocalType() =>
        Assert.Equal(
            Says("Hidden", "a file-local type cannot be named in another file"),
            await Message("[CoTask] static async CoTask M() { await Get(1); Log.Write(new Hidden()); }", "file class Hidden;")
        );

    [Fact]
    public async Task ATaskOfAFileLocalType() =>
        Assert.Equal(
            Says("M", "a file-local type cannot be named in another file"),
            await Message("", "file partial class Hidden { [CoTask] public static async CoTask M() => await Sys.Yield(); }")
        );

    [Fact]
    public async Task ALambda() =>
        Assert.Equal(
            "CG0003 at '=>': 'lambda' runs as the compiler's own async, not as a CoGen frame: it is a lambda",
            await Message("static Func<CoTask> M() => [CoTask] async CoTask () => await Get(1);")
        );

    [Theory]
    [InlineData("1.Half()", "Log.Write(1.Half());")]
    [InlineData("o.IsOdd", "object o = 1; Log.Write(o.IsOdd);")]
    [InlineData("IsOdd", "object o = 1; Log.Write(o is { IsOdd: true });")]
    [InlineData("object.Make()", "Log.Write(object.Make());")]
    [InlineData("var (a, b) = 3", "var (a, b) = 3; Log.Write(a);")]
    public async Task AFileLocalExtension(string use, string body) =>
        Assert.Equal(
            Says(use, "it uses a member of a file-local class, which another file cannot"),
            await Message(
                $"[CoTask] static async CoTask M() {{ await Get(1); {body} }}",
                """
                file static class E
                {
                    public static int Half(this int n) => n / 2;
                    public static void Deconstruct(this int n, out int a, out int b) => (a, b) = (n, n);
                    extension(object o) { public bool IsOdd => true; public static int Make() => 1; }
                }
                """
            )
        );

    [Fact]
    public async Task AMissingType()
    {
        var compilation = TestCompilation.Create(
            "partial class P { static Missing s_f; [CoTask] static async CoTask M() { var x = s_f.Get(); await Sys.Yield(); } }"
        );
        Assert.Equal(
            [Says("M", "it has a value of a type that CoGen cannot see")],
            await TestAnalyzer.Messages(compilation, new CG0003FallbackAnalyzer())
        );
    }

    [Fact]
    public async Task AJoinOfAnotherProvider() =>
        Assert.Equal(
            Says(
                "from a in q where a > 0 join b in await B() on a equals b select a",
                "an await stands in a join of a query whose operators are not LINQ's"
            ),
            await Message(
                "[CoTask] static async CoTask<Q> B() => new(); [CoTask] static async CoTask M(Q q) { Log.Write(from a in q where a > 0 join b in await B() on a equals b select a); }",
                "class Q { public Q Where(Func<int, bool> f) => this; public Q Join(Q q, Func<int, int> a, Func<int, int> b, Func<int, int, int> r) => this; }"
            )
        );

    [Fact]
    public void AFault()
    {
        var compilation = TestCompilation.Create("partial class Program { [CoTask] static extern CoTask M(); }");
        var tree = compilation.SyntaxTrees.First(tree => tree.ToString().Contains("extern", StringComparison.Ordinal));
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        var result = LoweringPipeline.Run(method, model.GetDeclaredSymbol(method)!, model, depth: 0, TestContext.Current.CancellationToken);
        Assert.Equal(FallbackCause.Fault, result.Reason!.Cause);
        Assert.StartsWith("CoGen failed on it (NullReferenceException", result.Reason.Construct);
        Assert.Null(result.Members);
    }

    [Fact]
    public async Task TooManyAwaits() =>
        Assert.Equal(
            Says("M", "it has more than 32767 awaits"),
            await Message($"[CoTask] static async CoTask M() {{ {string.Concat(Enumerable.Repeat("await Get(1);", 32768))} }}")
        );

    [Fact]
    public async Task AVariantInterface() =>
        Assert.Equal(
            Says("M", "an interface with variant type parameters holds no class"),
            await Message("partial interface I<in T> { [CoTask] static async CoTask M() => await Get(1); }")
        );

    [Fact]
    public async Task AHidingTypeParameter() =>
        Assert.Equal(
            Says("M", "its type parameter hides one of its type, which its frame could not name"),
            await Message("partial class C<T> { [CoTask] async CoTask<string> M<T>(T t) { await Get(1); return ToString() + t; } }")
        );

    [Fact]
    public async Task AnUnwritableConstraint() =>
        Assert.Equal(
            Says("M", "its base gives it a constraint that cannot be written"),
            await Message(
                "",
                "abstract class B<A> { public abstract CoTask M<T>(T t) where T : A; } partial class D : B<string> { [CoTask] public sealed override async CoTask M<T>(T t) => await Sys.Yield(); }"
            )
        );

    [Fact]
    public async Task AnUnwritableConstraintOfTheBase() =>
        Assert.Equal(
            Says("base.N(s, u);", "'N' of the base has a constraint that cannot be written"),
            await Message(
                "",
                "class B<A> { public virtual void N<T, U>(T t, U u) where T : A { } } partial class D : B<string> { [CoTask] async CoTask M<U>(string s, U u) { base.N(s, u); await Sys.Yield(); } }"
            )
        );

    [Theory]
    [InlineData("s.At(0).X = await Get(1);", "s.At(0)")]
    [InlineData("s.At(await Get(0)).X = s.At(await Get(1)).X = 5;", "s.At(await Get(0))")]
    [InlineData("s.First.X = await Get(1);", "s.First")]
    [InlineData("s[1].X = await Get(1);", "s[1]")]
    [InlineData("(s.B ? ref s.P : ref s.At(0)).X = await Get(1);", "s.At(0)")]
    public async Task AReferenceNeededBehindAnAwait(string statement, string reference) =>
        Assert.Equal(
            Says(reference, $"the reference that '{reference}' gives is needed before and after an await"),
            await Message(
                $"[CoTask] static async CoTask M(S s) {{ {statement} }}",
                "struct P { public int X; } class S { public P P, Q; public bool B; public ref P First => ref P; public ref P At(int n) => ref P; public ref P this[int n] => ref P; }"
            )
        );

    [Fact]
    public async Task AReferenceKeptInALocal() =>
        Assert.Equal(
            Says("r", "'r', which is a reference, is needed before and after an await"),
            await Message(
                "[CoTask] static async CoTask M(S s) { ref var r = ref s.At(await Get(1)); r.X = await Get(1); }",
                "struct P { public int X; } class S { public P P; public ref P At(int n) => ref P; }"
            )
        );

    [Fact]
    public async Task ATypeCalledVar() =>
        Assert.Equal(
            Says("M", "a type called 'var', beside a value whose type has no name"),
            await Message("[CoTask] static async CoTask M() { Log.Write((new { A = 1 }, await Get(1))); }", "class var;")
        );

    [Fact]
    public async Task AReservedName() =>
        Assert.Equal(
            Says("__n", "a name that begins with two underscores, in code that is copied"),
            await Message("[CoTask] static async CoTask M() { Func<int, int> f = __n => __n; await Get(f(1)); }")
        );

    [Theory]
    [InlineData("int M__Task;")]
    [InlineData("static void M__Call() { }")]
    [InlineData("class M__Frame;")]
    [InlineData("[CoTask] static async CoTask<int> M__Task() => await Get(1);")]
    public async Task ANameThatCoGenWouldGive(string member) =>
        Assert.Equal(
            Says("M", "its type has a member of a name that CoGen makes of the method's"),
            await Message($"[CoTask] static async CoTask M() => await Get(1); {member}")
        );
}
