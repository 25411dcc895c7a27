using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CoGen.Tests.BrokenCode;

/// <summary>What the compiler says of a task's declaration or body is not said once more of what is generated.</summary>
public class EachErrorOnceTest
{
    [Theory]
    [InlineData("[CoTask] async CoTask<int> M(int y) { await Sys.Yield(); return y; }")]
    [InlineData("[CoTask] static async CoTask M(int y) => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N<T>(List<T> x) => await Sys.Yield(); [CoTask] async CoTask N<U>(List<U> x) => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N(dynamic x) => await Sys.Yield(); [CoTask] async CoTask N(object x) => await Sys.Yield();")]
    [InlineData(
        "[CoTask] async CoTask N((int a, int b) x) => await Sys.Yield(); [CoTask] async CoTask N((int, int) x) => await Sys.Yield();"
    )]
    [InlineData("[CoTask] async CoTask N(int x, int x) => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N<T, T>() => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N(Span<int> x) => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N(params ReadOnlySpan<int> x) => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N<T>(T x) where T : allows ref struct => await Sys.Yield();")]
    [InlineData("[CoTask] async CoTask N() { await Sys.Yield(); return 1; }")]
    public void OfATask(string members) =>
        Check($"partial class Program {{ [CoTask] async CoTask<int> M(int x) {{ await Sys.Yield(); return x; }} {members} }}");

    [Theory]
    [InlineData(
        "extension(int n) { [CoTask] public async CoTask M() => await Sys.Yield(); [CoTask] public async CoTask M() => await Sys.Yield(); }"
    )]
    [InlineData(
        "extension(int n) { [CoTask] public async CoTask M() => await Sys.Yield(); } extension(int k) { [CoTask] public async CoTask M() => await Sys.Yield(); }"
    )]
    public void OfAnExtension(string members) => Check($"static partial class Program {{ {members} }}");

    [Theory]
    [InlineData("(int x = \"a\")")]
    [InlineData("(int x = Missing)")]
    [InlineData("(int x = )")]
    [InlineData("(string x = 5, int y = 4)")]
    [InlineData("(DateTime x = new DateTime(5))")]
    [InlineData("(int x = 4, string y)")]
    [InlineData("(int x = 4, ref string y)")]
    [InlineData("(ref int x = 4)")]
    [InlineData("(string x = 'a')")]
    [InlineData("(bool x = 1)")]
    [InlineData("(int x = -5L)")]
    [InlineData("(int x = null)")]
    [InlineData("<T>(T x = null) where T : struct")]
    [InlineData("(int x, __arglist)")]
    [InlineData("(in int x, ref ref int y)")]
    [InlineData("(int x, params int[,] y)")]
    [InlineData("(int x, params int[] y = null)")]
    [InlineData("(byte x = 300)")]
    [InlineData("(int x = int.MaxValue + 1)")]
    [InlineData("(DayOfWeek x = DayOfWeek.Holiday)")]
    [InlineData("<T>(T x = null)")]
    [InlineData("(params int[] x = null)")]
    [InlineData("(params int x)")]
    [InlineData("(params int[] x, int y)")]
    [InlineData("(scoped int x)")]
    [InlineData("(this int x)")]
    [InlineData("(int)")]
    [InlineData("(int x")]
    [InlineData("(int[4] x)")]
    [InlineData("(void x)")]
    [InlineData("(Console x)")]
    [InlineData("(int* x)")]
    [InlineData("(Nullable<string> x)")]
    [InlineData("((int a, int a) x)")]
    [InlineData("((int a, int Item1) x)")]
    [InlineData("((int Rest, int b) x)")]
    [InlineData("((int a, (int ToString, int b) b) x)")]
    [InlineData("(Valued<string> x)")]
    [InlineData("<T>(Valued<T> x)")]
    [InlineData("(List<Valued<string>[]> x)")]
    [InlineData("<T>() where T : Missing")]
    [InlineData("<T>() where T : string")]
    [InlineData("<T>() where T : class, struct")]
    [InlineData("<T>() where T : new(), class")]
    [InlineData("<T>() where T : class where T : new()")]
    [InlineData("<T, U>() where T : class where V : struct")]
    [InlineData("<T>() where T : default")]
    [InlineData("<T>() where T : IDisposable, IDisposable")]
    [InlineData("<T>() where T : IDisposable, class")]
    [InlineData("<T>() where T : new(), IDisposable")]
    [InlineData("<T>() where T : struct, new()")]
    [InlineData("<T>() where T : unmanaged, new()")]
    [InlineData("<T>() where T : class, notnull, IDisposable")]
    [InlineData("<T>() where T : IComparable<Valued<string>>, new()")]
    [InlineData("<T, U>() where T : IDisposable where U : IMissing")]
    [InlineData("<T>() where T : notnull, struct")]
    [InlineData("<T>(Valued<T> x) where T : class")]
    [InlineData("<T>() where T : T")]
    [InlineData("<T>() where U : class")]
    [InlineData("<T>() where T : Console")]
    [InlineData("<T>() where T : Valued<string>")]
    [InlineData("<T>() where T : ")]
    [InlineData("() where T : class")]
    [InlineData("<>()")]
    [InlineData("<in T>()")]
    [InlineData("([Missing] int x)")]
    [InlineData("([Obsolete] int x)")]
    [InlineData("([System.Runtime.CompilerServices.CallerLineNumber] int x)")]
    [InlineData("([System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers] Type x)")]
    [InlineData("<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(5)] T>()")]
    public void OfAHead(string head) =>
        Check($$"""partial class Program { class Valued<T> where T : struct; [CoTask] async CoTask N{{head}} { await Sys.Yield(); } }""");

