using CoGen.Tests.Harness;

namespace CoGen.Tests.Interception;

/// <summary>Calls that reach the factory: each program compiles, runs, and its interceptors' file names the call.</summary>
public class RedirectedCallsTest
{
    [Fact]
    public void StaticMethod() =>
        Redirects("await Task1(1);", "[CoTask] static async CoTask Task1(int n) { Log.Write(n); await Sys.Yield(); }");

    [Fact]
    public void PrivateMethodWithResult() =>
        Redirects(
            "Log.Write(await Sum(1, 2));",
            "[CoTask] private static async CoTask<int> Sum(int a, int b) { await Sys.Yield(); return a + b; }"
        );

    [Fact]
    public void InstanceMethod() =>
        Redirects(
            "var c = new C(); await c.M(1); await (c?.M(2) ?? default);",
            "",
            "partial class C { [CoTask] public async CoTask M(int n) { Log.Write(n); await Sys.Yield(); } }",
            calls: 2
        );

    [Fact]
    public void GenericMethodOfGenericNestedType() =>
        Redirects(
            "Log.Write(await Outer<int>.Inner<string>.M<long>(1, \"a\", 2));",
            "",
            """
            partial class Outer<T> where T : struct
            {
                internal static partial class Inner<U> where U : class
                {
                    [CoTask] public static async CoTask<string> M<V>(T t, U u, V v) where V : IComparable<V>
                    {
                        await Sys.Yield();
                        return $"{t} {u} {v}";
                    }
                }
            }
            """
        );

    [Fact]
    public void TypeParametersOfEqualName() =>
        Redirects(
            "Log.Write(await Outer<int>.M<string>(\"x\"));",
            "",
            """
            partial class Outer<T>
            {
                [CoTask] public static async CoTask<string> M<T>(T t) { await Sys.Yield(); return t + typeof(T).Name; }
            }
            """
        );

    [Fact]
    public void ExtensionMethodInBothForms() =>
        Redirects(
            "await \"a\".Print(1); await Extensions.Print(\"b\", 2);",
            "",
            "static partial class Extensions { [CoTask] public static async CoTask Print(this string s, int n) { Log.Write(s + n); await Sys.Yield(); } }",
            calls: 2
        );

    [Fact]
    public void ParamsAndDefaults() =>
        Redirects(
            "await M(); await M(1, 2, 3); await M(n: 4); await M(5, [6, 7]);",
            "[CoTask] static async CoTask M(int n = 9, params int[] rest) { Log.Write(n + rest.Sum()); await Sys.Yield(); }",
            calls: 4
        );

    [Fact]
    public void DynamicArgumentOfTheOnlyCandidate() =>
        Redirects("dynamic d = 1; await (CoTask)M(d);", "[CoTask] static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); }");

    [Fact]
    public void LambdaFieldInitializerAndExpressionBody() =>
        Redirects(
            "Func<CoTask> f = () => M(1); await f(); await new Holder().Field; await Arrow();",
            "[CoTask] internal static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); } static CoTask Arrow() => M(3);",
            "class Holder { public CoTask Field = Program.M(2); }",
            calls: 3
        );

    [Fact]
    public void ConstructorInitializer() =>
        Redirects(
            "await new Derived().Task;",
            "[CoTask] internal static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); }",
            "class Base(CoTask task) { public CoTask Task = task; } class Derived() : Base(Program.M(1));"
        );

    [Fact]
    public void InterfaceStaticMethod() =>
        Redirects(
            "await IThing.M(1);",
            "",
            "partial interface IThing { [CoTask] static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); } }"
        );

    [Fact]
    public void SealedOverride() =>
        Redirects(
            "await new Derived().M(); await new Leaf().M();",
            "",
            """
            class Base { public virtual async CoTask M() { Log.Write("base"); await Sys.Yield(); } }
            partial class Derived : Base { [CoTask] public sealed override async CoTask M() { Log.Write("derived"); await Sys.Yield(); } }
            sealed partial class Leaf : Base { [CoTask] public override async CoTask M() { Log.Write("leaf"); await Sys.Yield(); } }
            """,
            calls: 2
        );

    [Fact]
    public void StructVariables() =>
        Redirects(
            "var s = new S(1); await s.M(); await s.R(); var a = new[] { new S(2) }; await a[0].M(); await s.Own();",
            "",
            """
            partial struct S(int n)
            {
                [CoTask] public async CoTask M() { Log.Write(n); await Sys.Yield(); }
                [CoTask] public readonly async CoTask R() { Log.Write("R"); await Sys.Yield(); }
                public CoTask Own() => M();
            }
            """,
            calls: 4
        );

