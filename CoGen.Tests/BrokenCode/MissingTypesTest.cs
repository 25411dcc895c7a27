using CoGen.Tests.Harness;
using Microsoft.CodeAnalysis;

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
        var errors = updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(errors, error => generated.Contains(error.Location.SourceTree!));
    }
}
