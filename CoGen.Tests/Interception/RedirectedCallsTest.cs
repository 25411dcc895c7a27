using CoGen.Tests.Harness;
using static CoGen.Tests.Interception.RedirectionCheck;

namespace CoGen.Tests.Interception;

/// <summary>The ways to call a task, each redirected.</summary>
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
    public void ExtensionMethodInBothForms() =>
        Redirects(
            "await \"a\".Print(1); await Extensions.Print(\"b\", 2);",
            "",
            "static partial class Extensions { [CoTask] public static async CoTask Print(this string s, int n) { Log.Write(s + n); await Sys.Yield(); } }",
            calls: 2
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
    public void EveryWayToNameAMethod() =>
        Redirects(
            """
            await global::App.Names.Util.M(1); await M(2); await A.M(3); await Ns.Names.Util.M(4); await new Leaf().All();
            Leaf? leaf = new(); await (leaf?.Next.Own(5) ?? default); await leaf!.Next!.Own(6);
            """,
            "",
            """
            namespace App.Names { static partial class Util { [CoTask] public static async CoTask M(int n) { Log.Write(n); await Sys.Yield(); } } }
            partial class Root { [CoTask] protected internal async CoTask Own(int n) { Log.Write(n); await Sys.Yield(); } }
            class Leaf : Root
            {
                public Leaf Next => this;
                public async CoTask All() { await Own(7); await this.Own(8); await base.Own(9); await ((Root)this).Own(10); }
            }
            """,
            calls: 10,
            usings: "using static App.Names.Util; using A = App.Names.Util; using Ns = App;"
        );

    [Fact]
    public void TwoFilesOfOneContentAreLeftAlone()
    {
        const string source = "file class Twin { static CoTask F() => Program.M(); }";
        var program = TestProgram.Rewritten(
            "partial class Program { [CoTask] public static async CoTask M() { await Sys.Yield(); } static void Main() { } }",
            source,
            source
        );
        Assert.DoesNotContain("CoGen.Interceptors.g.cs", program.Files.Keys);
    }

    [Fact]
    public void BaseCallOfVirtualMethod() =>
        Redirects(
            "await new Derived().Up();",
            "",
            """
            partial class Base { [CoTask] public virtual async CoTask M() { Log.Write("base"); await Sys.Yield(); } }
            class Derived : Base
            {
                public override async CoTask M() { Log.Write("derived"); await Sys.Yield(); }
                public CoTask Up() => base.M();
            }
            """
        );
}