    [Theory]
    [InlineData("var h = new Holder(); await h.S.M(); await h.S.M(); await h.Own();")]
    [InlineData("S s = default; Func<CoTask> f = () => s.M(); await f(); await f();")]
    [InlineData("S s = default; await s.Add(await One()); await s.Add(await One());")]
    [InlineData("var a = new S[2]; await a[(int)await One() - 1].Add(await One()); await a[0].M();")]
    [InlineData("var p = new Primary(default); await p.Own(); await p.Own();")]
    [InlineData("S s = default; await ByRef(ref s); await s.M();")]
    [InlineData("var t = (new S(), 1); await t.Item1.M(); await (t.Item1).M();")]
    public void StructFieldsAndOtherVariables(string body) =>
        Redirects(
            body,
            "static CoTask<long> One() => CoTaskOf(1L); static async CoTask<T> CoTaskOf<T>(T t) { await Sys.Yield(); return t; } static CoTask ByRef(ref S s) => s.M();",
            """
            partial struct S
            {
                public int N;
                [CoTask] public async CoTask M() { Log.Write(N); await Sys.Yield(); }
                [CoTask] public async CoTask Add(long n) { Log.Write(N + n); await Sys.Yield(); }
            }
            class Holder { public S S; public CoTask Own() => S.M(); public CoTask Same() => this.S.M(); }
            class Primary(S s) { public CoTask Own() { s.N++; return s.M(); } public CoTask Again() => s.M(); }
            """,
            calls: null
        );

    [Fact]
    public void ReadonlyStruct() =>
        Redirects(
            "var s = new S(1); await s.M(); await s.Own();",
            "",
            """
            readonly partial record struct S(int N)
            {
                [CoTask] public async CoTask M() { Log.Write(N); await Sys.Yield(); }
                public CoTask Own() => this.M();
            }
            """,
            calls: 2
        );

    [Fact]
    public void ReceiverOfTypeParameter() =>
        Redirects(
            "await Call(new Derived());",
            "static CoTask Call<T>(T t) where T : Base => t.M();",
            """
            partial class Base { [CoTask] public async CoTask M() { Log.Write(GetType().Name); await Sys.Yield(); } }
            class Derived : Base;
            """
        );

    [Fact]
    public void PrivateTypeAsTypeArgument() =>
        Redirects(
            "Log.Write(await Wrap(new Hidden()));",
            "[CoTask] static async CoTask<string> Wrap<T>(T t) { await Sys.Yield(); return t!.ToString()!; } private record Hidden;"
        );

    [Fact]
    public void KeywordIdentifiers() =>
        Redirects(
            "await @class.@void<int>(1, 2);",
            "",
            "partial class @class { [CoTask] public static async CoTask @void<@int>(@int @in, int @ref) { Log.Write($\"{@in}{@ref}\"); await Sys.Yield(); } }"
        );

    [Fact]
    public void OverloadsReachTheirOwn() =>
        Redirects(
            "await M(1); await M(\"s\"); await M<int>(2); await M((object)3);",
            """
            [CoTask] static async CoTask M(int n) { Log.Write("int"); await Sys.Yield(); }
            [CoTask] static async CoTask M(string s) { Log.Write("string"); await Sys.Yield(); }
            [CoTask] static async CoTask M<T>(T t) { Log.Write("T"); await Sys.Yield(); }
            [CoTask] static async CoTask M(object o) { Log.Write("object"); await Sys.Yield(); }
            """,
            calls: 4
        );

    [Fact]
    public void TuplesDynamicAndNullableTypes() =>
        Redirects(
            "Log.Write((await M((1, \"a\"), null, [null])).b);",
            "[CoTask] static async CoTask<(int a, string? b)> M((int a, string b) t, string? s, List<string?> l) { await Sys.Yield(); return t; }"
        );

    [Fact]
    public void TwoFilesOfOneContentAreLeftAlone()
    {
        const string source = "file class Twin { static CoTask F() => Program.M(); }";
        using var program = TestProgram.Rewritten(
            "partial class Program { [CoTask] public static async CoTask M() { await Sys.Yield(); } static void Main() { } }",
            source,
            source
        );
        Assert.DoesNotContain("CoGen.Interceptors.g.cs", program.Files.Keys);
    }

    private static void Redirects(string body, string members, string types = "", int? calls = 1)
    {
        var source = $$"""
            partial class Program
            {
                static void Main() => new Scheduler().Run(Body());
                static async CoTask Body() { {{body}} }
                {{members}}
            }
            {{types}}
            """;
        using var rewritten = TestProgram.Rewritten(source);
        using var fallback = TestProgram.Fallback(source);
        Assert.Equal(fallback.Run(), rewritten.Run());
        var interceptors = rewritten.Files["CoGen.Interceptors.g.cs"];
        if (calls is not null)
            Assert.Equal(calls, interceptors.Split("InterceptsLocation(").Length - 1);
    }
}
