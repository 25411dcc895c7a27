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
    public void OfATask(string members)
    {
        var compilation = TestCompilation.Create(
            $"partial class Program {{ [CoTask] async CoTask<int> M(int x) {{ await Sys.Yield(); return x; }} {members} }}"
        );
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.NotEmpty(Errors(compilation));
        Assert.Equal(Errors(compilation), Errors(updated));
    }

    [Theory]
    [InlineData(
        "extension(int n) { [CoTask] public async CoTask M() => await Sys.Yield(); [CoTask] public async CoTask M() => await Sys.Yield(); }"
    )]
    [InlineData(
        "extension(int n) { [CoTask] public async CoTask M() => await Sys.Yield(); } extension(int k) { [CoTask] public async CoTask M() => await Sys.Yield(); }"
    )]
    public void OfAnExtension(string members)
    {
        var compilation = TestCompilation.Create($"static partial class Program {{ {members} }}");
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