    [Theory]
    [InlineData("[CoTask][System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(5)] async CoTask N()")]
    [InlineData("[CoTask][System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"a\")] async CoTask N()")]
    [InlineData("[CoTask][Obsolete(\"a\", \"b\")] async CoTask N()")]
    [InlineData("[CoTask] async CoTask<Valued<string>> N()")]
    [InlineData("[CoTask] async CoTask<Console> N()")]
    [InlineData("[CoTask] public private async CoTask N()")]
    [InlineData("[CoTask] async CoTask ()")]
    public void OfMarksAndResults(string head) =>
        Check($$"""partial class Program { class Valued<T> where T : struct; {{head}} { await Sys.Yield(); throw new Exception(); } }""");

    [Theory]
    [InlineData("(int x = \"a\")")]
    [InlineData("(Missing x)")]
    [InlineData("(Nullable<string> x)")]
    [InlineData("<T>(T x) where T : class, struct")]
    public void OfALocalTask(string head) =>
        Check($$"""partial class Program { [CoTask] async CoTask M() { [CoTask] async CoTask N{{head}} => await Sys.Yield(); } }""");

    [Theory]
    [InlineData("static partial class P { [CoTask] async CoTask N() => await Sys.Yield(); }")]
    [InlineData("namespace A.; partial class P { [CoTask] async CoTask N() => await Sys.Yield(); }")]
    [InlineData("partial class { [CoTask] async CoTask N() => await Sys.Yield(); }")]
    [InlineData("static partial class P { extension(int x = 4) { [CoTask] public async CoTask N() => await Sys.Yield(); } }")]
    [InlineData("static partial class P { [CoTask] public static async CoTask N(int x, this int y) => await Sys.Yield(); }")]
    [InlineData("static partial class P<T> { [CoTask] public static async CoTask N(this int x) => await Sys.Yield(); }")]
    [InlineData("static partial class P { [CoTask] public static async CoTask N(this dynamic x) => await Sys.Yield(); }")]
    [InlineData("partial class O { static partial class P { [CoTask] public static async CoTask N(this int x) => await Sys.Yield(); } }")]
    [InlineData(
        "class B { public virtual void N<T>() where T : class { } } partial class P : B { [CoTask] public override async CoTask N<T>() where T : new() => await Sys.Yield(); }"
    )]
    [InlineData("public partial class P { interface I; [CoTask] public async CoTask N<T>() where T : I => await Sys.Yield(); }")]
    [InlineData("class unmanaged; partial class P { [CoTask] async CoTask N<T>() where T : unmanaged, class => await Sys.Yield(); }")]
    [InlineData(
        "partial class P { [CoTask] private partial CoTask N(int x = \"a\"); private async partial CoTask N(int x) => await Sys.Yield(); }"
    )]
    public void OfWhatIsAround(string source) => Check(source);

    /// <summary>What is right beside it has its frame.</summary>
    [Fact]
    public void OthersAreRewritten()
    {
        var compilation = TestCompilation.Create(
            "partial class P { [CoTask] async CoTask N(int x = \"\") => await Sys.Yield(); [CoTask] async CoTask M() { await N(); await Sys.Yield(); } }"
        );
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.Equal(["M__Frame"], updated.GetTypeByMetadataName("P")!.GetTypeMembers().Select(static type => type.Name));
        Assert.Equal(Errors(compilation), Errors(updated));
    }

    private static void Check(string source)
    {
        var compilation = TestCompilation.Create(source);
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.NotEmpty(Errors(compilation));
        Assert.Equal(Errors(compilation), Errors(updated));
    }

    private static IEnumerable<string> Errors(Compilation compilation) =>
        compilation
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static error => error.ToString())
            .Order();
}
