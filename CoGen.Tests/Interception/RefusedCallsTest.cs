using CoGen.Generator.Parsing;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CoGen.Tests.Interception;

/// <summary>
/// Calls the compiler would not let us intercept, or that would then do something else: each is refused with its reason, compiles, and
/// runs as before.
/// </summary>
public class RefusedCallsTest
{
    private const string Thing = """
        partial struct S(int n)
        {
            [CoTask] public async CoTask M() { Log.Write(n); await Sys.Yield(); }
            [CoTask] public readonly async CoTask R() { Log.Write("R"); await Sys.Yield(); }
        }
        """;

    private const string Virtual = """
        partial interface IThing { CoTask M(); }
        partial class Base : IThing { [CoTask] public virtual async CoTask M() { Log.Write("base"); await Sys.Yield(); } }
        partial class Derived : Base { [CoTask] public override async CoTask M() { Log.Write("derived"); await Sys.Yield(); } }
        """;

    [Fact]
    public void LocalFunction() =>
        Refuses(
            Refusal.LocalFunction,
            "M",
            "await M(); [CoTask, System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"a\", \"b\", Scope = \"m\")] async CoTask M() { Log.Write(1); await Sys.Yield(); }"
        );

    [Fact]
    public void MethodGroupAndDelegate() =>
        Refuses(
            Refusal.NotATask,
            "f",
            "Func<CoTask> f = M; await f();",
            "[CoTask] static async CoTask M() { Log.Write(1); await Sys.Yield(); }"
        );

    [Fact]
    public void NameOf() =>
        Refuses(Refusal.NotATask, "nameof", "Log.Write(nameof(M));", "[CoTask] static async CoTask M() { await Sys.Yield(); }");

    [Theory]
    [InlineData("Base b = new Derived(); await b.M();")]
    [InlineData("var d = new Derived(); await d.M();")]
    public void VirtualMethod(string body) => Refuses(Refusal.Virtual, "M", body, types: Virtual);

    /// <summary>The base's factory would have to forward to the method, and so to its override.</summary>
    [Fact]
    public void BaseCallOfVirtualMethodThatFallsBack() =>
        Refuses(
            Refusal.Virtual,
            "M",
            "await new Derived().Up();",
            types: """
            file class Hidden;
            partial class Base { [CoTask] public virtual async CoTask M() { Log.Write(new Hidden()); await Sys.Yield(); } }
            class Derived : Base
            {
                public override async CoTask M() { Log.Write("derived"); await Sys.Yield(); }
                public CoTask Up() => base.M();
            }
            """
        );

    [Fact]
    public void InterfaceMethod() => Refuses(Refusal.NotATask, "M", "IThing t = new Derived(); await t.M();", types: Virtual);

    [Fact]
    public void DefaultInterfaceMethod() =>
        Refuses(
            Refusal.Virtual,
            "M",
            "IThing t = new Thing(); await t.M();",
            types: """
            partial interface IThing { [CoTask] async CoTask M() { Log.Write("interface"); await Sys.Yield(); } }
            class Thing : IThing { public async CoTask M() { Log.Write("class"); await Sys.Yield(); } }
            """
        );

    [Fact]
    public void StaticVirtualMethod() =>
        Refuses(
            Refusal.Virtual,
            "M",
            "await Call<Thing>();",
            "static CoTask Call<T>() where T : IThing => T.M();",
            """
            partial interface IThing { [CoTask] static virtual async CoTask M() { Log.Write("interface"); await Sys.Yield(); } }
            class Thing : IThing { public static async CoTask M() { Log.Write("class"); await Sys.Yield(); } }
            """
        );

    [Fact]
    public void DynamicArgument() =>
        Refuses(
            Refusal.Dynamic,
            "M",
            "dynamic d = 1; await M(d);",
            """
            [CoTask] static async CoTask M(int n) { Log.Write("int"); await Sys.Yield(); }
            [CoTask] static async CoTask M(string s) { Log.Write("string"); await Sys.Yield(); }
            """
        );

    [Fact]
    public void FileLocalType() =>
        Refuses(
            Refusal.FileLocal,
            "M",
            "await Hidden.M();",
            types: "file partial class Hidden { [CoTask] public static async CoTask M() { Log.Write(1); await Sys.Yield(); } }"
        );

    [Fact]
    public void PrivateTypeInSignature() =>
        Refuses(
            Refusal.Inaccessible,
            "M",
            "await M(new Hidden());",
            "[CoTask] static async CoTask M(Hidden h) { Log.Write(h); await Sys.Yield(); } private record Hidden;"
        );

    [Fact]
    public void PrivateTypeInConstraint() =>
        Refuses(
            Refusal.Inaccessible,
            "M",
            "await M(new Hidden());",
            "[CoTask] static async CoTask M<T>(T h) where T : Hidden { Log.Write(h); await Sys.Yield(); } private record Hidden;"
        );

    [Fact]
    public void ProtectedTypeInSignature() =>
        Refuses(
            Refusal.Inaccessible,
            "M",
            "await new Derived().Call();",
            types: """
            partial class Base
            {
                protected record Hidden;
                [CoTask] protected async CoTask M(Hidden h) { Log.Write(h); await Sys.Yield(); }
            }
            partial class Derived : Base { [CoTask] internal async CoTask Body() { await M(new()); } public CoTask Call() => new Func<CoTask>(Body)(); }
            """
        );

    [Fact]
    public void MemberOfPrivateType() =>
        Refuses(
            Refusal.Inaccessible,
            "M",
            "await Hidden.M();",
            "private partial class Hidden { [CoTask] public static async CoTask M() { Log.Write(1); await Sys.Yield(); } }"
        );

