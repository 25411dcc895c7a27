using CoGen.Generator.Diagnostics.Analyzers;
using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CoGen.Tests.BrokenCode;

/// <summary>
/// What has values of types that are missing, which the compiler accepts where they are used, adds no errors of its own: another generator
/// may make those types.
/// </summary>
public class MissingTypesTest
{
    [Theory]
    [InlineData("var x = _field.Get(); await Sys.Yield(); Log.Write(x);")]
    [InlineData("foreach (var x in List) { await Sys.Yield(); Log.Write(x); }")]
    [InlineData("var x = Method(); await Sys.Yield(); Log.Write(x[0]);")]
    [InlineData("if (!Queue.TryDequeue(out var x)) return; await Sys.Yield(); Log.Write(x);")]
    [InlineData("var x = List.Count + (await Answer).Count; Log.Write(x);")]
    [InlineData("Event += null; var x = new { A = _field }; await Sys.Yield(); Log.Write(x);")]
    public void GeneratedCodeHasNoErrors(string body)
    {
        var compilation = TestCompilation.Create(
            $$"""
            partial class Program
            {
                Missing _field;
                List<Missing> List => [];
                Queue<Missing> Queue { get; } = new();
                Missing[] Method() => [];
                Task<List<Missing>> Answer;
                event Action<Missing> Event;
                [CoTask] async CoTask M() { {{body}} }
            }
            """
        );
        var driver = TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var generated = driver.GetRunResult().GeneratedTrees;
        Assert.DoesNotContain(Errors(updated), error => generated.Contains(error.Location.SourceTree!));
    }

    /// <summary>Where a type is merely missing, and where something else is wrong, CG0003 says so or nothing.</summary>
    [Theory]
    [InlineData("var x = _field.Get(); await F(); [CoTask] async CoTask F() { await Sys.Yield(); Log.Write(x); }")]
    [InlineData("var x = _field.Get(); await Sys.Yield(); Log.Write(x);")]
    [InlineData("Missing x = null; await F(); [CoTask] async CoTask F() => await Sys.Yield();")]
    [InlineData("await F(); [CoTask] async CoTask F() { Missing x = null; await Sys.Yield(); }")]
    [InlineData("await F(1); [CoTask] async CoTask F() => await Sys.Yield();")]
    [InlineData("await F(; [CoTask] async CoTask F() => await Sys.Yield();")]
    public async Task NoOtherGeneratorIsBlamed(string body)
    {
        var compilation = TestCompilation.Create($$"""partial class Program { Missing _field; [CoTask] async CoTask M() { {{body}} } }""");
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        var messages = await TestAnalyzer.Messages((CSharpCompilation)updated, new CG0003FallbackAnalyzer());
        Assert.DoesNotContain(messages, message => message.Contains("another source generator", StringComparison.Ordinal));
    }

    /// <summary>The using says the error; where the alias is used, there is none.</summary>
    [Theory]
    [InlineData("Take(Alias.Make); await Sys.Yield();")]
    [InlineData("await Sys.Yield(); Take(new Alias(1));")]
    [InlineData("await Sys.Yield(); Take(new Outer(1)[0]);")]
    [InlineData("Take(await Sys.GetTid() is Alias);")]
    [InlineData("await Sys.Yield(); Action f = () => Take(typeof(Outer));")]
    public void AnAliasOfWhatIsMissingLeavesNoErrors(string body)
    {
        var compilation = TestCompilation.Create(
            $$"""
            using Alias = Missing.Type;
            using Outer = System.Collections.Generic.List<Missing>;
            partial class Program
            {
                void Take(object o) { }
                [CoTask] async CoTask M() { {{body}} }
            }
            """
        );
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.All(Errors(updated), error => Assert.Equal("File1.cs", error.Location.GetLineSpan().Path));
        Assert.Equal(Errors(compilation).Count(), Errors(updated).Count());
    }

    [Theory]
    [InlineData("Log.Write(given);")]
    [InlineData("Log.Write(base.Kept);")]
    [InlineData("base.Take(null);")]
    [InlineData("base.Event += null;")]
    [InlineData("Log.Write(base[null]);")]
    public void NoBridgeHasAMissingType(string body)
    {
        var compilation = TestCompilation.Create(
            $$"""
            class Base
            {
                public Missing<int> Kept => default;
                public void Take(List<Missing<int>> list) { }
                public event Action<Missing<int>> Event { add { } remove { } }
                public int this[Missing<int> index] => 1;
            }
            partial class Program(Missing<int> given) : Base
            {
                [CoTask] async CoTask M() { await Sys.Yield(); {{body}} }
            }
            """
        );
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.All(Errors(updated), error => Assert.Equal("File1.cs", error.Location.GetLineSpan().Path));
        Assert.Equal(Errors(compilation).Count(), Errors(updated).Count());
    }

    /// <summary>The error is said once, where the user's using stands.</summary>
    [Theory]
    [InlineData("using Missing.Inner;")]
    [InlineData("using static Missing.Type;")]
    [InlineData("using Alias = Missing.Type;")]
    [InlineData("using Alias = System.Collections.Generic.List<Missing>;")]
    public void NoUsingOfWhatIsMissingIsCopied(string line)
    {
        var compilation = TestCompilation.Create(
            line + " namespace Space { " + line + " partial class P { [CoTask] async CoTask M() => await Sys.Yield(); } }"
        );
        TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.All(Errors(updated), error => Assert.Equal("File1.cs", error.Location.SourceTree!.FilePath));
    }

    [Fact]
    public void AnyOtherUsingIs()
    {
        var compilation = TestCompilation.Create(
            """
            using T = (int A, string B);
            using A = int[];
            using unsafe P = int*;
            using N = int?;
            using C = System.Console;
            using S = System.Text;
            using static System.Math;
            partial class Q { [CoTask] async CoTask M() => await Sys.Yield(); }
            """
        );
        var driver = TestCompilation.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.Empty(Errors(updated));
        Assert.Equal(7, driver.GetRunResult().GeneratedTrees[0].GetCompilationUnitRoot().Usings.Count);
    }

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
