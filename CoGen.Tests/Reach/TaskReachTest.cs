using CoGen.Generator.Reach;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.Reach;

/// <summary>A file is in reach exactly if a chain of declarations leads from a name in it to a task; <c>P</c> is the place asked for.</summary>
public class TaskReachTest
{
    private const string Tasks = "static partial class Jobs { [CoTask] public static async CoTask Tick() => await Sys.Yield(); }";

    [Theory]
    [InlineData("class P { void M() { Jobs.Tick(); } }")]
    [InlineData("class P { async CoTask M() { } }")]
    [InlineData("class P { void M() { @Jobs.T\\u0069ck(); } }")]
    [InlineData(
        "class P { void M() { J.Make(); } }",
        "static class J { public static object Make() => Keep(); public static CoTask Keep() => Jobs.Tick(); }",
        false
    )]
    [InlineData("class P { void M() { J.Keep(); } }", "static class J { public static CoTask Keep() => Jobs.Tick(); }")]
    [InlineData("class P { void M(J j) { var t = j.First; } }", "class J { public CoTask First => Jobs.Tick(); }")]
    [InlineData("class P { void M(J j) { var t = j.Last; } }", "class J { public CoTask First => Jobs.Tick(); public int Last; }", false)]
    [InlineData("class P { void M(J j) { var t = j.Two; } }", "class J { int One = 1; Func<CoTask> Two = Jobs.Tick, Three; }")]
    [InlineData(
        "class P { void M(object o) { foreach (var t in All.Get()) { } } }",
        "class Many : List<CoTask>; static class All { public static Many Get() => []; }"
    )]
    [InlineData(
        "class P { void M(object o) { foreach (var t in All.Get()) { } } }",
        "class Many { public Few GetEnumerator() => new(); } class Few { public bool MoveNext() => false; public CoTask Current => default; } static class All { public static Many Get() => new(); }"
    )]
    [InlineData(
        "class P { void M(object o) { foreach (var t in All.Get()) { } } }",
        "class Many; static class More { public static IEnumerator<CoTask> GetEnumerator(this Many m) => null!; } static class All { public static Many Get() => new(); }"
    )]
    [InlineData(
        "class P { void M(object o) { foreach (var t in o) { } } }",
        "static class More { public static IEnumerator<CoTask> GetEnumerator<T>(this T m) => null!; }"
    )]
    [InlineData(
        "class P { void M(object o) { foreach (var t in o) { } } }",
        "static class More { extension<T>(T m) { public IEnumerator<CoTask> GetEnumerator() => null!; } }"
    )]
    [InlineData(
        "class P { void M() { var t = All.Get()[0]; } }",
        "class Many { public CoTask this[int n] => default; } static class All { public static Many Get() => new(); }"
    )]
    [InlineData(
        "class P { void M() { var t = All.Get() + 1; } }",
        "class Many { public static CoTask operator +(Many m, int n) => default; } static class All { public static Many Get() => new(); }"
    )]
    [InlineData("class P { void M() { new J(async () => { }); } }", "class J { public J(Func<CoTask> f) { } }")]
    [InlineData("class P { void M() { J(async () => { }); } public static D J; }", "delegate void D(Func<CoTask> f);")]
    [InlineData("class P { void M() { Job x = default; } }", "global using Job = CoGen.CoTask<int>;")]
    [InlineData("class P { async Task M() { await Yield(); } }", "global using static CoGen.Sys;")]
    [InlineData("class P { async Task M() { await Task.Yield(); } }", "global using static System.Math;", false)]
    [InlineData("partial class P { void M() { var t = Value; } }", "class B<T> { public T Value; } partial class P : B<CoTask>;")]
    [InlineData(
        "class P { void M() { var c = new Own(); } }",
        "struct Own : ISystemCall { public SystemCallOutcome Invoke(SystemCaller c) => default; }"
    )]
    [InlineData("class P { void M() { System.Console.WriteLine(); } }", "// CoTask", false)]
    [InlineData("// a CoTask is spoken of\nclass P { void M() { } }", "", true)]
    public void AFile(string source, string other = "", bool isReached = true)
    {
        var compilation = TestCompilation.Create(source, Tasks, other);
        Assert.Equal(isReached, Of(compilation).Reaches(compilation.SyntaxTrees[1]));
    }

    [Fact]
    public void AnotherAssemblysTasks()
    {
        var library = TestCompilation.Create(
            "Library",
            [
                "public class Many : List<CoTask> { } public static class Jobs { public static int Number; public static Many Get() => new(); }",
            ],
            []
        );
        // It need not name the runtime itself.
        var between = TestCompilation.Create(
            "Between",
            ["public static class Given { public static Many All() => Jobs.Get(); }"],
            [library.ToMetadataReference()]
        );
        var references = new[] { library.ToMetadataReference(), between.ToMetadataReference() };
        Assert.True(IsReached("foreach (var task in Given.All()) { }"));
        Assert.True(IsReached("foreach (var task in Jobs.Get()) { }"));
        Assert.False(IsReached("System.Console.WriteLine(1);"));

        bool IsReached(string statement)
        {
            var compilation = TestCompilation.Create("User", [$"class P {{ void M() {{ {statement} }} }}"], references);
            return Of(compilation).Reaches(compilation.SyntaxTrees[1]);
        }
    }

    [Fact]
    public void OnlyTheMembersThatNameOne()
    {
        const string source = "class P { void M() { Jobs.Tick(); } void N() { } }";
        var compilation = TestCompilation.Create(source, Tasks);
        var code = CoGen.Generator.Diagnostics.ReachedCode.Of(compilation.GetSemanticModel(compilation.SyntaxTrees[1]), default);
        Assert.Equal(["void M() { Jobs.Tick(); }"], code!.Members.Select(member => member.ToString()));
    }

    private static TaskReach Of(CSharpCompilation compilation) => TaskReach.Of(compilation, TestContext.Current.CancellationToken);
}