    [Theory]
    [InlineData("await new S(1).M();")]
    [InlineData("await Property.M();")]
    [InlineData("await Fixed.M();")]
    [InlineData("foreach (var s in new[] { new S(1) }) await s.M();")]
    [InlineData("await new List<S> { new(1) }[0].M();")]
    [InlineData("S? s = new S(1); await (s?.M() ?? default);")]
    [InlineData("await ByIn(new S(1));")]
    [InlineData("var c = (new S(1), 2); ref readonly var r = ref c.Item1; await Call(r);")]
    public void StructValue(string body) =>
        Refuses(
            Refusal.StructValue,
            "M",
            body,
            "static S Property => new(1); static readonly S Fixed = new(1); static CoTask ByIn(in S s) => s.M(); static CoTask Call(in S s) => s.M();",
            Thing
        );

    [Fact]
    public void ThisOfReadonlyMethod() =>
        Refuses(
            Refusal.StructValue,
            "M",
            "var p = new P(); await p.Own();",
            types: """
            partial struct P
            {
                [CoTask] public async CoTask M() { Log.Write(1); await Sys.Yield(); }
                public readonly CoTask Own() => M();
            }
            """
        );

    [Theory]
    [InlineData("System.Linq.Expressions.Expression<Func<CoTask>> e = () => M(1); Log.Write(e);")]
    [InlineData("Log.Write((from n in new[] { 1 }.AsQueryable() select M(n)).Expression);")]
    public void ExpressionTree(string body) =>
        Refuses(Refusal.ExpressionTree, "M", body, "[CoTask] static async CoTask M(int n) { await Sys.Yield(); }");

    [Theory]
    [InlineData("Func<int, int, CoTask> f = M; await f(1, 2);", "M<T>(T t, int n)", "M(t, n - 1)")]
    [InlineData("Func<int, char, int, CoTask> f = M; await f(1, 's', 2);", "M<T, U>(T t, U u, int n)", "M(u, t, n - 1)")]
    [InlineData("Func<int, int, CoTask> f = M; await f(1, 2);", "M<T>(T t, int n)", "M((t, n), n - 1)")]
    public void GenericMethodInItself(string body, string signature, string call) =>
        Refuses(
            Refusal.OwnTypeParameters,
            "M",
            body,
            $"[CoTask] static async CoTask {signature} {{ Log.Write(t); await Sys.Yield(); if (n > 0) await {call}; }}"
        );

    [Fact]
    public void GenericExtensionInItself() =>
        Refuses(
            Refusal.OwnTypeParameters,
            "M",
            "Func<int[], int, CoTask> f = Extensions.M; await f([1], 2);",
            "",
            """
            static partial class Extensions
            {
                [CoTask] public static async CoTask M<T>(this T[] all, int n)
                {
                    Log.Write(all.Length + n);
                    await Sys.Yield();
                    if (n > 0)
                        await all.M(n - 1);
                }
            }
            """
        );

    [Fact]
    public void UnmarkedMethod() =>
        Refuses(Refusal.NotATask, "M", "await M();", "static async CoTask M() { Log.Write(1); await Sys.Yield(); }");

    [Fact]
    public void NotAsync() =>
        Refuses(Refusal.NoFactory, "M", "await M();", "[CoTask] static CoTask M() => N(); static async CoTask N() { await Sys.Yield(); }");

    [Fact]
    public void PointerInSignature() =>
        Refuses(
            Refusal.Inaccessible,
            "M",
            "await U.Call();",
            types: """
            unsafe partial class U
            {
                [CoTask] static async CoTask M(List<int*[]> list) => Log.Write(list.Count);
                public static CoTask Call() => M([]);
            }
            """
        );

    [Fact]
    public void TypeThatIsNotPartial() =>
        Refuses(
            Refusal.NoFactory,
            "M",
            "await Whole.M();",
            types: "class Whole { [CoTask] public static async CoTask M() { Log.Write(1); await Sys.Yield(); } }"
        );

    [Fact]
    public void ProjectThatDoesNotListTheNamespace()
    {
        var compilation = TestCompilation.Create(
            "partial class P { [CoTask] static async CoTask M() { await Sys.Yield(); } static CoTask N() => M(); }"
        );
        var options = TestCompilation.ParseOptions.WithFeatures([]);
        var trees = compilation
            .SyntaxTrees.Select(tree => tree.WithRootAndOptions(tree.GetRoot(TestContext.Current.CancellationToken), options))
            .ToList();
        var unlisted = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        Assert.Equal(Refusal.Namespace, Ask(unlisted, trees[1], "M"));
    }

    private static void Refuses(Refusal reason, string called, string body, string members = "", string types = "")
    {
        var source = Source("");
        var rewritten = TestProgram.Rewritten(source);
        var fallback = TestProgram.Fallback(source);
        var expected = fallback.Run();
        Assert.Equal(expected, rewritten.Run());
        Assert.DoesNotContain("CoGen.Interceptors.g.cs", rewritten.Files.Keys);
        Assert.Equal(reason, Ask(fallback.Compilation, fallback.Compilation.SyntaxTrees[1], called));

        var inBody = TestProgram.Rewritten(Source("[CoTask]"));
        Assert.Equal(expected, inBody.Run());

        string Source(string mark) =>
            $$"""
                partial class Program
                {
                    static void Main() => new Scheduler().Run(Body());
                    {{mark}} static async CoTask Body() { {{body}} }
                    {{members}}
                }
                {{types}}
                """;
    }

    private static Refusal Ask(Compilation compilation, SyntaxTree tree, string called)
    {
        var call = tree.GetRoot(TestContext.Current.CancellationToken)
            .DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .First(call => CallParser.NameOf(call)?.Identifier.ValueText == called);
        return Redirection.AtCall(call, compilation.GetSemanticModel(tree), out _, TestContext.Current.CancellationToken);
    }
}
